#pragma once

#include "engine/offer.h"

#include <span>
#include <string>

namespace yushi {

/// `yushi compare --csv`: the comparison, a column a plan, then every payment of every plan, amounts as plain numbers.
std::string comparisonCsv(std::span<const OfferCost> costs, Date on, Language language);

}  // namespace yushi
