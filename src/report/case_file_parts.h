#pragma once

#include "model/existing_loan.h"
#include "model/finances.h"
#include "model/lease.h"
#include "report/json_parts.h"

namespace yushi {

// What a case file holds beside its offers; what has its default is left out.

Json lineNameJson(const LineName& name);  ///< "issuer", "edition" and "line"
Json existingLoanJson(const ExistingLoan& loan);
Json financesJson(const Finances& finances);
Json leaseJson(const Lease& lease);

}  // namespace yushi
