#include "engine/answers/contradictions.h"

#include <algorithm>
#include <optional>

namespace yushi {

namespace {

/// The amount that a fact is answered to be, whatever contradicts it.
std::optional<Yen> amountOf(const Answers& answers, FactId fact) {
    const auto* yen = answers[fact] ? std::get_if<Yen>(&*answers[fact]) : nullptr;
    return yen ? std::optional(*yen) : std::nullopt;
}

/// Parts that a computed amount takes off their whole: together they may not be more, where nothing less than 0 can be left.
struct PartsApart {
    std::vector<FactId> parts;
    FactId whole;
};

std::vector<PartsApart> partsApart(const Vocabulary& vocabulary) {
    std::vector<PartsApart> all;
    for (const Fact& fact : vocabulary.facts()) {
        const auto* difference = std::get_if<Difference>(&fact.derivation);
        if (difference && fact.range.least.value_or(-1) >= 0) all.push_back({difference->less, difference->from});
    }
    return all;
}

void addPairs(const Vocabulary& vocabulary, const Answers& answers, std::vector<Contradiction>& found) {
    for (const auto& [part, whole] : vocabulary.partsOfWholes()) {
        const auto amount = amountOf(answers, part);
        const auto most = amountOf(answers, whole);
        if (amount && most && *amount > *most) found.push_back({{part}, whole, *amount, *most});
    }
}

/// Where one part alone is too much, that is told already.
void addSums(const Vocabulary& vocabulary, const Answers& answers, std::vector<Contradiction>& found) {
    for (const PartsApart& apart : partsApart(vocabulary)) {
        const auto most = amountOf(answers, apart.whole);
        Contradiction sum{{}, apart.whole, Yen(0), most.value_or(Yen(0))};
        bool told = false;
        for (const FactId part : apart.parts) {
            const auto amount = amountOf(answers, part);
            if (!amount) continue;
            sum.parts.push_back(part);
            sum.sum += *amount;
            told = told || *amount > sum.most;
        }
        if (most && !told && sum.sum > *most) found.push_back(std::move(sum));
    }
}

void addRefinanced(const Vocabulary& vocabulary, const Answers& answers, std::vector<Contradiction>& found) {
    const auto owed = answers.refinancedBalance();
    if (!owed) return;
    for (std::uint16_t i = 0; i < vocabulary.facts().size(); ++i) {
        if (!std::holds_alternative<RefinancedBalance>(vocabulary.facts()[i].derivation)) continue;
        const auto amount = amountOf(answers, FactId{i});
        if (amount && *amount > *owed) found.push_back({{FactId{i}}, std::nullopt, *amount, *owed});
    }
}

}  // namespace

std::vector<Contradiction> contradictionsIn(const Vocabulary& vocabulary, const Answers& answers) {
    std::vector<Contradiction> found;
    addPairs(vocabulary, answers, found);
    addSums(vocabulary, answers, found);
    addRefinanced(vocabulary, answers, found);
    return found;
}

std::pair<std::int64_t, std::int64_t> withoutContradiction(FactId fact, std::pair<std::int64_t, std::int64_t> reach,
                                                           const Vocabulary& vocabulary, const Answers& answers) {
    auto [least, most] = reach;
    for (const auto& [part, whole] : vocabulary.partsOfWholes()) {
        const auto ceiling = part == fact ? amountOf(answers, whole) : std::nullopt;
        const auto floor = whole == fact ? amountOf(answers, part) : std::nullopt;
        if (ceiling) most = std::min(most, ceiling->value());
        if (floor) least = std::max(least, floor->value());
    }
    for (const PartsApart& apart : partsApart(vocabulary)) {
        std::int64_t others = 0;
        for (const FactId part : apart.parts) {
            if (part != fact) others += amountOf(answers, part).value_or(Yen(0)).value();
        }
        const bool isPart = std::ranges::find(apart.parts, fact) != apart.parts.end();
        const auto whole = amountOf(answers, apart.whole);
        if (isPart && whole) most = std::min(most, whole->value() - others);
        if (apart.whole == fact) least = std::max(least, others);
    }
    return {least, most};
}

}  // namespace yushi
