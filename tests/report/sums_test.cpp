// Totals are the sums of their rows in every form of output, for loans of every two options and costs together.
#include "engine/cost/loan_years.h"
#include "engine/cost_data.h"
#include "engine/loan_options.h"
#include "report/answers/comparison.h"
#include "report/paper/paper_content.h"
#include "report/sheets/csv_comparison.h"
#include "work/comparison_work.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <sstream>

using namespace yushi;
using namespace yushi::test;

namespace {

using SumsJson = nlohmann::json;

constexpr int kSummedLoans = 400;

/// The loan as a plan under a line that states neither limit nor term; nothing where it is refused.
std::optional<OfferCost> planOf(const AskedLoan& loan) {
    if (!check(loan.terms, loan.costs).empty()) return std::nullopt;
    std::vector<FeeRate> rates;
    if (loan.costs.guaranteeFee)
        rates = std::get<std::vector<FeeRate>>(feeRatesFor(*loan.costs.guaranteeFee, {}, {}, shippedRules()));
    OfferCost cost{loanCost(loan.terms, loan.costs, rates, shippedRules())};
    cost.line = *findLine(shipped().editions, {"shizuoka", "R6", "management-innovation-plan"});
    cost.feeKnown = cost.fee ? FeeKnown::Stated : FeeKnown::NoGuarantee;
    return cost;
}

std::optional<std::int64_t> numberOf(std::string text) {
    std::erase(text, ',');
    if (text.ends_with("円")) text.resize(text.size() - std::string("円").size());
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole ? std::optional(number) : std::nullopt;
}

std::int64_t sumOf(const SumsJson& rows, const char* key) {
    std::int64_t sum = 0;
    for (const SumsJson& row : rows) sum += row.at(key).get<std::int64_t>();
    return sum;
}

/// In JSON a sum that is a range has its ends elsewhere; what stands beside the rows of the schedule is that of the rows.
void checkJsonSums(const OfferCost& cost, const ComparedPlans& plans) {
    const SumsJson offer = SumsJson::parse(comparisonJson(plans))["offers"][0];
    const SumsJson& schedule = offer.at("schedule");
    CHECK(sumOf(schedule.at("payments"), "principal_yen") == offer.at("amount_yen"));
    CHECK(sumOf(schedule.at("payments"), "interest_yen") == schedule.at("total_interest_yen"));
    CHECK(sumOf(schedule.at("payments"), "payment_yen") == schedule.at("total_payment_yen"));
    std::int64_t subsidies = 0;
    for (const SumsJson& subsidy : offer.at("interest_subsidies")) subsidies += subsidy.at("amount_yen").get<std::int64_t>();
    const std::int64_t rows = sumOf(schedule.at("payments"), "interest_subsidy_yen") +
                              sumOf(schedule.at("subsidies_without_payment"), "interest_subsidy_yen");
    CHECK(rows == cost.totalInterestSubsidy.value());
    CHECK(subsidies == rows);
    if (!cost.atBest) {
        CHECK(offer.at("total_interest_yen") == schedule.at("total_interest_yen"));
        CHECK(offer.at("interest_subsidy_yen") == rows);
    }
}

void checkCsvSums(const OfferCost& cost, const ComparedPlans& plans) {
    std::istringstream lines(comparisonCsv(plans, Language::Japanese));
    std::vector<std::int64_t> sums(4);  // principal, interest, payment, subsidy
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with("A,")) continue;
        std::istringstream cells(line);
        std::vector<std::string> row;
        for (std::string cell; std::getline(cells, cell, ',');) row.push_back(cell.ends_with('\r') ? cell.substr(0, cell.size() - 1) : cell);
        REQUIRE(row.size() == 8);  // plan, number, day, and the balance after the four
        for (std::size_t i = 0; i < sums.size(); ++i) sums[i] += numberOf(row[3 + i]).value();
    }
    CHECK(sums == std::vector{cost.terms.principal.value(), cost.schedule.totalInterest.value(),
                              cost.schedule.totalPayment.value(), cost.totalInterestSubsidy.value()});
}

/// Every table of the paper that ends with totals.
int checkPaperSums(const OfferCost& cost, const PlanStanding& standing, Date on) {
    const std::vector<PaperPlan> shown = {{"A", &cost, &standing}};
    const Answers answers(shippedVocabulary());
    const Paper paper = paperOf({shippedVocabulary(), shipped().rules, answers, shipped().editions, {}, {}, shown, {}, {},
                                 on, on, Language::Japanese, "", "", true});
    int tables = 0;
    for (const PaperBlock& block : paper.blocks) {
        const auto* table = std::get_if<PaperTable>(&block);
        if (!table || table->rows.empty() || !table->rows.back().total || table->rows.front().cells.size() < 5) continue;
        ++tables;
        const std::vector<std::string>& totals = table->rows.back().cells;
        for (std::size_t column = 1; column < totals.size(); ++column) {
            const auto total = numberOf(totals[column]);
            if (!total) continue;
            std::int64_t sum = 0;
            for (const PaperRow& row : table->rows) sum += row.total ? 0 : numberOf(row.cells[column]).value_or(0);
            CAPTURE(table->columns[column].head);
            CHECK(sum == *total);
        }
    }
    return tables;
}

void checkYearSums(const OfferCost& cost) {
    Yen interest;
    Yen subsidy;
    Yen payment;
    for (const LoanYear& year : loanYears(cost)) {
        interest += year.interest;
        subsidy += year.interestSubsidy;
        payment += year.payment();
    }
    CHECK(interest == cost.schedule.totalInterest);
    CHECK(subsidy == cost.totalInterestSubsidy);
    CHECK(payment == cost.schedule.totalPayment);
}

}  // namespace

TEST_CASE("A: totals are the sums of their rows in JSON, CSV, on paper and by year, whatever the loan and its costs") {
    LoanDraw draw(20261130);
    const Date on{std::chrono::year(2024), std::chrono::May, std::chrono::day(10)};
    int kept = 0;
    int tables = 0;
    for (int i = 0; kept < kSummedLoans; ++i) {
        REQUIRE(i < 10 * kSummedLoans);
        const auto a = static_cast<Option>(draw.pick(0, kOptions - 2));
        const auto b = static_cast<Option>(draw.pick(static_cast<std::int64_t>(a) + 1, kOptions - 1));
        const auto loan = draw.next({a, static_cast<int>(draw.pick(0, kChoices[a] - 1))},
                                    {b, static_cast<int>(draw.pick(0, kChoices[b] - 1))});
        const auto cost = loan ? planOf(*loan) : std::nullopt;
        if (!cost) continue;
        ++kept;
        const std::vector<OfferCost> costs = {*cost};
        const auto standings = standingsOf(costs, shippedContext(on));
        const ComparedPlans plans{costs, standings, shippedVocabulary(), shipped().rules, on};
        CAPTURE(i);
        checkJsonSums(*cost, plans);
        checkCsvSums(*cost, plans);
        checkYearSums(*cost);
        tables += checkPaperSums(*cost, standings[0], on);
    }
    CHECK(tables == 2 * kept);  // by year and by month
}
