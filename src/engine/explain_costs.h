#pragma once

#include "engine/explanation.h"

namespace yushi {

/// How the sums, the subsidies, the fee and the tax of @p cost came about: all but the rows of its schedule.
std::vector<Explanation> explainCosts(const LoanCost& cost, const Citation& rateSource,
                                      const CostRules& rules);

}  // namespace yushi
