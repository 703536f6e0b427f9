#pragma once

#include "report/explain/explanation.h"

namespace yushi {

/// How the sums, the subsidies, the fee and the tax of @p cost came about: all but the rows of its schedule.
std::vector<Explanation> explainCosts(const LoanCost& cost, const Citation& rateSource,
                                      const CostRules& rules);

/// The same of a plan whose fee is not stated: nothing is a total.
std::vector<Explanation> explainCostsWithoutFee(const OfferCost& cost, const Citation& rateSource,
                                                const CostRules& rules);

}  // namespace yushi
