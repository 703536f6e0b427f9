#pragma once

#include "model/loan.h"

#include <vector>

namespace yushi {

/// By row, what a subsidy of @p points pays to the lender on the balances of @p schedule: the interest at the
/// rate with the points less the interest paid. @p terms are those by which the schedule was made.
std::vector<Yen> subsidyByPoints(const LoanTerms& terms, const Schedule& schedule, RatePoints points);

}  // namespace yushi
