#include "engine/answers/answer_check.h"

#include <algorithm>

namespace yushi {

namespace {

/// Whether some fact counts the months since @p date, and none asks whether it lies ahead (the day planned for a founding).
bool mustHaveCome(const Vocabulary& vocabulary, FactId date) {
    bool counted = false;
    for (const Fact& fact : vocabulary.facts()) {
        const auto* since = std::get_if<MonthsSince>(&fact.derivation);
        const auto* ahead = std::get_if<LiesAhead>(&fact.derivation);
        if (ahead && ahead->date == date) return false;
        counted = counted || (since && since->date == date);
    }
    return counted;
}

/// Whether an option is held that another answer contradicts: 新規開業 of a business that is run already.
bool isContradicted(const FactValue& value, const Fact& fact, const Vocabulary& vocabulary,
                    const Answers& answers) {
    const auto* held = std::get_if<Options>(&value);
    for (std::size_t i = 0; held && i < fact.options.size(); ++i) {
        const auto other = vocabulary.findFact(fact.options[i].contradictedBy);
        if (held->has(i) && other && answers[*other] == FactValue(true)) return true;
    }
    return false;
}

}  // namespace

std::optional<AnswerFault> checkAnswer(FactId fact, const Vocabulary& vocabulary, const Answers& answers,
                                       Date on) {
    const auto& answer = answers[fact];
    if (!answer) return std::nullopt;
    const NeedFacts& need = vocabulary.need();
    const auto* date = std::get_if<Date>(&*answer);
    if (date && *date > on && mustHaveCome(vocabulary, fact)) return AnswerFault::InTheFuture;
    if (fact == need.grace && answers[need.term] && *answer >= *answers[need.term])
        return AnswerFault::GraceFillsTheTerm;
    if (isContradicted(*answer, vocabulary.fact(fact), vocabulary, answers)) return AnswerFault::Contradicted;
    return std::nullopt;
}

}  // namespace yushi
