#include "report/json/json_parts.h"

#include "format/fields/answer_format.h"
#include "format/visitors/citation_keys.h"
#include "report/costs/support_words.h"
#include "report/words/answer_words.h"

#include <algorithm>
#include <variant>

namespace yushi {

namespace {

struct RateJson {
    Json operator()(const FixedRate& fixed) const {
        return {{"kind", "fixed"}, {"percent", percentOfParts(fixed.rate.parts())}, {"at_most", fixed.atMost}};
    }
    Json operator()(const RateRange& range) const {
        return {{"kind", "range"},
                {"min_percent", percentOfParts(range.least.parts())},
                {"max_percent", percentOfParts(range.most.parts())}};
    }
    Json operator()(const RateByTerm& byTerm) const {
        return {{"kind", "by_term"}, {"brackets", jsonList(byTerm.brackets, [](const RateBracket& bracket) {
                                          return Json{{"over_months", bracket.over.count()},
                                                      {"up_to_months", bracket.upTo.count()},
                                                      {"percent", percentOfParts(bracket.rate.parts())}};
                                      })},
                {"at_most", byTerm.atMost}};
    }
    Json operator()(const SteppedRate& stepped) const {
        return {{"kind", "steps"},
                {"steps", jsonList(stepped.steps,
                                   [](const StatedRateStep& step) {
                                       return Json{{"from_month", step.fromMonth.count()},
                                                   {"percent", percentOfParts(step.rate.parts())}};
                                   })},
                {"certainty", nameOf(stepped.certainty)},
                {"text", yushi::jsonOf(stepped.text)}};
    }
    Json operator()(const RateDiscount& discount) const {
        return {{"kind", "discount"},
                {"points_percent", percentOfParts(discount.points.parts())},
                {"off_lines", discount.offLines}};
    }
    Json operator()(const SetByLender&) const { return {{"kind", "set_by_lender"}}; }
    Json operator()(const Charge& charge) const {
        return {{"kind", "charge"},
                {"min_percent", percentOfParts(charge.least.parts())},
                {"max_percent", percentOfParts(charge.most.parts())},
                {"per", charge.per == ChargePeriod::Year ? "year" : "month"}};
    }
};

}  // namespace

Json jsonOf(const Text& text) {
    if (text.ja.empty()) return nullptr;
    return {{"ja", text.ja}, {"en", text.en}};
}

Json contradictionJson(const Contradiction& contradiction, const Vocabulary& vocabulary) {
    return jsonOf(Text{contradictionText(contradiction, vocabulary, Language::Japanese),
                       contradictionText(contradiction, vocabulary, Language::English)});
}

Json jsonOf(const std::optional<Date>& date) {
    return date ? Json(isoDate(*date)) : Json(nullptr);
}

Json jsonOfWords(const std::string& words) {
    return words.empty() ? Json(nullptr) : Json(words);
}

Json jsonOf(const StatedRate& rate) {
    return std::visit(RateJson(), rate);
}

Json jsonOf(const FactValue& value, const Fact& fact) {
    return answerJson(value, fact);
}

Json jsonOf(const Citation& citation, const Edition& edition) {
    const auto document = std::ranges::find(edition.documents, citation.document, &SourceDocument::id);
    const bool known = document != edition.documents.end();
    Json json = {{"document", citation.document},
                 {"at", citation.at},
                 {"title", known ? Json(document->title) : Json(nullptr)}};
    if (citation.page) json["page"] = *citation.page;
    if (citation.area) json["area"] = AreaOfPage().write(*citation.area, {});
    if (!known) return json;
    if (!document->url.empty()) json["url"] = document->url;
    if (!document->sha256.empty()) json["sha256"] = document->sha256;
    if (document->fetchedOn) json["fetched_on"] = isoDate(*document->fetchedOn);
    return json;
}

Json jsonOf(const Schedule& schedule) {
    Json payments = jsonList(schedule.instalments, [](const Instalment& row) {
        Json json{{"n", row.number},
                  {"month", row.month.count()},
                  {"date", jsonOf(row.dueOn)},
                  {"principal_yen", row.principal.value()},
                  {"interest_yen", row.interest.value()},
                  {"payment_yen", row.payment().value()},
                  {"balance_yen", row.balance.value()}};
        if (row.dueRestsOn != DayBasis::Certain)
            json["date_rests_on"] = row.dueRestsOn == DayBasis::Forecast ? "forecast" : "unlisted_holidays";
        return json;
    });
    return {{"payments", std::move(payments)},
            {"total_interest_yen", schedule.totalInterest.value()},
            {"total_payment_yen", schedule.totalPayment.value()}};
}

}  // namespace yushi
