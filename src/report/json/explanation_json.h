#pragma once

#include "report/explain/explanation.h"
#include "report/json/json_parts.h"

namespace yushi {

/// How each amount came about: {"amount", "formula", "inputs", "source"}. Percentages are strings, exact parts "1/3".
Json jsonOf(const std::vector<Explanation>& explanations);

}  // namespace yushi
