#pragma once

#include "model/existing_loan.h"
#include "model/finances.h"
#include "model/lease.h"
#include "report/json_parts.h"

#include <string_view>

namespace yushi {

// What a case file holds beside its offers; what has its default is left out.

std::string_view methodWord(RepaymentMethod method);  ///< "equal_principal"
Json lineNameJson(const LineName& name);  ///< "issuer", "edition" and "line"
Json existingLoanJson(const ExistingLoan& loan);
Json financesJson(const Finances& finances);
Json leaseJson(const Lease& lease);

}  // namespace yushi
