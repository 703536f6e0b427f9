#pragma once

#include "format/json_value.h"
#include "model/bank_days.h"

namespace yushi {

/// Reads the days on which banks are closed: "bank_closures" and "holidays" of a rule file, where it has them.
BankDays readBankDays(JsonObject& object);

/// Takes over what @p part says of the days on which banks are closed.
void addBankDays(BankDays&& part, BankDays& all);

}  // namespace yushi
