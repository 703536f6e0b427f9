#pragma once

#include "engine/beside/case_parts.h"
#include "report/tables/compared_plans.h"

#include <string>

namespace yushi {

/// `yushi compare`: the offers side by side and what stands beside them, in words that an owner can read.
std::string comparisonText(const ComparedPlans& plans, Language language, const CaseParts& parts = {});

/// `yushi compare --json`.
std::string comparisonJson(const ComparedPlans& plans, const CaseParts& parts = {});

}  // namespace yushi
