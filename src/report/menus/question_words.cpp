#include "report/menus/question_words.h"

#include "report/words/figures.h"
#include "report/words/words.h"

namespace yushi {

std::string outcomeText(const AnswerOutcome& outcome, const Fact& fact, Language language) {
    const bool ja = language == Language::Japanese;
    const auto value = [&](const FactValue& v) { return valueText(v, fact, language); };
    if (!outcome.from && !outcome.to) {
        return fact.type == FactType::Text ? (ja ? "その他" : "any other")
                                           : (ja ? "どの答えでも" : "any answer");
    }
    if (outcome.from == outcome.to) return value(*outcome.from);
    const bool day = fact.type == FactType::Date;
    if (!outcome.from)
        return ja ? value(*outcome.to) + (day ? "まで" : "以下")
                  : (day ? "until " : "up to ") + value(*outcome.to);
    if (!outcome.to)
        return ja ? value(*outcome.from) + (day ? "から" : "以上")
                  : value(*outcome.from) + (day ? " or later" : " or more");
    return ja ? value(*outcome.from) + "〜" + value(*outcome.to)
              : value(*outcome.from) + " to " + value(*outcome.to);
}

std::string questionText(const Question& question, const Vocabulary& vocabulary, Language language) {
    const std::string label = vocabulary.fact(question.fact).label.in(language);
    const std::string open = grouped(static_cast<std::int64_t>(question.open));
    const std::string concerned = grouped(static_cast<std::int64_t>(question.concerned));
    return language == Language::Japanese
               ? label + " — 回答待ち" + open + "件のうち" + concerned + "件に関わる"
               : label + " - bears on " + concerned + " of the " + open + " that wait for an answer";
}

}  // namespace yushi
