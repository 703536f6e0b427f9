#include "engine/answer_check.h"

#include <algorithm>

namespace yushi {

namespace {

/// Whether some fact counts the months since @p date.
bool isCountedSince(const Vocabulary& vocabulary, FactId date) {
    return std::ranges::any_of(vocabulary.facts(), [date](const Fact& fact) {
        const auto* since = std::get_if<MonthsSince>(&fact.derivation);
        return since && since->date == date;
    });
}

bool isNotPositive(const FactValue& value) {
    const auto* yen = std::get_if<Yen>(&value);
    const auto* number = std::get_if<std::int64_t>(&value);
    return (yen && *yen <= Yen(0)) || (number && *number <= 0);
}

}  // namespace

std::optional<AnswerFault> checkAnswer(FactId fact, const Vocabulary& vocabulary, const Answers& answers,
                                       Date on) {
    const auto& answer = answers[fact];
    if (!answer) return std::nullopt;
    const NeedFacts& need = vocabulary.need();
    const auto* date = std::get_if<Date>(&*answer);
    if (date && *date > on && isCountedSince(vocabulary, fact)) return AnswerFault::InTheFuture;
    if ((fact == need.amount || fact == need.term) && isNotPositive(*answer)) return AnswerFault::NotPositive;
    if (fact == need.grace && answers[need.term] && *answer >= *answers[need.term])
        return AnswerFault::GraceFillsTheTerm;
    return std::nullopt;
}

}  // namespace yushi
