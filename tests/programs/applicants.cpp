#include "programs/applicants.h"

#include "catch.h"
#include "shipped.h"

namespace yushi {

namespace {

constexpr Date kDay{std::chrono::year(2024), std::chrono::month(6), std::chrono::day(15)};

std::vector<std::vector<FactValue>> allThresholds() {
    std::vector<std::vector<FactValue>> thresholds(shipped().vocabulary.facts().size());
    for (const Condition* leaf : shippedLeaves()) {
        if (const auto* comparison = std::get_if<Comparison>(&leaf->test))
            thresholds[comparison->fact.index].push_back(comparison->threshold);
    }
    const NeedFacts& need = shipped().vocabulary.need();
    for (const LineRef& ref : shippedLines()) {
        for (const Yen limit : ref.line->limit.possible()) {
            thresholds[need.amount.index].emplace_back(limit);
            thresholds[need.projectCost.index].emplace_back(limit);
        }
        for (const auto* months : {&ref.line->term, &ref.line->termBuilding, &ref.line->leastTerm}) {
            for (const Months m : months->possible())
                thresholds[need.term.index].emplace_back(std::int64_t(m.count()));
        }
        for (const Months m : ref.line->grace.possible())
            thresholds[need.grace.index].emplace_back(std::int64_t(m.count()));
    }
    return thresholds;
}

}  // namespace

const std::vector<LineRef>& shippedLines() {
    static const std::vector<LineRef> lines = [] {
        std::vector<LineRef> all;
        for (const Edition& edition : shipped().editions) {
            for (const LineRef& line : linesOf(edition)) all.push_back(line);
        }
        return all;
    }();
    return lines;
}

std::vector<const Condition*> shippedConditions() {
    std::vector<const Condition*> conditions;
    const auto addSupports = [&](const std::vector<StatedSupport>& supports) {
        for (const StatedSupport& support : supports) {
            if (support.eligibility) conditions.push_back(&*support.eligibility);
        }
    };
    for (const Edition& edition : shipped().editions) {
        if (edition.eligibility) conditions.push_back(&*edition.eligibility);
        addSupports(edition.supports);
        for (const Program& program : edition.programs) {
            if (program.eligibility) conditions.push_back(&*program.eligibility);
            for (const Line& line : program.lines) {
                if (line.eligibility) conditions.push_back(&*line.eligibility);
                addSupports(line.supports);
            }
        }
    }
    for (const ConditionRule& rule : shipped().rules.conditions) conditions.push_back(&rule.condition);
    for (const Ceiling& ceiling : shipped().rules.ceilings) {
        if (ceiling.condition) conditions.push_back(&*ceiling.condition);
    }
    return conditions;
}

void addLeaves(const Condition& condition, std::vector<const Condition*>& leaves) {
    if (!std::holds_alternative<Group>(condition.test)) leaves.push_back(&condition);
    for (const Condition& part : partsOf(condition)) addLeaves(part, leaves);
}

std::vector<const Condition*> shippedLeaves() {
    std::vector<const Condition*> leaves;
    for (const Condition* condition : shippedConditions()) addLeaves(*condition, leaves);
    return leaves;
}

const std::vector<FactValue>& thresholdsOf(FactId fact) {
    static const auto thresholds = allThresholds();
    return thresholds[fact.index];
}

FactValue Applicants::value(FactId id) {
    const Fact& fact = shipped().vocabulary.fact(id);
    const auto& thresholds = thresholdsOf(id);
    const auto near = [&](std::int64_t fallback) {
        std::int64_t number = fallback;
        if (!thresholds.empty()) {
            const FactValue& t = thresholds[below(static_cast<unsigned>(thresholds.size()))];
            if (const auto* n = std::get_if<std::int64_t>(&t)) number = *n;
            if (const auto* yen = std::get_if<Yen>(&t)) number = yen->value();
            if (const auto* share = std::get_if<Share>(&t)) number = share->parts() / 1000;
        }
        number += std::int64_t(below(3)) - 1;
        if (below(4) == 0) number = number * std::int64_t(below(5)) / 2;
        return std::max<std::int64_t>(number, 1);
    };
    const auto options = static_cast<unsigned>(fact.options.size());
    switch (fact.type) {
        case FactType::Boolean:
            return below(2) == 0;
        case FactType::Integer:
            return near(12);
        case FactType::Yen:
            return Yen(near(5'000'000));
        case FactType::Percent:
            return Share(near(100) * 1000);
        case FactType::Date:
            return Date(std::chrono::sys_days(kDay) - std::chrono::days(below(4000)) +
                        std::chrono::days(200));
        case FactType::Choice:
            return Options::only(below(options));
        case FactType::Choices: {
            Options chosen;
            for (unsigned i = below(4); i > 0; --i) chosen = chosen | Options::only(below(options));
            return chosen;
        }
        case FactType::Text:
            return thresholds.empty() ? FactValue(std::string("松本市"))
                                      : thresholds[below(static_cast<unsigned>(thresholds.size()))];
    }
    return false;
}

const std::vector<RequiredJudgement>& shippedJudgements() {
    static const auto judgements = allJudgements(shipped().editions, shipped().rules);
    return judgements;
}

Situation Applicants::next(unsigned answered) {
    const Vocabulary& vocabulary = shipped().vocabulary;
    Situation situation{Answers(vocabulary), kDay};
    for (std::uint16_t i = 0; i < vocabulary.facts().size(); ++i) {
        const FactId id{i};
        const bool derived = !std::holds_alternative<std::monostate>(vocabulary.fact(id).derivation);
        // A derived fact is seldom answered itself.
        if (below(100) < answered && (!derived || below(10) == 0)) situation.answers.answer(id, value(id));
    }
    for (const RequiredJudgement& judgement : shippedJudgements()) {
        if (below(100) < answered / 3)
            situation.answers.decide(judgementOf(*judgement.requirement).id, below(2) == 0);
    }
    return situation;
}

Situation Applicants::nextAt(const Edition& edition, unsigned answered) {
    Situation situation = next(answered);
    const Vocabulary& vocabulary = shipped().vocabulary;
    const auto prefecture = vocabulary.findFact("prefecture");
    const auto municipality = vocabulary.findFact("municipality");
    if (!prefecture || !municipality) return situation;
    const auto option = findOption(vocabulary.fact(*prefecture), edition.prefecture);
    if (option) situation.answers.answer(*prefecture, Options::only(*option));
    if (!edition.municipality.empty()) situation.answers.answer(*municipality, edition.municipality);
    return situation;
}

}  // namespace yushi
