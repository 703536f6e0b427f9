#pragma once

#include "report/explain/explanation.h"

namespace yushi {

/// How the sums of a year of a schedule came about, and those of all its rows: "/years/0/interest_yen",
/// "/total/interest_yen" … with the keys of a row.
std::vector<Explanation> explainYears(const LoanCost& cost);

}  // namespace yushi
