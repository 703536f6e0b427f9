#include "report/comparison.h"

#include "report/json_parts.h"
#include "report/text_table.h"
#include "report/words.h"

#include <functional>
#include <string_view>

namespace yushi {

namespace {

using Cell = std::function<std::string(const OfferCost&)>;

struct RowOf {
    Text head;
    Cell cell;
};

std::string ratesText(const OfferCost& cost, Language language) {
    std::string text;
    for (const RateStep& step : cost.terms.rates) {
        const std::string from = std::to_string(step.fromMonth.count());
        if (!text.empty())
            text +=
                language == Language::Japanese ? "、" + from + "か月目から" : ", from month " + from + " ";
        text += percentText(step.rate.parts());
    }
    return text;
}

std::string termText(const OfferCost& cost, Language language) {
    const std::string grace = cost.terms.grace.count() == 0
                                  ? (language == Language::Japanese ? "なし" : "none")
                                  : monthsText(cost.terms.grace, language);
    return monthsText(cost.terms.term, language) +
           (language == Language::Japanese ? "(据置 " + grace + ")" : " (grace " + grace + ")");
}

std::vector<RowOf> comparisonRows(Language language) {
    const auto yen = [language](Yen OfferCost::*member) {
        return [language, member](const OfferCost& cost) { return yenText(cost.*member, language); };
    };
    return {
        {{"発行", "Issuer"},
         [=](const OfferCost& c) {
             return c.line.edition->issuerName.in(language) + " " + c.line.edition->id;
         }},
        {{"融資額", "Amount"}, [=](const OfferCost& c) { return yenText(c.terms.principal, language); }},
        {{"利率(年)", "Rate a year"}, [=](const OfferCost& c) { return ratesText(c, language); }},
        {{"返済期間", "Term"}, [=](const OfferCost& c) { return termText(c, language); }},
        {{"返済方法", "Method"}, [=](const OfferCost& c) { return methodText(c.terms.method, language); }},
        {{"初回の返済額", "First payment"}, yen(&OfferCost::firstPayment)},
        {{"最高の返済額", "Highest payment"}, yen(&OfferCost::highestPayment)},
        {{"据置後の返済額", "Payment after grace"}, yen(&OfferCost::firstPaymentAfterGrace)},
        {{"利息の合計", "Total interest"},
         [=](const OfferCost& c) { return yenText(c.schedule.totalInterest, language); }},
        {{"利子補給の合計", "Interest subsidy"}, yen(&OfferCost::totalInterestSubsidy)},
        {{"支払総額", "Total paid"},
         [=](const OfferCost& c) { return yenText(c.schedule.totalPayment, language); }},
    };
}

std::string sourcesText(std::span<const OfferCost> costs, Date on, Language language) {
    const bool ja = language == Language::Japanese;
    std::string text = ja ? "出典\n" : "Sources\n";
    for (std::size_t i = 0; i < costs.size(); ++i) {
        const LineRef& line = costs[i].line;
        const Json source = jsonOf(line.line->citation, *line.edition);
        const std::string title =
            source["title"].is_string() ? source["title"].get<std::string>() : line.line->citation.document;
        text += "  " + std::string(1, static_cast<char>('A' + i)) + " " + title + " " +
                line.line->citation.at + "\n";
        if (line.edition->effectiveTo < on) {
            const std::string until = dateText(line.edition->effectiveTo, language);
            text += ja ? "    この版は" + until + "までのものです。今の条件は窓口で確かめてください。\n"
                       : "    This edition held until " + until + "; ask for today's conditions.\n";
        }
    }
    return text;
}

std::string disclaimer(Language language) {
    return language == Language::Japanese
               ? "これは概算です。審査の結果や実際の条件を保証するものではなく、決めるのは金融機関です。\n"
               : "This is an estimate. It promises neither approval nor conditions; the lender decides.\n";
}

}  // namespace

std::string comparisonText(std::span<const OfferCost> costs, Date on, Language language) {
    std::vector<std::vector<std::string>> rows(1);
    std::vector<Align> columns = {Align::Left};
    rows.front().push_back(language == Language::Japanese ? "比較" : "Comparison");
    std::string names;
    for (std::size_t i = 0; i < costs.size(); ++i) {
        const std::string letter(1, static_cast<char>('A' + i));
        names += "  " + letter + " " + lineName(costs[i].line, language) + "\n";
        rows.front().push_back(letter);
        columns.push_back(Align::Right);
    }
    for (const RowOf& row : comparisonRows(language)) {
        auto& cells = rows.emplace_back();
        cells.push_back(row.head.in(language));
        for (const OfferCost& cost : costs) cells.push_back(row.cell(cost));
    }
    const std::string head = language == Language::Japanese ? "融資くらべ\n" : "Loans compared\n";
    return head + names + "\n" + textTable(rows, columns) + "\n" + sourcesText(costs, on, language) + "\n" +
           disclaimer(language);
}

std::string comparisonJson(std::span<const OfferCost> costs) {
    Json offers = jsonList(costs, [](const OfferCost& cost) {
        Json schedule = jsonOf(cost.schedule);
        for (std::size_t i = 0; i < cost.interestSubsidy.size(); ++i) {
            schedule["payments"][i]["interest_subsidy_yen"] = cost.interestSubsidy[i].value();
        }
        return Json{{"issuer", cost.line.edition->issuer},
                    {"edition", cost.line.edition->id},
                    {"program", cost.line.program->id},
                    {"line", cost.line.line->id},
                    {"amount_yen", cost.terms.principal.value()},
                    {"term_months", cost.terms.term.count()},
                    {"grace_months", cost.terms.grace.count()},
                    {"rate_entered", cost.rateEntered},
                    {"rate_steps", jsonList(cost.terms.rates,
                                            [](const RateStep& step) {
                                                return Json{{"from_month", step.fromMonth.count()},
                                                            {"annual_rate_percent",
                                                             percentOfParts(step.rate.parts())}};
                                            })},
                    {"first_payment_yen", cost.firstPayment.value()},
                    {"highest_payment_yen", cost.highestPayment.value()},
                    {"first_payment_after_grace_yen", cost.firstPaymentAfterGrace.value()},
                    {"total_interest_yen", cost.schedule.totalInterest.value()},
                    {"interest_subsidy_yen", cost.totalInterestSubsidy.value()},
                    {"total_payment_yen", cost.schedule.totalPayment.value()},
                    {"schedule", std::move(schedule)},
                    {"source", jsonOf(cost.line.line->citation, *cost.line.edition)}};
    });
    return Json{{"offers", std::move(offers)}}.dump(2);
}

}  // namespace yushi
