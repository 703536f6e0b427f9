#pragma once

#include "engine/case_parts.h"

#include <span>
#include <string>

namespace yushi {

/// `yushi compare`: the offers side by side and what stands beside them, in words that an owner can read.
std::string comparisonText(std::span<const OfferCost> costs, Date on, Language language,
                           const CaseParts& parts = {});

/// `yushi compare --json`.
std::string comparisonJson(std::span<const OfferCost> costs, const CostRules& rules,
                           const CaseParts& parts = {});

}  // namespace yushi
