#include "report/json/standing_json.h"

#include "engine/offers/unstated.h"
#include "format/case_parts_json.h"
#include "report/json/line_json.h"
#include "report/json/near_miss_json.h"
#include "report/menus/line_words.h"
#include "report/menus/reason_words.h"

#include <array>
#include <string_view>

namespace yushi {

namespace {

constexpr std::array<std::string_view, 4> kWindowStates = {"open", "not_yet", "closed", "not_stated"};

Json windowJson(const ApplicationWindow& window) {
    return {{"application_from", jsonOf(window.applicationFrom)},
            {"application_to", jsonOf(window.applicationTo)},
            {"drawdown_to", jsonOf(window.drawdownTo)},
            {"state", kWindowStates[static_cast<std::size_t>(window.state)]}};
}

Json rateJson(const std::optional<StatedRate>& rate) {
    return rate ? jsonOf(*rate) : Json(nullptr);
}

/// Where rate notices tell the rate or leave it open.
Json rateNoticeJson(const LineStanding& standing) {
    if (!standing.rateSpell) return nullptr;
    const RateSpell& spell = *standing.rateSpell;
    const auto& told = spell.last ? spell.last : spell.next;
    Json source = nullptr;
    if (spell.document && told)
        source = {{"document", spell.document->id}, {"title", spell.document->title}, {"at", told->citation.at}};
    return {{"known", spell.known},
            {"from", jsonOf(std::optional(spell.from))},
            {"to", jsonOf(spell.to)},
            {"rate_before_gap", spell.known || !spell.last ? Json(nullptr) : rateJson(spell.last->rate)},
            {"rate_after_gap", spell.known || !spell.next ? Json(nullptr) : rateJson(spell.next->before)},
            {"age_months", standing.rateAge ? Json(standing.rateAge->count()) : Json(nullptr)},
            {"source", std::move(source)}};
}

}  // namespace

Json reasonJson(const Reason& reason, const Edition& edition, const Vocabulary& vocabulary) {
    const Text requirement = requirementText(reason);
    const Fact* fact = reason.fact ? &vocabulary.fact(*reason.fact) : nullptr;
    Json thresholds =
        jsonList(reason.thresholds, [&](const FactValue& v) { return jsonOf(v, fact ? *fact : Fact()); });
    Json threshold = thresholds.empty()       ? Json(nullptr)
                     : thresholds.size() == 1 ? thresholds.front()
                                              : thresholds;
    if (reason.repayment) threshold = repaymentJson(*reason.repayment->line);
    const auto* condition = std::get_if<const Condition*>(&reason.requirement);
    const auto* judgement = condition ? std::get_if<Judgement>(&(*condition)->test) : nullptr;
    const auto contradiction = [&](const Contradiction& each) { return contradictionJson(each, vocabulary); };
    return {{"requirement_ja", requirement.ja},
            {"requirement_en", requirement.en},
            {"finding", kFindingWords[static_cast<std::size_t>(reason.finding)]},
            {"fact", fact        ? Json(fact->id)
                     : judgement ? Json(judgement->id)
                                 : Json(nullptr)},
            {"value", fact && reason.value ? jsonOf(*reason.value, *fact)
                      : reason.repayment   ? Json(methodWord(reason.repayment->method))
                                           : Json(nullptr)},
            {"threshold", std::move(threshold)},
            {"threshold_at_most", reason.atMost},
            {"contradictions", jsonList(reason.contradictions, contradiction)},
            {"source", jsonOf(reason.citation, edition)}};
}

Json unstatedJson(const Line& line) {
    return jsonList(unstatedTerms(line), [](LineField field) { return Json(fieldKey(field)); });
}

void addStanding(Json& json, const LineStanding& standing) {
    json["in_force"] = standing.inForce;
    json["expired_on"] = jsonOf(standing.expiredOn);
    json["unconfirmed"] = standing.unconfirmedFor.has_value();
    json["window"] = windowJson(standing.window);
    json["rate_notice"] = rateNoticeJson(standing);
}

void addStanding(Json& json, const PlanStanding& standing, const Vocabulary& vocabulary) {
    json["verdict"] = verdictKey(standing.verdict);
    json["reasons_against"] = jsonList(reasonsAgainst(standing.reasons), [&](const Reason* reason) {
        return reasonJson(*reason, *standing.line.edition, vocabulary);
    });
    addStanding(json, static_cast<const LineStanding&>(standing));
    json["unstated"] = unstatedJson(*standing.line.line);
    json["uncertain"] = jsonOf(standing.line)["uncertain"];
}

}  // namespace yushi
