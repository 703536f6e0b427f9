#include "engine/edition_choice.h"

#include <algorithm>
#include <tuple>

namespace yushi {

namespace {

/// Later is better, but what is still in force comes first, and a full edition before a partial one of the
/// same time.
auto rank(const Edition& edition, Date on) {
    return std::tuple(on <= edition.effectiveTo, edition.effectiveTo, edition.coverage == Coverage::Full);
}

}  // namespace

std::vector<const Edition*> editionsOn(std::span<const Edition> editions, Date on) {
    std::vector<const Edition*> chosen;
    for (const Edition& edition : editions) {
        if (edition.effectiveFrom > on) continue;
        const auto same = std::ranges::find(chosen, edition.issuer, &Edition::issuer);
        if (same == chosen.end()) {
            chosen.push_back(&edition);
        } else if (rank(edition, on) > rank(**same, on)) {
            *same = &edition;
        }
    }
    return chosen;
}

bool isOutOfDate(const Edition& edition, Date on) {
    return edition.effectiveTo < on;
}

}  // namespace yushi
