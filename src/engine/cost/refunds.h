#pragma once

#include "engine/cost/interest_subsidy.h"

namespace yushi {

/// Adds to @p costs what the subsidies that are paid after the interest pay to the borrower (see subsidyCosts()).
void payBorrower(const LoanTerms& terms, const Schedule& schedule, std::span<const InterestSubsidy> subsidies,
                 std::vector<SubsidyCost>& costs);

}  // namespace yushi
