// What is printed leads to the net cost that is printed, in every form: interest + fee paid + stamp duty, less what comes back to
// the borrower (利子補給、保証料の補助、返戻). Loans are generated; the sum is added up here from the printed rows alone.
#include "engine/cost_data.h"
#include "engine/loan_options.h"
#include "engine/offers/support.h"
#include "report/answers/comparison.h"
#include "report/paper/paper_content.h"
#include "report/sheets/csv_comparison.h"
#include "report/tables/plan_figures.h"
#include "work/comparison_work.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <sstream>

using namespace yushi;
using namespace yushi::test;

namespace {

constexpr std::array kPaid = {PlanFigure::TotalInterest, PlanFigure::FeePaid, PlanFigure::StampDuty};
constexpr std::array kBack = {PlanFigure::InterestToBorrower, PlanFigure::FeeSubsidyToBorrower, PlanFigure::FeeRefund};

/// The first number in @p text: "1,234円", "-5 yen", "12"; 0 where it says that something was left out or is none.
std::int64_t numberIn(std::string text) {
    std::erase(text, ',');
    const auto from = text.find_first_of("-0123456789");
    std::int64_t number = 0;
    if (from != std::string::npos) std::from_chars(text.data() + from, text.data() + text.size(), number);
    return number;
}

/// What follows the name of a figure in the row that begins with it; nothing where there is no such row.
std::optional<std::string> rowIn(const std::string& text, const std::string& name, const std::string& separator) {
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const auto from = line.find_first_not_of(' ');
        if (from != std::string::npos && line.compare(from, (name + separator).size(), name + separator) == 0)
            return line.substr(from + name.size() + separator.size());
    }
    return std::nullopt;
}

/// Adds up the rows as @p printed gives them by the name of a figure.
template <class Printed>
void checkRowsLeadToNetCost(const OfferCost& cost, Printed printed) {
    const auto value = [&](PlanFigure figure) {
        const std::optional<std::string> row = printed(figure);
        if (!row) return std::int64_t(0);
        return numberIn(*row);
    };
    std::int64_t net = 0;
    for (const PlanFigure figure : kPaid) {
        REQUIRE(printed(figure));
        net += value(figure);
    }
    for (const PlanFigure figure : kBack) net -= value(figure);
    CHECK(net == cost.sums.netCost.value());
    CHECK(value(PlanFigure::NetCost) == net);
}

void checkPrinted(const OfferCost& cost) {
    const std::vector<OfferCost> costs = {cost};
    const Date on = cost.line.edition->effectiveTo;
    const auto standings = standingsOf(costs, shippedContext(on));
    const ComparedPlans plans{costs, standings, shippedVocabulary(), shipped().rules, on};
    const auto nameIn = [](PlanFigure figure) { return figureName(figure).ja; };
    const std::string text = comparisonText(plans, Language::Japanese);
    checkRowsLeadToNetCost(cost, [&](PlanFigure figure) { return rowIn(text, nameIn(figure), "  "); });
    const std::string csv = comparisonCsv(plans, Language::Japanese);
    checkRowsLeadToNetCost(cost, [&](PlanFigure figure) {
        const auto words = rowIn(csv, nameIn(figure), ",");
        return words ? words : rowIn(csv, nameIn(figure) + "(円)", ",");
    });
    const nlohmann::json json = nlohmann::json::parse(comparisonJson(plans))["offers"][0];
    checkRowsLeadToNetCost(cost, [&](PlanFigure figure) -> std::optional<std::string> {
        if (figure == PlanFigure::FeePaid) return cost.fee ? json["guarantee_fee"]["paid_yen"].dump() : "0";
        return json.at(std::string(specOf(figure).key) + "_yen").dump();
    });
    const Answers answers(shippedVocabulary());
    const PaperPlan plan{"A", &cost, &standings.front()};
    const Paper paper = paperOf({shippedVocabulary(), shipped().rules, answers, shipped().editions, {}, {}, {&plan, 1},
                                 {}, {}, on, on});
    std::string rows;
    for (const PaperBlock& block : paper.blocks) {
        if (const auto* table = std::get_if<PaperTable>(&block)) {
            for (const PaperRow& row : table->rows) rows += row.cells.front() + "\t" + row.cells.back() + "\n";
        }
    }
    checkRowsLeadToNetCost(cost, [&](PlanFigure figure) { return rowIn(rows, nameIn(figure), "\t"); });
}

}  // namespace

