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

std::vector<const Edition*> editionsToShow(std::span<const Edition> editions, Date on) {
    std::vector<const Edition*> shown;
    for (const Edition* edition : editionsOn(editions, on)) {
        shown.push_back(edition);
        if (edition->coverage == Coverage::Full) continue;
        const Edition* full = nullptr;
        for (const Edition& earlier : editions) {
            const bool before =
                earlier.issuer == edition->issuer && earlier.effectiveFrom < edition->effectiveFrom;
            if (!before || earlier.coverage != Coverage::Full) continue;
            if (!full || earlier.effectiveFrom > full->effectiveFrom) full = &earlier;
        }
        if (full) shown.push_back(full);
    }
    return shown;
}

std::vector<const Edition*> editionsUpTo(std::span<const Edition> editions, Date on) {
    std::vector<const Edition*> begun;
    for (const Edition& edition : editions) {
        if (edition.effectiveFrom <= on) begun.push_back(&edition);
    }
    return begun;
}

std::vector<Date> editionDays(std::span<const Edition> editions) {
    std::vector<Date> days;
    for (const Edition& edition : editions) days.push_back(edition.effectiveFrom);
    std::ranges::sort(days, std::ranges::greater());
    const auto repeated = std::ranges::unique(days);
    days.erase(repeated.begin(), repeated.end());
    return days;
}

const Edition* editionBefore(std::span<const Edition> editions, const Edition& edition) {
    const Edition* before = nullptr;
    for (const Edition& other : editions) {
        if (other.issuer != edition.issuer || other.effectiveFrom >= edition.effectiveFrom) continue;
        if (!before || other.effectiveFrom > before->effectiveFrom) before = &other;
    }
    return before;
}

bool isOutOfDate(const Edition& edition, Date on) {
    return edition.effectiveTo < on;
}

}  // namespace yushi
