#include "engine/cost/cost_months.h"

#include "engine/cost_data.h"
#include "engine/offers/offer.h"
#include "shipped.h"

using namespace yushi;

namespace {

/// Fee in yearly parts of which half comes back, a stamp, a refund of interest by calendar years, repaid early.
LoanCost everything() {
    LoanTerms terms = equalLoan(10'000'000, 0, 60);
    terms.rates.clear();
    terms.drawdownOn = std::chrono::year(2025) / std::chrono::June / 10;
    terms.early = {{Months(30), std::nullopt, EarlyEffect::ShortenTerm}};
    CostTerms asked;
    asked.contract = Contract::Written;
    asked.guaranteeFee.emplace();
    asked.guaranteeFee->table = "general";
    asked.guaranteeFee->payment = FeePayment::Yearly;
    FeeSubsidy half;
    half.kind = FeeShareOfAmount{{1, 2}, Yen(100)};
    half.flow = FeeSubsidyFlow::ToBorrower;
    half.delay = Months(2);
    asked.guaranteeFee->subsidies = {half};
    SubsidyRefund refund;
    refund.share = {1, 3};
    asked.interestSubsidies.push_back({refund, "city", {}, false});
    return worked({"hyogo", "R4", "management-smoothing-line"}, terms, asked);
}

}  // namespace

TEST_CASE("the months of a loan move the same yen as its cash flows") {
    const LoanCost cost = everything();
    const auto months = costMonths(cost);
    std::size_t checked = 0;
    for (const CashFlow& flow : cashFlows(cost)) {
        const CostMonth& month = months[static_cast<std::size_t>(flow.month.count())];
        const Yen drawn = flow.month == Months(0) ? cost.terms.principal : Yen();
        CHECK(flow.amount == drawn + month.back - month.payment() - month.fee);
        ++checked;
    }
    CHECK(checked > 30);
    CHECK(months.back().costSoFar == cost.sums.netCost);
    CHECK(months.back().balance == Yen());
    CHECK(months.front().balance == cost.terms.principal);
}

// 静岡県「令和6年度 県制度融資の概要」1-③: in the first year 763 thousand yen of interest and 224 thousand of subsidy.
TEST_CASE("a year of months holds what Shizuoka prints of interest and subsidy") {
    LoanTerms terms = equalLoan(50'000'000, 0, 120);
    terms.rates.clear();
    terms.instalment = Yen(421'000);
    const auto months = costMonths(worked({"shizuoka", "R6", "economic-change-sn5"}, terms, {}));
    Yen interest;
    Yen carried;
    for (std::size_t month = 1; month <= 12; ++month) {
        interest += months[month].interest;
        carried += months[month].carried;
    }
    CHECK(cutToYen(interest.value(), 1'000, Rounding::HalfUp) == Yen(763));
    CHECK(cutToYen(carried.value(), 1'000, Rounding::HalfUp) == Yen(224));
}
