#include "report/answers/comparison.h"

#include "report/costs/cost_words.h"
#include "report/costs/support_words.h"
#include "report/json/case_parts_json.h"
#include "report/json/cost_json.h"
#include "report/json/explanation_json.h"
#include "report/json/standing_json.h"
#include "report/menus/application_words.h"
#include "report/menus/combination_words.h"
#include "report/menus/standing_words.h"
#include "report/tables/basis_words.h"
#include "report/tables/case_parts_text.h"
#include "report/tables/comparison_table.h"
#include "report/tables/plan_figures.h"
#include "report/tables/text_table.h"
#include "report/words/words.h"

#include <string_view>

namespace yushi {

namespace {

std::string sourcesText(const ComparedPlans& plans, Language language) {
    std::string text = language == Language::Japanese ? "出典\n" : "Sources\n";
    for (std::size_t i = 0; i < plans.costs.size(); ++i) {
        const LineRef& line = plans.costs[i].line;
        const Json source = jsonOf(line.line->citation, *line.edition);
        const std::string title =
            source["title"].is_string() ? source["title"].get<std::string>() : line.line->citation.document;
        text += "  " + planLetter(i) + " " + title + " " + line.line->citation.at + "\n";
        for (const Edition* supporter : plans.costs[i].supporters) {
            for (const SourceDocument& document : supporter->documents)
                text += "    " + supporter->issuerName.in(language) + ": " + document.title + "\n";
        }
        for (const std::string& caution : cautionTexts(line, plans.on, language))
            text += "    " + caution + "\n";
    }
    return text;
}

/// Where and with what each plan is applied for; nothing where no document says it.
std::string applicationsText(const ComparedPlans& plans, Language language) {
    std::string text;
    for (std::size_t i = 0; i < plans.costs.size(); ++i) {
        for (const std::string& row : applicationTexts(plans.costs[i].line, {}, language))
            text += "  " + planLetter(i) + " " + row + "\n";
    }
    return text.empty() ? text : applicationHeading(language) + "\n" + text + "\n";
}

/// What stands between the applicant and each plan, a requirement a line; nothing where every plan is open.
std::string againstText(const ComparedPlans& plans, Language language) {
    std::string text;
    for (std::size_t i = 0; i < plans.standings.size(); ++i) {
        const PlanStanding& standing = plans.standings[i];
        const std::vector<std::string> against = againstTexts(standing, plans.vocabulary, language);
        if (against.empty()) continue;
        text += "  " + planLetter(i) + " " + verdictText(standing.verdict, language) + "\n";
        for (const std::string& reason : against) text += "    " + reason + "\n";
    }
    return text.empty() ? text : fieldName(StandingField::Against).in(language) + "\n" + text + "\n";
}

std::string togetherText(std::span<const OfferCost> costs, Language language) {
    std::vector<ChosenLine> lines;
    for (const OfferCost& cost : costs) lines.push_back({cost.line, cost.terms.principal});
    std::string text;
    for (const TogetherNote& note : togetherNotes(lines, language))
        text += "  " + note.text + " [" + note.citation.at + "]\n";
    return text.empty() ? text : togetherHeading(language) + "\n" + text + "\n";
}

/// What the ranges in the table rest on.
std::string supportsText(std::span<const OfferCost> costs, Language language) {
    std::string text;
    for (std::size_t i = 0; i < costs.size(); ++i) {
        for (const std::string& support : toldSupportTexts(costs[i], language))
            text += "  " + planLetter(i) + " " + support + "\n";
    }
    return text.empty() ? text : figureName(PlanFigure::Supports).in(language) + "\n" + text + "\n";
}

Json offerJson(const OfferCost& cost, const CostRules& rules) {
    Json offer = {{"issuer", cost.line.edition->issuer},
                  {"edition", cost.line.edition->id},
                  {"program", cost.line.program->id},
                  {"line", cost.line.line->id},
                  {"amount_yen", cost.terms.principal.value()},
                  {"term_months", cost.terms.term.count()},
                  {"grace_months", cost.terms.grace.count()},
                  {"rate_entered", cost.rateEntered},
                  {"rate_steps", jsonList(cost.terms.rates, [](const RateStep& step) {
                       return Json{{"from_month", step.fromMonth.count()},
                                   {"annual_rate_percent", percentOfParts(step.rate.parts())}};
                   })}};
    offer.update(jsonOf(cost));
    offer["guarantee_fee_known"] = nameOf(cost.feeKnown);
    offer["unstated_fee_support"] = cost.unstatedFeeSupport;
    offer["level_payments_yen"] =
        jsonList(levelPayments(cost.terms), [](Yen yen) { return Json(yen.value()); });
    offer["schedule"] = scheduleWithSubsidies(cost);
    offer["source"] = jsonOf(cost.line.line->citation, *cost.line.edition);
    offer["explanations"] = jsonOf(explain(cost, cost.line.line->citation, rules));
    return offer;
}

}  // namespace

std::string comparisonText(const ComparedPlans& plans, Language language, const CaseParts& parts) {
    const std::span<const OfferCost> costs = plans.costs;
    std::vector<std::vector<std::string>> rows(1);
    std::vector<Align> columns = {Align::Left};
    rows.front().push_back(language == Language::Japanese ? "比較" : "Comparison");
    std::string names;
    for (std::size_t i = 0; i < costs.size(); ++i) {
        const std::string letter = planLetter(i);
        names += "  " + letter + " " + lineName(costs[i].line, language) + "\n";
        rows.front().push_back(letter);
        columns.push_back(Align::Right);
    }
    for (const StandingField field : kAllStandingFields) {
        if (field == StandingField::Against) continue;  // too long for a column: told below the table
        auto& cells = rows.emplace_back();
        cells.push_back(fieldName(field).in(language));
        for (const PlanStanding& standing : plans.standings)
            cells.push_back(fieldText(standing, field, plans.vocabulary, language));
    }
    for (const FigureSpec& figure : planFigures()) {
        if (figure.id == PlanFigure::Supports) continue;  // sentences, which stand below the table
        if (!isTold(costs, figure.id)) continue;
        auto& cells = rows.emplace_back();
        cells.push_back(figure.name.in(language));
        for (const OfferCost& cost : costs) cells.push_back(figureText(cost, figure.id, language));
    }
    const std::string head = language == Language::Japanese ? "融資くらべ\n" : "Loans compared\n";
    return head + names + "\n" + textTable(rows, columns) + "\n" + againstText(plans, language) +
           supportsText(costs, language) + casePartsText(parts, costs, language) +
           togetherText(costs, language) + applicationsText(plans, language) + sourcesText(plans, language) + "\n" + estimateNotice(language) +
           "\n";
}

std::string comparisonJson(const ComparedPlans& plans, const CaseParts& parts) {
    const auto write = [&plans](const OfferCost& cost) { return offerJson(cost, plans.rules.costs); };
    Json offers = jsonList(plans.costs, write);
    for (std::size_t i = 0; i < offers.size(); ++i)
        addStanding(offers[i], plans.standings[i], plans.vocabulary);
    Json answer = {{"offers", std::move(offers)}};
    addCaseParts(answer, parts, plans.costs, plans.rules.costs, write);
    return answer.dump(2);
}

}  // namespace yushi
