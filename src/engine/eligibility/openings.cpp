#include "engine/eligibility/openings.h"

#include "engine/answers/derive.h"
#include "engine/answers/leaf_test.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace yushi {

namespace {

using Changes = std::vector<SuggestedChange>;

constexpr std::int64_t kEndless = std::numeric_limits<std::int64_t>::max();

SuggestedChange change(FactId fact, FactValue to) {
    SuggestedChange made;
    made.subject = fact;
    made.to = std::move(to);
    return made;
}

/// @p number brought to a multiple of @p step, upwards or downwards.
std::int64_t toStep(std::int64_t number, std::int64_t step, bool upwards) {
    const std::int64_t rest = ((number % step) + step) % step;
    if (rest == 0) return number;
    return upwards ? number + step - rest : number - rest;
}

/// Whether an owner can and may change an answer to @p fact in this direction to get a loan.
bool mayMove(const Fact& fact, bool up) {
    if (fact.fixed) return false;
    switch (fact.changes) {
        case Changeable::Anyhow:
            return true;
        case Changeable::Upwards:
            return up;
        case Changeable::Downwards:
            return !up;
    }
    return false;
}

bool gainsFixed(const Fact& fact, Options from, Options to) {
    for (std::size_t i = 0; i < fact.options.size(); ++i) {
        if (fact.options[i].fixed && to.has(i) && !from.has(i)) return true;
    }
    return false;
}

/// Whether the options of a choice may become others.
bool mayChoose(const Fact& fact, Options from, Options to) {
    if (fact.fixed || gainsFixed(fact, from, to)) return false;
    if (fact.type != FactType::Choices) return true;
    const bool gains = (to.bits & ~from.bits) != 0;
    const bool loses = (from.bits & ~to.bits) != 0;
    return (!gains || mayMove(fact, true)) && (!loses || mayMove(fact, false));
}

}  // namespace

Finding Openings::found(const Condition& condition, bool wanted) const {
    const Finding finding = evaluate(condition, derived_);
    return wanted ? finding : opposite(finding);
}

Changes Openings::of(const Condition& condition, bool wanted) const {
    if (const auto* comparison = std::get_if<Comparison>(&condition.test))
        return ofComparison(*comparison, wanted);
    if (const auto* group = std::get_if<Group>(&condition.test)) return ofGroup(*group, wanted);
    SuggestedChange decided;
    decided.subject = &condition;
    decided.to = wanted;
    return {decided};
}

/// Where every part has to be as wanted, the failing part with the fewest ways decides; else any part will do.
Changes Openings::ofGroup(const Group& group, bool groupWanted) const {
    const bool every = needsEvery(group.quantifier, groupWanted);
    const bool wanted = groupWanted != negatesParts(group.quantifier);
    Changes changes;
    bool first = true;
    for (const Condition& part : group.parts) {
        if (found(part, wanted) != Finding::NotMet) continue;
        Changes ways = of(part, wanted);
        if (!every) {
            std::ranges::move(ways, std::back_inserter(changes));
        } else if (first || ways.size() < changes.size()) {
            changes = std::move(ways);
        }
        first = false;
    }
    return changes;
}

Changes Openings::ofComparison(const Comparison& comparison, bool wanted) const {
    if (vocabulary_.fact(comparison.fact).fixed || !derived_[comparison.fact]) return {};
    return now_.answers[comparison.fact] ? ofAnswer(comparison, wanted) : ofDerived(comparison, wanted);
}

/// A derived fact follows from others: the day for a time that passes, a rule's own requirements.
Changes Openings::ofDerived(const Comparison& comparison, bool wanted) const {
    const Derivation& derivation = vocabulary_.fact(comparison.fact).derivation;
    const LeafTest test = leafTest(comparison);
    if (const auto* since = std::get_if<MonthsSince>(&derivation)) {
        const std::int64_t months = std::get<std::int64_t>(*derived_[comparison.fact]);
        // Past the greatest figure no time leads back.
        if (wanted ? months > test.most : test.most == kEndless) return {};
        const std::int64_t to = wanted ? test.least : test.most + 1;
        SuggestedChange waiting = change(comparison.fact, to);
        waiting.onDay = addMonths(std::get<Date>(*derived_[since->date]), Months(to));
        return {waiting};
    }
    if (const auto* by = std::get_if<ByRule>(&derivation)) {
        const ConditionRule* rule = ruleInForce(rules_, by->rule, now_.on);
        if (rule) return of(rule->condition, (test.least == 1) == wanted);
    }
    if (const auto* ahead = std::get_if<LiesAhead>(&derivation)) {
        if ((test.least == 1) == wanted) return {};  // what has been founded does not lie ahead again
        SuggestedChange waiting = change(comparison.fact, false);
        waiting.onDay = std::get<Date>(*derived_[ahead->date]);
        return {waiting};
    }
    if (std::holds_alternative<HasCome>(derivation)) return {};  // what has come does not go again
    return ofAnswer(comparison, wanted);
}

Changes Openings::ofAnswer(const Comparison& comparison, bool wanted) const {
    const LeafTest test = leafTest(comparison);
    switch (test.kind) {
        case LeafTest::Kind::Within:
            return ofFigure(comparison.fact, test.least, test.most, wanted);
        case LeafTest::Kind::HasAny:
        case LeafTest::Kind::HasAll:
        case LeafTest::Kind::HasOnly:
            return ofOptions(comparison.fact, comparison, wanted);
        case LeafTest::Kind::SameWords:
            return wanted ? Changes{change(comparison.fact, comparison.threshold)} : Changes();
    }
    return {};
}

