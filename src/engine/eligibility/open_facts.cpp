#include "engine/eligibility/open_facts.h"

#include "engine/answers/answered.h"
#include "engine/answers/contradictions.h"
#include "engine/answers/derivation_inputs.h"
#include "engine/answers/derive.h"
#include "engine/answers/leaf_test.h"
#include "engine/eligibility/line_terms.h"

#include <algorithm>
#include <limits>

namespace yushi {

namespace {

/// The figures that an answer can have, as far as anybody asks; what is computed can be negative.
std::pair<std::int64_t, std::int64_t> reachOf(const Fact& fact) {
    constexpr std::int64_t oneTrillion = 1'000'000'000'000;
    constexpr std::int64_t oneMillion = 1'000'000;
    constexpr std::int64_t days = 365 * 200;
    if (fact.type == FactType::Date) return {-days, days};
    if (!std::holds_alternative<std::monostate>(fact.derivation)) return {-oneTrillion, oneTrillion};
    return {0, fact.type == FactType::Integer ? oneMillion : oneTrillion};
}

class Tracer {
  public:
    Tracer(const Vocabulary& vocabulary, const Rules& rules, const Situation& situation,
           const Answers& derived)
        : vocabulary_(vocabulary), rules_(rules), situation_(situation), derived_(derived) {}

    void follow(const Condition& condition) {
        if (evaluate(condition, derived_) != Finding::Unanswered) return;
        if (const auto* comparison = std::get_if<Comparison>(&condition.test)) followFact(*comparison);
        for (const Condition& part : partsOf(condition)) follow(part);
    }

    /// A term of the line that waits for an answer; without a figure of the document the amount wanted turns it.
    void follow(const Reason& reason) {
        Turns turns;
        const auto* amount = answered<Yen>(derived_, vocabulary_.need().amount);
        if (reason.thresholds.empty() && amount) turns.figures.insert(amount->value());
        for (const FactValue& threshold : reason.thresholds) {
            const auto* cost = std::get_if<Yen>(&threshold);
            if (cost) turns.figures.insert(cost->value());
        }
        note(*reason.fact, turns);
    }

    /// What the need does not name yet can still break a term of the line.
    void followNeed(const LineRef& line) {
        const NeedFacts& need = vocabulary_.need();
        if (!derived_[need.use]) found_[need.use];  // money for living is refused, whatever uses the line names
        probe(line, need.use, Options::only(0));
        probe(line, need.amount, Yen(1));
        probe(line, need.term, std::int64_t(1));
        probe(line, need.grace, std::int64_t(0));
        if (derived_[need.term]) return;
        for (const Months longest : line.line->termBuilding.possible())
            found_[need.term].figures.insert(longest.count() + 1);
    }

    std::map<FactId, Turns> take() { return std::move(found_); }

  private:
    /// Notes with what terms an open fact of the need would be compared, if it were answered with @p value.
    void probe(const LineRef& line, FactId fact, FactValue value) {
        if (derived_[fact]) return;
        Answers answers = derived_;
        answers.answer(fact, std::move(value));
        for (const Reason& reason : termReasons(line, vocabulary_, answers, situation_.on)) {
            if (reason.fact != fact) continue;
            Turns& turns = found_[fact];
            for (const FactValue& threshold : reason.thresholds) {
                if (const auto* options = std::get_if<Options>(&threshold)) {
                    turns.options = turns.options | *options;
                } else {
                    const std::int64_t figure = *plainNumber(threshold);
                    turns.figures.insert({figure, figure + 1});
                }
            }
        }
    }

    void followFact(const Comparison& comparison) {
        const LeafTest test = leafTest(comparison);
        Turns turns;
        switch (test.kind) {
            case LeafTest::Kind::Within:
                if (test.least != std::numeric_limits<std::int64_t>::min()) turns.figures.insert(test.least);
                if (test.most != std::numeric_limits<std::int64_t>::max())
                    turns.figures.insert(test.most + 1);
                break;
            case LeafTest::Kind::HasAny:
            case LeafTest::Kind::HasAll:
                turns.options = std::get<Options>(comparison.threshold);
                break;
            case LeafTest::Kind::HasOnly:  // every other option turns it too
                for (std::size_t i = 0; i < vocabulary_.fact(comparison.fact).options.size(); ++i)
                    turns.options = turns.options | Options::only(i);
                break;
            case LeafTest::Kind::SameWords:
                turns.words.insert(std::get<std::string>(comparison.threshold));
                break;
        }
        note(comparison.fact, turns);
    }

