#pragma once

#include "engine/offer.h"

#include <span>
#include <string>

namespace yushi {

/// `yushi compare`: the offers side by side, in words that an owner can read.
std::string comparisonText(std::span<const OfferCost> costs, Date on, Language language);

/// `yushi compare --json`.
std::string comparisonJson(std::span<const OfferCost> costs, const CostRules& rules);

}  // namespace yushi
