#pragma once

#include "report/explain/explanation.h"

#include <string>
#include <vector>

namespace yushi {

/// How a guarantee fee, its parts, its supports and what comes back of it came about; @p at is its pointer.
std::vector<Explanation> explainFee(const std::string& at, const FeeCost& fee, const CostRules& rules);

}  // namespace yushi
