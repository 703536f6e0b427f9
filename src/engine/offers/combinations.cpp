#include "engine/offers/combinations.h"

#include "engine/eligibility/contains_id.h"

#include <algorithm>
#include <string>

namespace yushi {

namespace {

/// The places of the chosen lines of @p edition whose id, as @p idOf tells it, is in @p ids.
template <class IdOf>
std::vector<std::size_t> chosenAmong(std::span<const ChosenLine> chosen, const Edition& edition,
                                     const std::vector<std::string>& ids, IdOf idOf) {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        if (chosen[i].line.edition == &edition && containsId(ids, idOf(chosen[i].line))) places.push_back(i);
    }
    return places;
}

/// Whether there is a line on either side that is not the same program.
bool bothChosen(std::span<const ChosenLine> chosen, const CombinationFinding& found) {
    return std::ranges::any_of(found.lines, [&](std::size_t a) {
        return std::ranges::any_of(
            found.with, [&](std::size_t b) { return chosen[a].line.program != chosen[b].line.program; });
    });
}

Finding findingOf(std::span<const ChosenLine> chosen, const CombinationFinding& found) {
    if (found.clause->with.empty()) return Finding::Judgement;
    switch (found.clause->kind) {
        case CombinationKind::Excludes:
            return bothChosen(chosen, found) ? Finding::NotMet : Finding::Met;
        case CombinationKind::Needs:
            return bothChosen(chosen, found) ? Finding::Met : Finding::NotMet;
        case CombinationKind::AddsTo:
            return Finding::Met;
    }
    return Finding::Judgement;
}

SharedLimitUse useOf(const SharedLimit& clause, const Edition& edition, std::span<const ChosenLine> chosen) {
    SharedLimitUse use{&edition, &clause, {}, Yen(0), Yen(0), Finding::Met};
    use.lines = chosenAmong(chosen, edition, clause.lines, [](const LineRef& line) { return line.line->id; });
    bool allKnown = true;
    for (const std::size_t place : use.lines) {
        allKnown = allKnown && chosen[place].amount;
        use.total += chosen[place].amount.value_or(Yen(0));
    }
    use.remaining = std::max(clause.limit - use.total, Yen(0));
    use.finding = use.total > clause.limit ? Finding::NotMet : allKnown ? Finding::Met : Finding::Unanswered;
    return use;
}

}  // namespace

CombinationCheck checkCombination(std::span<const ChosenLine> chosen) {
    std::vector<const Edition*> editions;
    for (const ChosenLine& choice : chosen) {
        if (std::ranges::find(editions, choice.line.edition) == editions.end())
            editions.push_back(choice.line.edition);
    }
    CombinationCheck check;
    const auto program = [](const LineRef& line) { return line.program->id; };
    for (const Edition* edition : editions) {
        for (const Combination& clause : edition->combinations) {
            CombinationFinding found{edition, &clause, {}, {}, Finding::Met};
            found.lines = chosenAmong(chosen, *edition, clause.programs, program);
            found.with = chosenAmong(chosen, *edition, clause.with, program);
            if (found.lines.empty()) continue;
            found.finding = findingOf(chosen, found);
            check.clauses.push_back(std::move(found));
        }
        for (const SharedLimit& clause : edition->sharedLimits) {
            SharedLimitUse use = useOf(clause, *edition, chosen);
            if (!use.lines.empty()) check.sharedLimits.push_back(std::move(use));
        }
    }
    return check;
}

}  // namespace yushi
