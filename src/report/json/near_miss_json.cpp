#include "report/json/near_miss_json.h"

#include "report/menus/change_words.h"
#include "report/menus/question_words.h"

#include <array>

namespace yushi {

namespace {

constexpr std::array<const char*, 4> kVerdictWords = {"ineligible", "needs_answer", "needs_judgement",
                                                  "eligible"};

Json optionsJson(const SuggestedChange& change, const Fact& fact) {
    Json list = Json::array();
    for (std::size_t i = 0; i < fact.options.size(); ++i) {
        if (!change.oneOf.has(i)) continue;
        list.push_back({{"option", fact.options[i].id}, {"issued_by", jsonOf(fact.options[i].issuedBy)}});
    }
    return list.empty() ? Json(nullptr) : list;
}

/// What a change is about and its figures; their form follows from the fact.
Json subjectJson(const SuggestedChange& change, const Vocabulary& vocabulary) {
    const auto value = [&](const std::optional<FactValue>& v, const Fact& fact) {
        return v ? jsonOf(*v, fact) : Json(nullptr);
    };
    const auto* id = std::get_if<FactId>(&change.subject);
    const auto* judged = std::get_if<const Condition*>(&change.subject);
    const Fact none;
    const Fact& fact = id ? vocabulary.fact(*id) : none;
    return {{"fact", id       ? Json(fact.id)
                     : judged ? Json(judgementOf(**judged).id)
                              : Json(nullptr)},
            {"kind", id       ? "answer"
                     : judged ? "judgement"
                              : "waiting"},
            {"from", value(change.from, fact)},
            {"to", jsonOf(change.to, fact)},
            {"distance", value(change.distance, fact)},
            {"on", jsonOf(change.onDay)},
            {"one_of", optionsJson(change, fact)}};
}

Json changeJson(const SuggestedChange& change, const Vocabulary& vocabulary) {
    Json json = subjectJson(change, vocabulary);
    json["issued_by"] = jsonOf(Text{issuerText(change, vocabulary, Language::Japanese),
                                    issuerText(change, vocabulary, Language::English)});
    json["text_ja"] = changeText(change, vocabulary, Language::Japanese);
    json["text_en"] = changeText(change, vocabulary, Language::English);
    return json;
}

Json missJson(const NearMiss& miss, const Vocabulary& vocabulary) {
    return {{"changes",
             jsonList(miss.changes, [&](const SuggestedChange& c) { return changeJson(c, vocabulary); })},
            {"verdict_after", verdictKey(miss.after)},
            {"text_ja", nearMissText(miss, vocabulary, Language::Japanese)},
            {"text_en", nearMissText(miss, vocabulary, Language::English)}};
}

}  // namespace

const char* verdictKey(Verdict verdict) {
    return kVerdictWords[static_cast<std::size_t>(verdict)];
}

Json jsonOf(std::span<const NearMiss> misses, const Vocabulary& vocabulary) {
    if (misses.empty()) return nullptr;
    Json best = missJson(misses.front(), vocabulary);
    best["alternatives"] =
        jsonList(misses.subspan(1), [&](const NearMiss& miss) { return missJson(miss, vocabulary); });
    return best;
}

Json jsonOf(const Question& question, const Vocabulary& vocabulary) {
    const Fact& fact = vocabulary.fact(question.fact);
    const auto bound = [&](const std::optional<FactValue>& v) {
        return v ? jsonOf(*v, fact) : Json(nullptr);
    };
    Json outcomes = jsonList(question.outcomes, [&](const AnswerOutcome& outcome) {
        return Json{{"from", bound(outcome.from)},
                    {"to", bound(outcome.to)},
                    {"still_open", outcome.stillOpen},
                    {"text_ja", outcomeText(outcome, fact, Language::Japanese)},
                    {"text_en", outcomeText(outcome, fact, Language::English)}};
    });
    return {{"fact", fact.id},
            {"label", jsonOf(fact.label)},
            {"help", jsonOf(fact.help)},
            {"open", question.open},
            {"concerned", question.concerned},
            {"outcomes", std::move(outcomes)},
            {"text_ja", questionText(question, vocabulary, Language::Japanese)},
            {"text_en", questionText(question, vocabulary, Language::English)}};
}

}  // namespace yushi
