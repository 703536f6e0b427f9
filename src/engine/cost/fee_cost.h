#pragma once

#include "engine/cost/loan_cost.h"

namespace yushi {

/// The guarantee fee of a loan at one rate, with the subsidies asked for.
FeeCost feeCost(const LoanTerms& terms, const GuaranteeFeeTerms& asked, const FeeRate& rate,
                const Schedule& schedule, const CostRules& rules);

}  // namespace yushi