Changes Openings::ofFigure(FactId fact, std::int64_t least, std::int64_t most, bool wanted) const {
    const std::int64_t number = *plainNumber(*derived_[fact]);
    Changes changes;
    if (vocabulary_.fact(fact).type == FactType::Boolean) {
        if (mayMove(vocabulary_.fact(fact), number == 0)) changes.push_back(change(fact, number == 0));
    } else if (wanted) {
        move(changes, fact, number < least ? least : most);
    } else {
        if (most != kEndless) move(changes, fact, most + 1);
        if (least != std::numeric_limits<std::int64_t>::min()) move(changes, fact, least - 1);
    }
    return changes;
}

/// Moves a figure, unless it cannot go there: below nothing, back in time, a day that has passed.
void Openings::move(Changes& changes, FactId id, std::int64_t to) const {
    const Fact& fact = vocabulary_.fact(id);
    const std::int64_t number = *plainNumber(*derived_[id]);
    const NeedFacts& need = vocabulary_.need();
    const std::int64_t lowest = id == need.amount || id == need.term ? 1 : 0;
    const bool counted = fact.type == FactType::Integer || fact.type == FactType::Yen;
    if (counted && to < lowest) return;
    if (!mayMove(fact, to > number)) return;
    if (fact.elapses && to < number) return;
    if (fact.type == FactType::Date && std::get<Date>(*derived_[id]) <= now_.on) return;
    changes.push_back(change(id, valueOfNumber(toStep(to, smallestStep(fact.type), to > number), fact.type)));
}

Changes Openings::ofOptions(FactId id, const Comparison& comparison, bool wanted) const {
    const Fact& fact = vocabulary_.fact(id);
    const Options held = std::get<Options>(*derived_[id]);
    const Options named = std::get<Options>(comparison.threshold);
    const bool all = comparison.comparator == Comparator::IncludesAll;
    const bool several = fact.type == FactType::Choices;
    Changes changes;
    if (comparison.comparator == Comparator::IncludesOnly) {
        // What is named stays, the rest goes; nobody adds another loan to leave a set.
        const Options rest = held & named;
        if (wanted && rest.bits != 0 && mayChoose(fact, held, rest)) changes.push_back(change(id, rest));
        return changes;
    }
    if (several && all == wanted) {
        const Options to{wanted ? held.bits | named.bits : held.bits & ~named.bits};
        if (mayChoose(fact, held, to)) changes.push_back(change(id, to));
        return changes;
    }
    for (std::size_t i = 0; i < fact.options.size(); ++i) {
        if (named.has(i) != (wanted || several)) continue;
        const Options one = Options::only(i);
        const Options to = !several ? one : wanted ? held | one : Options{held.bits & ~one.bits};
        if (mayChoose(fact, held, to)) changes.push_back(change(id, to));
    }
    return changes;
}

Changes Openings::ofTerm(const LineRef& line, const Reason& reason) const {
    switch (std::get<TermTest>(reason.requirement)) {
        case TermTest::Status:
        case TermTest::RequirementsStated:
        case TermTest::Purpose:
        case TermTest::RemainingLimit:
        case TermTest::Repayment:
            return {};
        case TermTest::Window:
            return ofWindow(*line.line);
        case TermTest::Use: {
            Options offered;
            for (const FactValue& uses : reason.thresholds) offered = offered | std::get<Options>(uses);
            return ofComparison({*reason.fact, Comparator::OneOf, offered}, true);
        }
        case TermTest::Term: {
            const FactId building = vocabulary_.need().includesBuilding;
            // Beyond the longest term of either kind, that of a building is the one to come down to while it is open
            // whether there is one.
            Reason either = reason;
            for (const Months longest : line.line->termBuilding.possible()) {
                if (!derived_[building]) either.thresholds.emplace_back(std::int64_t(longest.count()));
            }
            Changes changes = toNearestFigures(either);
            const auto reaches = [&](Months longest) {
                return std::int64_t(longest.count()) >= std::get<std::int64_t>(*reason.value);
            };
            if (mayMove(vocabulary_.fact(building), true) && derived_[building] == FactValue(false) &&
                std::ranges::any_of(line.line->termBuilding.possible(), reaches))
                changes.push_back(change(building, true));
            return changes;
        }
        case TermTest::Amount:
        case TermTest::AmountOfApplicant:
        case TermTest::FinancedShare:
        case TermTest::GuaranteeFrame:
        case TermTest::Grace:
            return toNearestFigures(reason);
    }
    return {};
}

Changes Openings::ofWindow(const Line& line) const {
    if (!line.openFrom || *line.openFrom <= now_.on) return {};
    SuggestedChange waiting;
    waiting.subject = Waiting{};
    waiting.to = *line.openFrom;
    waiting.onDay = *line.openFrom;
    return {waiting};
}

/// To the nearest figures of the document on either side.
Changes Openings::toNearestFigures(const Reason& reason) const {
    std::optional<std::int64_t> below;
    std::optional<std::int64_t> above;
    const std::int64_t number = *plainNumber(*reason.value);
    for (const FactValue& threshold : reason.thresholds) {
        const std::int64_t figure = *plainNumber(threshold);
        if (figure < number) below = std::max(below.value_or(figure), figure);
        if (figure > number) above = std::min(above.value_or(figure), figure);
    }
    Changes changes;
    if (below) move(changes, *reason.fact, *below);
    if (above) move(changes, *reason.fact, *above);
    return changes;
}

}  // namespace yushi
