#include "engine/editions/held_issuers.h"

#include "engine/editions/edition_choice.h"

#include <algorithm>

namespace yushi {

namespace {

/// Whether the line was found to hold still, or held against its document, after @p edition had ended.
bool isCheckedSince(const Edition& edition, const Line& line) {
    if (line.checkedOn && *line.checkedOn > edition.effectiveTo) return true;
    return std::ranges::any_of(edition.documents, [&](const SourceDocument& document) {
        return document.id == line.citation.document && document.checkedOn &&
               *document.checkedOn > edition.effectiveTo;
    });
}

HeldIssuer held(const Edition& edition, std::span<const Edition> editions, Date on) {
    HeldIssuer issuer{&edition, {}, !isOutOfDate(edition, on) && !isAhead(edition, on), {}};
    for (const Edition& other : editions) {
        if (other.issuer == edition.issuer) issuer.editions.push_back(&other);
    }
    const bool ended = isOutOfDate(edition, on);
    if (ended) {
        const auto days = std::chrono::sys_days(on) - std::chrono::sys_days(edition.effectiveTo);
        issuer.daysSinceEnd = static_cast<int>(days.count());
    }
    for (const LineRef& line : linesOf(edition)) {
        ++issuer.lines;
        if (ended && !isCheckedSince(edition, *line.line)) ++issuer.neverCheckedSince;
    }
    return issuer;
}

}  // namespace

std::vector<HeldIssuer> heldIssuers(std::span<const Edition> editions, Date on) {
    std::vector<HeldIssuer> issuers;
    for (const Edition* edition : editionsOn(editions, on)) {
        // of each issuer the one that stands first
        if (issuers.empty() || issuers.back().edition->issuer != edition->issuer)
            issuers.push_back(held(*edition, editions, on));
    }
    return issuers;
}

}  // namespace yushi
