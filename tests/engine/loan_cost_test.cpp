#include "engine/cost/loan_cost.h"

#include "engine/cost/stamp_duty.h"
#include "engine/cost_data.h"

using namespace yushi;
using namespace std::chrono;

namespace {

/// 1,000万円, 2.00 %, 60回, instalments up to 1,000 yen, start 2025-06-10.
LoanTerms publishedLoan() {
    LoanTerms terms = equalLoan(10'000'000, 20'000, 60);
    terms.instalmentUnit = Yen(1'000);
    terms.instalmentRounding = Rounding::Up;
    terms.drawdownOn = 2025y / June / 10;
    return terms;
}

LoanCost costOf(const LoanTerms& terms, const CostTerms& asked) {
    REQUIRE(check(terms).empty());
    REQUIRE(checkCosts(terms, asked, shippedRules()).empty());
    std::vector<FeeRate> rates;
    if (asked.guaranteeFee)
        rates = std::get<std::vector<FeeRate>>(feeRatesFor(*asked.guaranteeFee, {}, {}, shippedRules()));
    return loanCost(terms, asked, rates, shippedRules());
}

CostTerms with(decltype(InterestSubsidy::kind) kind) {
    CostTerms asked;
    asked.interestSubsidies.push_back({std::move(kind), "city", {}, false});
    return asked;
}

GuaranteeFeeTerms feeAt(std::int64_t parts) {
    GuaranteeFeeTerms fee;
    fee.rate = Rate(parts);
    return fee;
}

/// As printed: percent with two decimals.
std::int64_t hundredths(const LoanCost& cost) {
    REQUIRE(cost.sums.effectiveRate);
    return std::llround(static_cast<double>(cost.sums.effectiveRate->millionths) / 10'000);
}

}  // namespace

TEST_CASE("half of the interest of 36 months comes back by calendar years, cut to 100 yen") {
    SubsidyRefund refund;
    refund.share = {1, 2};
    refund.months = Months(36);
    refund.unit = Yen(100);
    const LoanCost cost = costOf(publishedLoan(), with(refund));
    std::vector<Yen> amounts;
    for (const SubsidyPayment& payment : cost.interestSubsidies.front().toBorrower)
        amounts.push_back(payment.amount);
    CHECK(amounts == std::vector{Yen(47'900), Yen(80'700), Yen(60'700), Yen(22'800)});
    CHECK(cost.totalInterestSubsidy == Yen(212'100));
    CHECK(cost.schedule.totalInterest == Yen(507'330));  // the cash interest is what it was
    CHECK(cost.sums.netCost == Yen(507'330 - 212'100));
}

TEST_CASE("one point off the rate for 36 months leaves 295,002 yen of interest") {
    const LoanCost cost = costOf(publishedLoan(), with(SubsidyPoints{RatePoints(10'000), false, Months(36)}));
    CHECK(cost.schedule.totalInterest == Yen(295'002));
    CHECK(cost.totalInterestSubsidy == Yen(507'330 - 295'002));
}

// 積数 2025-06-10 to 12-31: 1,952,639,000; average 5,349,695; 1.0 %: 53,496.
TEST_CASE("points on the average balance are paid by the days of the highest balance over 365") {
    SubsidyOnAverage average;
    average.points = RatePoints(10'000);
    average.period = Months(12);
    const LoanCost cost = costOf(publishedLoan(), with(average));
    const SubsidyPayment& first = cost.interestSubsidies.front().toBorrower.front();
    CHECK(first.until == 2025y / December / 31);
    CHECK(first.basis == Yen(5'349'695));
    CHECK(first.amount == Yen(53'496));
}

TEST_CASE("the interest of the first months is paid for the borrower") {
    const LoanCost cost = costOf(publishedLoan(), with(SubsidyFirstMonths{Months(36)}));
    CHECK(cost.schedule.instalments[35].interest == Yen());
    CHECK(cost.schedule.instalments[36].interest > Yen());
    CHECK(cost.schedule.totalInterest + cost.totalInterestSubsidy == Yen(507'330));
}

TEST_CASE("prefecture and city together never pay more than the rate or the interest") {
    CostTerms asked = with(SubsidyPoints{RatePoints(15'000), false, {}});
    asked.interestSubsidies.push_back(
        {SubsidyPoints{RatePoints(15'000), false, {}}, "prefecture", {}, false});
    const LoanCost points = costOf(publishedLoan(), asked);
    CHECK(points.schedule.totalInterest == Yen());
    CHECK(points.totalInterestSubsidy == Yen(507'330));
    CHECK(points.interestSubsidies[1].total < points.interestSubsidies[0].total);

    SubsidyRefund most;
    most.share = {4, 5};
    CostTerms refunds = with(most);
    refunds.interestSubsidies.push_back({most, "prefecture", {}, false});
    const LoanCost refunded = costOf(publishedLoan(), refunds);
    CHECK(refunded.totalInterestSubsidy == Yen(507'330));
    CHECK(refunded.sums.netCost == Yen());
}

TEST_CASE("a refund has a cap for each year and one in all") {
    SubsidyRefund refund;
    refund.share = {1, 1};
    refund.mostPerYear = Yen(100'000);
    refund.mostInAll = Yen(250'000);
    const LoanCost cost = costOf(publishedLoan(), with(refund));
    CHECK(cost.totalInterestSubsidy ==
          Yen(95'984 + 100'000 + 54'016));  // 2025: 16,666+16,388+16,110+15,831+15,553+15,275…
}

TEST_CASE("a subsidy that stands alone is refused beside another") {
    CostTerms asked = with(SubsidyPoints{RatePoints(5'000), false, {}});
    asked.interestSubsidies.push_back({SubsidyPoints{RatePoints(5'000), false, {}}, "米原市", {}, true});
    CHECK(checkCosts(publishedLoan(), asked, shippedRules()) ==
          std::vector{CostFault{CostFaultKind::SubsidyNotBesideOthers, "米原市"}});
    LoanTerms undated = publishedLoan();
    undated.drawdownOn.reset();
    CHECK(checkCosts(undated, with(SubsidyRefund()), shippedRules()) ==
          std::vector{CostFault{CostFaultKind::DrawdownDateNeededForRefund, "city"}});
}

TEST_CASE("the effective rate with fee and stamp duty is 3.32, 3.36 and 2.65 %") {
    CHECK(hundredths(costOf(publishedLoan(), {})) == 200);
    CostTerms asked;
    asked.guaranteeFee = feeAt(11'500);
    const LoanCost withFee = costOf(publishedLoan(), asked);
    CHECK(withFee.sums.netProceeds == Yen(9'683'750));
    CHECK(hundredths(withFee) == 332);
    asked.contract = Contract::Written;
    CHECK(hundredths(costOf(publishedLoan(), asked)) == 336);
    asked.contract.reset();
    FeeSubsidy half;
    half.kind = FeeShareOfAmount{{1, 2}, Yen(1)};
    asked.guaranteeFee->subsidies = {half};
    CHECK(hundredths(costOf(publishedLoan(), asked)) == 265);
}

TEST_CASE("a fee paid back later costs nothing, but the borrower carries it for a while") {
    CostTerms asked;
    asked.guaranteeFee = feeAt(11'500);
    FeeSubsidy later;
    later.kind = FeeInFull();
    later.flow = FeeSubsidyFlow::ToBorrower;
    later.delay = Months(1);
    asked.guaranteeFee->subsidies = {later};
    const LoanCost cost = costOf(publishedLoan(), asked);
    CHECK(cost.fee->paid == Yen(316'250));
    CHECK(cost.sums.netProceeds == Yen(9'683'750));
    CHECK(cost.sums.netCost == Yen(507'330));
    CHECK(cost.sums.effectiveRate > EffectiveRate{2 * EffectiveRate::kPercent});
}

// 国税庁 No.7140: the upper bounds are inclusive.
TEST_CASE("stamp duty rises just above each bound, and an electronic contract bears none") {
    const StampDuty& rule = *shippedRules().stampDuty;
    const auto tax = [&](std::int64_t amount) {
        return stampDutyBracket(Yen(amount), Contract::Written, rule).value().tax;
    };
    CHECK(tax(9'999) == Yen(0));
    CHECK(tax(10'000) == Yen(200));
    CHECK(tax(100'001) == Yen(400));
    CHECK(tax(500'001) == Yen(1'000));
    CHECK(tax(5'000'000) == Yen(2'000));
    CHECK(tax(10'000'000) == Yen(10'000));
    CHECK(tax(10'000'001) == Yen(20'000));
    CHECK(tax(100'000'000) == Yen(60'000));
    CHECK(tax(5'000'000'001) == Yen(600'000));
    CHECK_FALSE(stampDutyBracket(Yen(10'000'000), Contract::Electronic, rule));
}
