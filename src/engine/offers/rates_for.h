#pragma once

#include "engine/eligibility/eligibility.h"
#include "engine/offers/offer_fault.h"

#include <optional>
#include <variant>
#include <vector>

namespace yushi {

/// The rates that hold for a loan of @p term under a stated rate, or why there are none; of a ceiling the dearest.
std::variant<std::vector<RateStep>, OfferFault> ratesFor(const LineRef& line, Months term,
                                                         std::optional<Rate> entered);

}  // namespace yushi
