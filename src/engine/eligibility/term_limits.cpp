#include "engine/eligibility/term_limits.h"

#include "engine/answers/answered.h"
#include "engine/eligibility/frames.h"

#include <array>
#include <string_view>

namespace yushi {

namespace {

/// Ids of the options of the fact "use", in the order of Use.
constexpr std::array<std::string_view, 6> kUseIds = {"equipment", "working_capital", "refinancing",
                                                     "startup",   "consumption",     "housing"};

std::int64_t plain(Yen yen) {
    return yen.value();
}
Portion plain(Portion portion) {
    return portion;
}
std::int64_t plain(Months months) {
    return months.count();
}

template <class Number, class T>
ReadingRange<Number> rangeOf(const Stated<T>& stated) {
    const auto possible = stated.possible();
    if (possible.empty()) return {};
    const auto [least, most] = std::ranges::minmax(possible);
    return {static_cast<Number>(plain(least)), static_cast<Number>(plain(most)), true,
            stated.isUncertain() && possible.size() == 1};
}

std::int32_t dayNumber(Date date) {
    return static_cast<std::int32_t>(std::chrono::sys_days(date).time_since_epoch().count());
}

std::uint8_t bitsOf(const std::vector<Use>& uses) {
    unsigned bits = 0;
    for (const Use use : uses) bits |= 1U << static_cast<unsigned>(use);
    return static_cast<std::uint8_t>(bits);
}

void setUses(TermLimits& limits, const Stated<std::vector<Use>>& uses) {
    const auto possible = uses.possible();
    limits.usesStated = !possible.empty();
    limits.usesDoubtful = uses.isUncertain() && possible.size() == 1;
    limits.usesInEvery = 0xFF;
    for (const auto& reading : possible) {
        limits.usesInEvery &= bitsOf(reading);
        limits.usesInSome |= bitsOf(reading);
    }
}

/// Whether a requirement is that something holds, or that anybody may; who is excluded does not tell who may apply.
bool saysWhoMayApply(const Condition& requirement, bool negated) {
    const auto* group = std::get_if<Group>(&requirement.test);
    if (!group) return !negated;
    const bool below = negated != negatesParts(group->quantifier);
    return group->parts.empty() || std::ranges::any_of(group->parts, [below](const Condition& part) {
               return saysWhoMayApply(part, below);
           });
}

}  // namespace

std::optional<Date> lastDay(const Line& line) {
    if (!line.openTo || !line.drawdownTo) return line.openTo ? line.openTo : line.drawdownTo;
    return std::min(*line.openTo, *line.drawdownTo);
}

TermLimits termLimits(const LineRef& ref, const Vocabulary& vocabulary) {
    const Line& line = *ref.line;
    TermLimits limits;
    limits.limit = rangeOf<std::int64_t>(line.limit);
    limits.share = rangeOf<Portion>(line.financingRatio);
    limits.term = rangeOf<std::int32_t>(line.term);
    limits.termBuilding = rangeOf<std::int32_t>(line.termBuilding);
    limits.leastTerm = rangeOf<std::int32_t>(line.leastTerm);
    limits.grace = rangeOf<std::int32_t>(line.grace);
    if (!line.termChoices.empty()) limits.termChoices = &line.termChoices;
    limits.windowStated = line.openFrom || lastDay(line);
    if (line.openFrom) limits.openFrom = dayNumber(*line.openFrom);
    if (const auto last = lastDay(line)) limits.openTo = dayNumber(*last);
    setUses(limits, line.uses);
    limits.taken = line.status != Status::Ended && line.status != Status::Merged;
    limits.frames = frameFacts(line, vocabulary);
    if (!limits.frames.empty()) {
        const Guarantee& guarantee = line.guarantee.value();
        limits.frameCertain = guarantee.use == GuaranteeUse::Required && !guarantee.kinds.empty();
    }
    limits.limitFact = line.limitFact;
    const auto asks = [](const std::optional<Condition>& own) { return own && saysWhoMayApply(*own, false); };
    limits.requirementsStated = asks(ref.program->eligibility) || asks(line.eligibility);
    return limits;
}

Need needOf(const Vocabulary& vocabulary, const Answers& answers, Date on) {
    const NeedFacts& facts = vocabulary.need();
    Need need;
    need.on = dayNumber(on);
    if (const auto* use = answered<Options>(answers, facts.use)) {
        for (std::size_t i = 0; i < kUseIds.size(); ++i) {
            const auto option = findOption(vocabulary.fact(facts.use), kUseIds[i]);
            if (option && use->has(*option)) need.use |= static_cast<std::uint8_t>(1U << i);
        }
    }
    if (const auto* amount = answered<Yen>(answers, facts.amount)) need.amount = amount->value();
    if (const auto* cost = answered<Yen>(answers, facts.projectCost)) need.cost = cost->value();
    if (const auto* term = answered<std::int64_t>(answers, facts.term)) need.term = *term;
    if (const auto* grace = answered<std::int64_t>(answers, facts.grace)) need.grace = *grace;
    if (const auto* building = answered<bool>(answers, facts.includesBuilding))
        need.includesBuilding = *building;
    if (facts.privatePurpose) {
        const auto* living = answered<bool>(answers, *facts.privatePurpose);
        need.isPrivate = living && *living;
    }
    need.yen.resize(vocabulary.facts().size());
    for (std::uint16_t i = 0; i < need.yen.size(); ++i) {
        if (const auto* yen = answered<Yen>(answers, FactId{i})) need.yen[i] = yen->value();
    }
    need.atLeast.resize(need.yen.size());
    for (std::uint16_t i = 0; i < need.atLeast.size(); ++i) {
        if (const auto least = answers.atLeast(FactId{i})) need.atLeast[i] = least->value();
    }
    if (answers.contradictions().empty()) return need;
    need.costInDoubt = answers.contradicted(facts.projectCost) != 0;
    need.inDoubt.resize(vocabulary.facts().size());
    for (std::uint16_t i = 0; i < need.inDoubt.size(); ++i)
        need.inDoubt[i] = answers.contradicted(FactId{i}) != 0;
    return need;
}

Options useOptions(const std::vector<Use>& uses, const Vocabulary& vocabulary) {
    Options options;
    for (const Use use : uses) {
        const auto index =
            findOption(vocabulary.fact(vocabulary.need().use), kUseIds[static_cast<std::size_t>(use)]);
        if (index) options = options | Options::only(*index);
    }
    return options;
}

}  // namespace yushi