TEST_CASE("printed rows lead to the printed net cost in text, CSV, JSON and on paper, for generated loans") {
    LoanDraw draw(5);
    std::size_t backs = 0;
    std::size_t returned = 0;
    int kept = 0;
    for (int i = 0; i < 240; ++i) {
        // a fee with support that is paid to the borrower, every other one ended early; all supports certain
        const auto loan = draw.next({kFee, i % 2 == 0 ? 1 : 2}, i % 3 == 0 ? Held{kEarly, 3} : Held{kFeeFlow, 1});
        if (!loan || !check(loan->terms, loan->costs).empty()) continue;
        const OfferCost cost = generatedPlan(*loan);
        if (cost.atBest) continue;  // ranges are read as both ends, below
        checkPrinted(cost);
        ++kept;
        for (const PlanFigure figure : kBack) backs += isTold(cost, figure) ? 1 : 0;
        returned += isTold(cost, PlanFigure::FeeRefundToPayers) ? 1 : 0;
    }
    CHECK(kept > 40);
    CHECK(backs > 20);
    CHECK(returned > 2);
}

TEST_CASE("both ends of every range lead to both ends of the net cost") {
    LoanDraw draw(6);
    int ranges = 0;
    for (int i = 0; i < 200; ++i) {
        const auto loan = draw.next({kFee, 3}, {kCertainty, 1});  // a class that is open
        if (!loan || !check(loan->terms, loan->costs).empty()) continue;
        const OfferCost cost = generatedPlan(*loan);
        for (const LoanCost* outcome : {static_cast<const LoanCost*>(&cost), &atBest(cost)}) {
            std::int64_t net = 0;
            for (const PlanFigure figure : kPaid) net += specOf(figure).of(*outcome).value_or(0);
            for (const PlanFigure figure : kBack) net -= specOf(figure).of(*outcome).value_or(0);
            CHECK(net == outcome->sums.netCost.value());
        }
        ranges += cost.atBest ? 1 : 0;
    }
    CHECK(ranges > 50);
}

// 10,000,000 yen at 1.15 % over 60 months: a fee of 316,250, all of it carried by 市 and paid to the borrower; paid off in month 12.
// Of it the unearned part goes back to 市 (串本町 告示24): Σ of the balances of months 13 … 60, later years in full, over Σ of all.
TEST_CASE("a fee support paid to the borrower, and what goes back of it, are printed") {
    AskedLoan asked{equalLoan(10'000'000, 15'000, 60), {}};
    asked.terms.early = {EarlyRepayment{Months(12), std::nullopt, EarlyEffect::ShortenTerm}};
    asked.costs.guaranteeFee.emplace();
    asked.costs.guaranteeFee->rate = Rate(11'500);
    FeeSubsidy support;
    support.kind = FeeInFull();
    support.payer = "市";
    support.flow = FeeSubsidyFlow::ToBorrower;
    support.delay = Months(2);
    asked.costs.guaranteeFee->subsidies = {support};
    const OfferCost cost = generatedPlan(asked);
    CHECK(onlyAmount(cost, PlanFigure::FeePaid) == Yen(316'250));
    CHECK(onlyAmount(cost, PlanFigure::FeeSubsidyToBorrower) == Yen(316'250));
    std::int64_t all = 0;
    std::int64_t later = 0;
    for (int month = 0; month < 60; ++month) {
        const std::int64_t balance = 10'000'000 - month * 166'666;
        all += balance;
        later += month >= 12 ? balance : 0;
    }
    const std::int64_t back = 316'250 * later / all;
    CHECK(onlyAmount(cost, PlanFigure::FeeRefundToPayers) == Yen(back));
    CHECK(onlyAmount(cost, PlanFigure::FeeRefund) == Yen());
    CHECK(onlyAmount(cost, PlanFigure::NetCost) == cost.schedule.totalInterest);
    REQUIRE(supportsOf(cost).size() == 1);
    CHECK(supportsOf(cost).front().mostReturned == Yen(back));
    checkPrinted(cost);
}

// hyogo R4 long-term-line prints 1.50 %
TEST_CASE("an entered rate is marked wherever the rate is told") {
    LoanTerms terms = equalLoan(10'000'000, 1'000, 60);
    CHECK(figureText(worked({"hyogo", "R4", "long-term-line"}, terms, {}), PlanFigure::Rate, Language::Japanese) ==
          "0.10%(入力)");
    terms.rates.clear();
    CHECK(figureText(worked({"hyogo", "R4", "long-term-line"}, terms, {}), PlanFigure::Rate, Language::Japanese) ==
          "1.50%");
}
