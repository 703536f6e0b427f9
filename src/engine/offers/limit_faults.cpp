#include "engine/offers/limit_faults.h"

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <optional>

namespace yushi {

namespace {

/// The extreme of what a field can mean; nothing where the document is silent or its only reading may not hold.
template <class T, class Compare>
std::optional<T> extreme(const Stated<T>& stated, Compare compare) {
    const auto possible = stated.possible();
    if (possible.empty() || (stated.isUncertain() && possible.size() == 1)) return std::nullopt;
    return *std::ranges::max_element(possible, compare);
}

/// The longest term, that for buildings included.
std::optional<Months> longestTerm(const Line& line) {
    const auto ordinary = extreme(line.term, std::less<>());
    if (!ordinary || line.termBuilding.isNotStated()) return ordinary;
    const auto building = extreme(line.termBuilding, std::less<>());
    return building ? std::optional(std::max(*ordinary, *building)) : std::nullopt;
}

std::optional<LimitFault> termFault(const Line& line, Months term) {
    if (!line.termChoices.empty()) {
        const auto distance = [term](Months each) { return std::abs((each - term).count()); };
        const Months nearest = *std::ranges::min_element(line.termChoices, {}, distance);
        if (nearest == term) return std::nullopt;
        return LimitFault{LimitFaultKind::TermNotOffered, nearest.count()};
    }
    if (const auto longest = longestTerm(line); longest && term > *longest)
        return LimitFault{LimitFaultKind::TermAboveLongest, longest->count()};
    if (const auto shortest = extreme(line.leastTerm, std::greater<>()); shortest && term < *shortest)
        return LimitFault{LimitFaultKind::TermBelowShortest, shortest->count()};
    return std::nullopt;
}

}  // namespace

std::vector<LimitFault> limitFaults(const Line& line, const LoanTerms& terms) {
    std::vector<LimitFault> faults;
    if (const auto limit = extreme(line.limit, std::less<>()); limit && terms.principal > *limit)
        faults.push_back({LimitFaultKind::AmountAboveLimit, limit->value()});
    if (const auto fault = termFault(line, terms.term)) faults.push_back(*fault);
    if (const auto grace = extreme(line.grace, std::less<>()); grace && terms.grace > *grace)
        faults.push_back({LimitFaultKind::GraceAboveLongest, grace->count()});
    return faults;
}

}  // namespace yushi
