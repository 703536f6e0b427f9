#include "engine/beside/refinance.h"

#include "engine/cost_data.h"

#include <algorithm>

using namespace yushi;

namespace {

// 借換の計算例 (domain rules 7.2): A 400万円 16万円/月 2.0 %, B 600万円 10万円/月 1.8 %.
std::vector<ExistingLoan> publishedLoans() {
    ExistingLoan a{"A", Yen(4'000'000), Rate(20'000)};
    a.payment = Yen(160'000);
    a.refinanced = true;
    ExistingLoan b{"B", Yen(6'000'000), Rate(18'000)};
    b.payment = Yen(100'000);
    b.refinanced = true;
    return {a, b};
}

/// 1,000万円, 2.0 %, 84回, principal up to 1,000 yen, guarantee fee of 1.15 %.
LoanCost newLoan() {
    LoanTerms terms = equalLoan(10'000'000, 20'000, 84);
    terms.instalmentUnit = Yen(1'000);
    terms.instalmentRounding = Rounding::Up;
    CostTerms asked;
    asked.guaranteeFee.emplace();
    asked.guaranteeFee->rate = Rate(11'500);
    const auto rates =
        std::get<std::vector<FeeRate>>(feeRatesFor(*asked.guaranteeFee, {}, {}, shippedRules()));
    return loanCost(terms, asked, rates, shippedRules());
}

Refinancing refinanced(const std::vector<ExistingLoan>& loans, const LoanCost& offer) {
    for (const ExistingLoan& loan : loans) REQUIRE(check(loan).empty());
    const std::array offers = {std::reference_wrapper<const LoanCost>(offer)};
    return refinance(existingCosts(loans, shippedRules().feeRefund), offers);
}

bool has(const ExistingLoan& loan, ExistingLoanFaultKind kind, std::optional<std::int64_t> nearest) {
    const auto faults = check(loan);
    return std::ranges::find(faults, ExistingFault(ExistingLoanFault{kind, nearest})) != faults.end();
}

}  // namespace

TEST_CASE("refinancing meets the worked example to the yen") {
    const Refinancing result = refinanced(publishedLoans(), newLoan());
    CHECK(result.before.firstYear == Yen(3'280'496));
    CHECK(result.after.firstYear == Yen(1'626'792));
    CHECK(result.after.firstYear - result.before.firstYear == Yen(-1'653'704));
    CHECK(result.before.totalInterest == Yen(361'158));
    CHECK(result.after.totalInterest == Yen(702'744));
    CHECK(result.newFee == Yen(442'750));
    CHECK(result.repaid == Yen(10'000'000));
    CHECK(result.before.term == Months(60));
    CHECK(result.after.term == Months(84));
}

TEST_CASE("the months of refinancing add up to its sums, and the longer term is dearer in the end") {
    const Refinancing result = refinanced(publishedLoans(), newLoan());
    REQUIRE(result.months.size() == 84);
    Yen before;
    Yen after;
    for (const RefinancingMonth& month : result.months) {
        before += month.before;
        after += month.after;
        CHECK(month.saved == before - after);
    }
    CHECK(before == Yen(10'361'158));
    CHECK(after == Yen(10'702'744));
    CHECK(result.moreInterest == Yen(702'744 - 361'158));
    CHECK(result.moreCost == Yen(702'744 - 361'158 + 442'750));
    CHECK(result.dearerFrom == Months(26));  // A is repaid with month 25: 10万円 a month against 11.9万円
    CHECK(result.cashAtExecution == Yen(-442'750));
}

TEST_CASE("what the corporation says comes back is netted against the new fee") {
    auto loans = publishedLoans();
    loans[0].feeRefund = Yen(40'000);
    const Refinancing result = refinanced(loans, newLoan());
    CHECK(result.feeRefund == Yen(40'000));
    CHECK_FALSE(result.refundEstimated);
    CHECK(result.cashAtExecution == Yen(40'000 - 442'750));
    CHECK(result.moreCost == Yen(702'744 - 361'158 + 442'750 - 40'000));
}

TEST_CASE("a refund that is not known is estimated from the fee paid, and says so") {
    // 1,000万円 of 60 payments of 167,000 less 35 of them; by hand from the balances: months 26 to 36 lie in the year of
    // repayment and come back by 90 %, months 37 to 60 in full.
    auto loans = publishedLoans();
    loans[0].balance = Yen(4'155'000);
    loans[0].payment = Yen(167'000);
    loans[0].guaranteeFee = PaidGuaranteeFee{Yen(316'250), Yen(10'000'000), Months(60), Months(0)};
    const Refinancing result = refinanced(loans, newLoan());
    CHECK(result.refundEstimated);
    std::int64_t all = 0;
    std::int64_t thisYear = 0;
    std::int64_t later = 0;
    for (int month = 1; month <= 60; ++month) {
        const std::int64_t balance = 10'000'000 - 167'000 * (month - 1);
        all += balance;
        if (month > 35) (month <= 36 ? thisYear : later) += balance;
    }
    const auto whole = [](std::int64_t amount) { return static_cast<long double>(amount); };
    const long double expected = 316'250 * (whole(thisYear) * 0.9L + whole(later)) / whole(all);
    CHECK(result.feeRefund == Yen(static_cast<std::int64_t>(expected)));
}

TEST_CASE("loans that are kept are paid before and after") {
    auto loans = publishedLoans();
    loans[1].refinanced = false;
    const Refinancing result = refinanced(loans, newLoan());
    CHECK(result.repaid == Yen(4'000'000));
    CHECK(result.cashAtExecution == Yen(10'000'000 - 442'750 - 4'000'000));
    const Schedule kept = scheduleOf(loans[1]);
    CHECK(result.months[0].after == newLoan().firstPayment + kept.instalments[0].payment());
    CHECK(result.months[0].before ==
          kept.instalments[0].payment() + scheduleOf(loans[0]).instalments[0].payment());
}

TEST_CASE("several new loans together refinance the old ones") {
    const LoanCost offer = newLoan();
    const std::array offers = {std::reference_wrapper<const LoanCost>(offer),
                               std::reference_wrapper<const LoanCost>(offer)};
    const Refinancing result = refinance(existingCosts(publishedLoans(), shippedRules().feeRefund), offers);
    CHECK(result.newLoans == Yen(20'000'000));
    CHECK(result.newFee == Yen(885'500));
    CHECK(result.after.firstYear == Yen(2 * 1'626'792));
}

TEST_CASE("an agreed level payment repays until the balance is gone, or clears it at the end of the term") {
    ExistingLoan loan{"A", Yen(1'000'000), Rate(12'000), RepaymentMethod::LevelPayment};
    loan.payment = Yen(100'000);
    REQUIRE(check(loan).empty());
    // By hand, 1 % a month times 0.1: 1,000 of interest first, then floor(balance / 1000).
    const auto rows = scheduleOf(loan).instalments;
    CHECK(rows[0].interest == Yen(1'000));
    CHECK(rows[0].principal == Yen(99'000));
    CHECK(rows[1].interest == Yen(901));
    CHECK(rows.back().balance == Yen(0));
    CHECK(rows.size() == 11);
    loan.remaining = Months(6);
    REQUIRE(check(loan).empty());
    const auto short6 = scheduleOf(loan).instalments;
    CHECK(short6.size() == 6);
    CHECK(short6.back().principal > Yen(400'000));
}

TEST_CASE("an existing loan that cannot be repaid is refused with the nearest payment that repays it") {
    ExistingLoan loan{"A", Yen(10'000'000), Rate(120'000), RepaymentMethod::LevelPayment};
    CHECK(has(loan, ExistingLoanFaultKind::RemainingOrPaymentNeeded, std::nullopt));
    loan.payment = Yen(100'000);  // the interest of a month
    const auto faults = check(loan);
    REQUIRE(faults.size() == 1);
    const auto nearest = std::get<ExistingLoanFault>(faults.front()).nearest;
    REQUIRE(nearest);
    loan.payment = Yen(*nearest);
    CHECK(check(loan).empty());
    CHECK(scheduleOf(loan).instalments.back().month <= LoanBounds::mostMonths);
    loan.payment = Yen(*nearest - 1);
    CHECK(has(loan, ExistingLoanFaultKind::PaymentTooSmall, nearest));
    loan.remaining = Months(60);
    loan.payment = Yen(100'000);
    CHECK(has(loan, ExistingLoanFaultKind::PaymentTooSmall, 100'001));
    loan.method = RepaymentMethod::EqualPrincipal;
    loan.remaining.reset();
    loan.payment = Yen(1'000);
    CHECK(has(loan, ExistingLoanFaultKind::PaymentTooSmall, 8'334));  // 1,000万円 in 1,200 months
    loan.method = RepaymentMethod::Bullet;
    CHECK(has(loan, ExistingLoanFaultKind::PaymentNotForBullet, std::nullopt));
}

TEST_CASE("a guarantee that does not fit its loan is refused") {
    ExistingLoan loan = publishedLoans()[0];
    loan.guaranteeFee = PaidGuaranteeFee{Yen(1), Yen(3'999'999), Months(24), Months(24)};
    CHECK(has(loan, ExistingLoanFaultKind::GuaranteeShorterThanLoan, 25));
    CHECK(has(loan, ExistingLoanFaultKind::PrincipalBelowBalance, 4'000'000));
    CHECK(has(loan, ExistingLoanFaultKind::PaidGraceNotShorterThanTerm, 23));
}
