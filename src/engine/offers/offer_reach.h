#pragma once

#include "model/menus/edition.h"

#include <optional>
#include <span>

namespace yushi {

/// How far amount, term, grace and rate of an offer can be tried.
struct OfferReach {
    Yen mostAmount;
    Months leastTerm{1};
    Months mostTerm{1};
    Months mostGrace{0};
    Rate leastRate;
    Rate mostRate;

    friend bool operator==(const OfferReach&, const OfferReach&) = default;
};

/// The highest rate a year that a stated rate can come to; nothing if it is none of figures of its own.
std::optional<Rate> highestOf(const StatedRate& rate);

/// As far as any of the documents goes: for lines whose document is silent.
OfferReach reachOf(std::span<const Edition> editions);

/// As far as the document of @p line goes, and @p any where it is silent. A rate can be tried up to the highest of any
/// document unless the line states a range.
OfferReach reachOf(const Line& line, const OfferReach& any);

}  // namespace yushi
