#pragma once

#include "catalog/json_value.h"
#include "model/existing_loan.h"
#include "model/finances.h"
#include "model/lease.h"

namespace yushi {

/// Reads "issuer", "edition" and "line" beside other keys.
LineName readLineName(JsonObject& object);

/// Reads one of "existing_loans": a loan that the applicant is repaying. What the figures mean together is checked by
/// the engine.
std::optional<ExistingLoan> readExistingLoan(const JsonValue& value);

/// Reads "finances": figures of the last closed year; what is left out is not answered.
Finances readFinances(const JsonValue& value);

/// Reads one of "leases": equipment taken on instalments or leased.
std::optional<Lease> readLease(const JsonValue& value);

}  // namespace yushi
