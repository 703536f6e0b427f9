#pragma once

#include "report/tables/compared_plans.h"

#include <string>

namespace yushi {

/// `yushi compare --csv`: the comparison, a column a plan, then every payment of every plan, amounts as plain numbers.
std::string comparisonCsv(const ComparedPlans& plans, Language language);

}  // namespace yushi
