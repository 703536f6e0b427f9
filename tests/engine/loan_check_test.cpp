#include "catch.h"
#include "engine/loan/amortize.h"
#include "engine/loan_data.h"

#include <algorithm>

using namespace yushi;
using namespace std::chrono;

namespace {

bool has(const std::vector<LoanFault>& faults, LoanFaultKind kind, std::optional<std::int64_t> nearest) {
    return std::ranges::find(faults, LoanFault{kind, nearest}) != faults.end();
}

}  // namespace

TEST_CASE("good terms have no fault") {
    CHECK(check(tenMillion()).empty());
}

TEST_CASE("every fault is reported at once, with the nearest allowed value") {
    LoanTerms terms = tenMillion();
    terms.principal = Yen(0);
    terms.rates = {{Months(1), Rate(1'000'000)}};
    terms.grace = Months(60);
    terms.instalmentUnit = Yen(0);
    terms.interestBaseUnit = Yen(-1);
    terms.accrual = InterestAccrual::Actual365;
    const auto faults = check(terms);
    CHECK(faults.size() == 6);
    CHECK(has(faults, LoanFaultKind::PrincipalOutOfRange, 1));
    CHECK(has(faults, LoanFaultKind::RateOutOfRange, 999'999));
    CHECK(has(faults, LoanFaultKind::GraceNotShorterThanTerm, 59));
    CHECK(has(faults, LoanFaultKind::InstalmentUnitOutOfRange, 1));
    CHECK(has(faults, LoanFaultKind::InterestBaseUnitOutOfRange, 1));
    CHECK(has(faults, LoanFaultKind::DrawdownDateNeededForDailyInterest, std::nullopt));
}

TEST_CASE("the repayment time is a positive multiple of the interval") {
    LoanTerms terms = tenMillion();
    terms.interval = Months(7);
    CHECK(has(check(terms), LoanFaultKind::RepaymentTimeNotMultipleOfInterval, 56));
    terms.grace = Months(58);
    terms.interval = Months(6);
    CHECK(has(check(terms), LoanFaultKind::RepaymentTimeNotMultipleOfInterval, 64));
}

TEST_CASE("rate steps start in month one and ascend") {
    LoanTerms terms = tenMillion();
    terms.rates = {{Months(2), Rate(0)}, {Months(2), Rate(1)}};
    const auto faults = check(terms);
    CHECK(has(faults, LoanFaultKind::RateStepsNotFromMonthOne, 1));
    CHECK(has(faults, LoanFaultKind::RateStepsNotAscending, std::nullopt));
    terms.rates.clear();
    CHECK(has(check(terms), LoanFaultKind::RateMissing, std::nullopt));
}

TEST_CASE("a given instalment belongs to equal principal alone") {
    LoanTerms terms = tenMillion();
    terms.instalment = Yen(100'000);
    CHECK(check(terms).empty());
    terms.method = RepaymentMethod::LevelPayment;
    CHECK(has(check(terms), LoanFaultKind::InstalmentOnlyForEqualPrincipal, std::nullopt));
}

TEST_CASE("a level payment that only pays interest is refused, with a unit that repays") {
    LoanTerms terms = tenMillion();
    terms.method = RepaymentMethod::LevelPayment;
    terms.instalmentUnit = Yen(100'000);  // 175,277 is brought to 100,000 a month: enough
    CHECK(check(terms).empty());
    terms.term = Months(600);
    terms.rates = {{Months(1), Rate(120'000)}};  // 100,257 a month against 100,000 of interest
    CHECK(has(check(terms), LoanFaultKind::PaymentNeverAmortises, 100));
}

TEST_CASE("one yen repaid over five years is a loan like any other") {
    LoanTerms terms = tenMillion();
    terms.principal = Yen(1);
    for (const auto method :
         {RepaymentMethod::EqualPrincipal, RepaymentMethod::LevelPayment, RepaymentMethod::Bullet}) {
        terms.method = method;
        CHECK(check(terms).empty());
        CHECK(amortize(terms).instalments.back().principal == Yen(1));
    }
}

TEST_CASE("absurd dates are refused") {
    LoanTerms terms = tenMillion();
    for (const Date date : {1582y / October / 15, 9999y / January / 1, 2023y / February / 29}) {
        terms.drawdownOn = date;
        CHECK(has(check(terms), LoanFaultKind::DrawdownDateOutOfRange, std::nullopt));
    }
}
