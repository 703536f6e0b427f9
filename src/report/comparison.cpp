#include "report/comparison.h"

#include "report/cost_json.h"
#include "report/cost_words.h"
#include "report/explanation_json.h"
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
    const auto yen = [language](Yen LoanCost::*member) {
        return [language, member](const OfferCost& cost) { return yenText(cost.*member, language); };
    };
    const auto sums = [language](Yen CostSums::*member) {
        return [language, member](const OfferCost& cost) {
            return bandText(cost.leastSums.*member, cost.sums.*member, language);
        };
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
        {{"初回の返済額", "First payment"}, yen(&LoanCost::firstPayment)},
        {{"最高の返済額", "Highest payment"}, yen(&LoanCost::highestPayment)},
        {{"据置後の返済額", "Payment after grace"}, yen(&LoanCost::firstPaymentAfterGrace)},
        {{"利息の合計", "Total interest"},
         [=](const OfferCost& c) { return yenText(c.schedule.totalInterest, language); }},
        {{"利子補給の合計", "Interest subsidy"}, yen(&LoanCost::totalInterestSubsidy)},
        {{"信用保証料", "Guarantee fee"}, [=](const OfferCost& c) { return feeText(c, language); }},
        {{"うち本人の負担", "of it paid by the borrower"},
         [=](const OfferCost& c) { return paidFeeText(c, language); }},
        {{"印紙税", "Stamp duty"}, [=](const OfferCost& c) { return stampText(c, language); }},
        {{"手取額", "Net proceeds"}, sums(&CostSums::netProceeds)},
        {{"支払総額", "Total paid"}, sums(&CostSums::totalPaid)},
        {{"利息・保証料・税の正味負担", "Net cost of interest, fee and tax"}, sums(&CostSums::netCost)},
        {{"保証料等込みの実質負担率(参考)", "Effective rate with fee and tax, for reference"},
         [=](const OfferCost& c) { return effectiveRateText(c, language); }},
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

std::string comparisonJson(std::span<const OfferCost> costs, const CostRules& rules) {
    Json offers = jsonList(costs, [&rules](const OfferCost& cost) {
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
    });
    return Json{{"offers", std::move(offers)}}.dump(2);
}

}  // namespace yushi
