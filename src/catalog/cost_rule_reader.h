#pragma once

#include "format/json_value.h"
#include "model/cost_rules.h"

namespace yushi {

/// Reads the keys of a rule file that costs are computed from: fee tables, coefficients, stamp tax, presets …
CostRules readCostRules(JsonObject& object);

}  // namespace yushi
