#pragma once

#include "model/menus/edition.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace yushi {

/// What is held of an issuer's documents, and how old it is on a day.
struct HeldIssuer {
    const Edition* edition;                ///< the newest that has begun by the day; the catalog keeps it
    std::vector<const Edition*> editions;  ///< all of the issuer, the oldest first, begun or not
    bool inForce = false;                  ///< @p edition holds on the day
    std::optional<int> daysSinceEnd;       ///< of an edition that has ended
    std::size_t lines = 0;                 ///< of @p edition
    /// Lines of @p edition whose document was not held against its figures after the edition had ended: nobody knows whether
    /// they still hold. None of an edition in force.
    std::size_t neverCheckedSince = 0;
};

/// Every issuer of which an edition has begun by @p on, in the order of @p editions.
std::vector<HeldIssuer> heldIssuers(std::span<const Edition> editions, Date on);

}  // namespace yushi
