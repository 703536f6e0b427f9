#pragma once

#include "engine/beside/case_parts.h"
#include "report/json/json_parts.h"

#include <functional>
#include <span>

namespace yushi {

/// Adds "refinancing", "capacity" and "leases" to the answer of `yushi compare --json`, where the case has them;
/// @p offerJson writes a loan as the answer's "offers" have it.
void addCaseParts(Json& answer, const CaseParts& parts, std::span<const OfferCost> costs,
                  const CostRules& rules, const std::function<Json(const OfferCost&)>& offerJson);

}  // namespace yushi