    /// Notes an open fact, or what a derived one follows from where that is open.
    void note(FactId fact, const Turns& turns) {
        const Derivation& derivation = vocabulary_.fact(fact).derivation;
        if (followRules(derivation)) return;
        bool traced = false;
        for (const FactId input : derivationInputs(derivation)) {
            if (derived_[input]) continue;
            note(input, turnsThrough(input, fact, turns));
            traced = true;
        }
        if (traced) return;
        Turns& known = found_[fact];
        known.figures.insert(turns.figures.begin(), turns.figures.end());
        known.options = known.options | turns.options;
        known.words.insert(turns.words.begin(), turns.words.end());
    }

    /// Whether a derivation waits for what its rules, or the conditions of its ceiling, ask for.
    bool followRules(const Derivation& derivation) {
        if (const auto* by = std::get_if<ByRule>(&derivation)) return followRule(by->rule);
        bool followed = false;
        const auto* remaining = std::get_if<Remaining>(&derivation);
        const auto* multiple = std::get_if<Multiple>(&derivation);
        const std::string ceiling = remaining ? remaining->ceiling : multiple ? multiple->ceiling : "";
        for (const Ceiling& candidate : rules_.ceilings) {
            if (candidate.id != ceiling || !candidate.condition) continue;
            followed = evaluate(*candidate.condition, derived_) == Finding::Unanswered || followed;
            follow(*candidate.condition);
        }
        return followed;
    }

    bool followRule(const std::string& id) {
        const ConditionRule* rule = ruleInForce(rules_, id, situation_.on);
        if (!rule || evaluate(rule->condition, derived_) != Finding::Unanswered) return false;
        follow(rule->condition);
        return true;
    }

    /// Where an input turns a figure that follows from it and only grows or only falls with it.
    Turns turnsThrough(FactId input, FactId derived, const Turns& turns) const {
        Turns through;
        const FactType type = vocabulary_.fact(input).type;
        const auto reach = withoutContradiction(input, reachOf(vocabulary_.fact(input)), vocabulary_, derived_);
        for (const std::int64_t figure : turns.figures) {
            const auto reaches = [&](std::int64_t number) {
                Answers answers = situation_.answers;
                answers.answer(input, valueOfNumber(number, type));
                const auto value = derive(vocabulary_, rules_, std::move(answers), situation_.on)[derived];
                return value ? std::optional(*plainNumber(*value) >= figure) : std::nullopt;
            };
            auto [lowest, highest] = reach;
            // Nothing follows from a base of 0: there it stays open.
            if (!reaches(lowest)) lowest = std::max<std::int64_t>(lowest + 1, 1);
            if (lowest != reach.first && reaches(lowest)) through.figures.insert(lowest);
            const auto atLowest = reaches(lowest);
            const auto atHighest = reaches(highest);
            if (!atLowest || !atHighest || *atLowest == *atHighest) continue;
            std::int64_t below = lowest;
            std::int64_t above = highest;
            while (above - below > 1) {
                const std::int64_t middle = below + (above - below) / 2;
                (reaches(middle) == atLowest ? below : above) = middle;
            }
            through.figures.insert(above);
        }
        return through;
    }

    const Vocabulary& vocabulary_;
    const Rules& rules_;
    const Situation& situation_;
    const Answers& derived_;
    std::map<FactId, Turns> found_;
};

}  // namespace

std::map<FactId, Turns> openFacts(const LineRef& line, const Vocabulary& vocabulary, const Rules& rules,
                                  const Situation& situation, const Answers& derived) {
    Tracer tracer(vocabulary, rules, situation, derived);
    for (const Condition* condition : requirementsOf(line)) tracer.follow(*condition);
    for (const Reason& reason : termReasons(line, vocabulary, derived, situation.on)) {
        if (reason.finding == Finding::Unanswered) tracer.follow(reason);
    }
    tracer.followNeed(line);
    return tracer.take();
}

}  // namespace yushi
