#include "catch.h"
#include "engine/loan/amortize.h"
#include "engine/loan_data.h"

using namespace yushi;
using namespace std::chrono;

namespace {

/// 1,000万円, 2.00 %, 60回.
LoanTerms thousandsUp(LoanTerms terms) {
    terms.instalmentUnit = Yen(1'000);
    terms.instalmentRounding = Rounding::Up;
    return terms;
}

std::vector<LoanFaultKind> faultKinds(const LoanTerms& terms) {
    std::vector<LoanFaultKind> kinds;
    for (const LoanFault& fault : check(terms)) kinds.push_back(fault.kind);
    return kinds;
}

/// What is paid back in all.
Yen principalOf(const Schedule& schedule) {
    Yen sum;
    for (const Instalment& row : schedule.instalments) sum += row.principal;
    return sum;
}

}  // namespace

// The published variant of the loan: 2ヵ月賦 (334,000×29+314,000), 利息毎月.
TEST_CASE("interest can be due every month while principal is due every second month") {
    LoanTerms terms = thousandsUp(tenMillion());
    terms.interval = Months(2);
    terms.interestInterval = Months(1);
    const Schedule schedule = checked(terms);
    REQUIRE(schedule.instalments.size() == 60);
    CHECK(schedule.instalments[0].payment() == Yen(16'666));
    CHECK(schedule.instalments[1].payment() == Yen(350'666));
    CHECK(schedule.instalments.back().principal == Yen(314'000));
    CHECK(schedule.instalments.back().interest == Yen(523));
    CHECK(schedule.totalInterest == Yen(515'680));
}

// The example of Hokkaido's and Okinawa's guarantee corporations: 500万円, 49か月, 4〜48か月目 100,000, 49か月目 500,000.
TEST_CASE("unequal principal begins with its first step and the last instalment clears") {
    LoanTerms terms = tenMillion();
    terms.principal = Yen(5'000'000);
    terms.term = Months(49);
    terms.unequal = {{Months(4), Yen(100'000)}};
    const Schedule schedule = checked(terms);
    REQUIRE(schedule.instalments.size() == 49);
    CHECK(schedule.instalments[2].principal == Yen());
    CHECK(schedule.instalments[3].principal == Yen(100'000));
    CHECK(schedule.instalments[47].principal == Yen(100'000));
    CHECK(schedule.instalments[48].principal == Yen(500'000));
    CHECK(schedule.instalments[48].balance == Yen());
}

TEST_CASE("a balloon is paid with the last instalment beside its ordinary share") {
    LoanTerms terms = tenMillion();
    terms.balloon = Yen(4'000'000);
    const Schedule equal = checked(terms);
    CHECK(equal.instalments[0].principal == Yen(100'000));  // 6,000,000 / 60
    CHECK(equal.instalments[59].principal == Yen(4'100'000));
    terms.method = RepaymentMethod::LevelPayment;
    const Schedule level = checked(terms);
    // 10,000,000·x·q/(q−1) − 4,000,000·x/(q−1), x = 0.02/12, q = (1+x)^60: 111,833.2… (computed apart with fractions)
    CHECK(level.instalments[0].payment() == Yen(111'833));
    CHECK(level.instalments[58].balance > Yen(4'000'000));
    CHECK(principalOf(level) == terms.principal);
}

// A note of 1,000万円 at 3 % over 90 days, both ends counted: 10,000,000 × 3 % × 90 / 365 = 73,972.
TEST_CASE("with a note the interest is kept back when the money is paid out") {
    LoanTerms terms = tenMillion();
    terms.rates = {{Months(1), Rate(30'000)}};
    terms.term = Months(3);
    terms.interval = Months(3);
    terms.method = RepaymentMethod::Bullet;
    terms.accrual = InterestAccrual::Actual365;
    terms.drawdownOn = 2025y / February / 1;  // 89 days to 1 May, 90 with both ends
    terms.dayCount = DayCount::BothEnds;
    terms.interestDue = InterestDue::InAdvance;
    const Schedule schedule = checked(terms);
    REQUIRE(schedule.instalments.size() == 2);
    CHECK(schedule.instalments[0].month == Months(0));
    CHECK(schedule.instalments[0].payment() == Yen(73'972));
    CHECK(schedule.instalments[1].payment() == Yen(10'000'000));
    terms.dayCount = DayCount::OneEnd;  // 同額書替: 片端
    CHECK(checked(terms).instalments[0].interest == Yen(73'150));
}

TEST_CASE("an early repayment shortens the term or lowers what is left to pay each time") {
    LoanTerms terms = tenMillion();
    terms.principal = Yen(6'000'000);  // 100,000 a month
    terms.early = {{Months(12), Yen(1'200'000), EarlyEffect::ShortenTerm}};
    const Schedule shorter = checked(terms);
    CHECK(shorter.instalments.back().month == Months(48));
    CHECK(shorter.instalments[12].principal == Yen(1'200'000));
    CHECK(shorter.instalments[12].month == Months(12));
    CHECK(shorter.instalments[13].principal == Yen(100'000));
    CHECK(shorter.instalments[13].interest == Yen(6'000));  // 3,600,000 × 2 % / 12
    terms.early.front().effect = EarlyEffect::ReducePayment;
    const Schedule lower = checked(terms);
    CHECK(lower.instalments.back().month == Months(60));
    CHECK(lower.instalments[13].principal == Yen(75'000));  // 3,600,000 / 48
    CHECK(principalOf(lower) == terms.principal);
}

TEST_CASE("a level payment stays when the term is shortened and falls when the payment is reduced") {
    LoanTerms terms = tenMillion();
    terms.method = RepaymentMethod::LevelPayment;
    terms.early = {{Months(12), Yen(2'000'000), EarlyEffect::ShortenTerm}};
    const Schedule shorter = checked(terms);
    CHECK(shorter.instalments[13].payment() == Yen(175'277));
    CHECK(shorter.instalments.back().month < Months(60));
    terms.early.front().effect = EarlyEffect::ReducePayment;
    const Schedule lower = checked(terms);
    CHECK(lower.instalments[13].payment() < Yen(175'277));
    CHECK(lower.instalments.back().month == Months(60));
    CHECK(shorter.totalInterest < lower.totalInterest);
}

TEST_CASE("repaying all ends the loan") {
    LoanTerms terms = tenMillion();
    terms.early = {{Months(24), std::nullopt, EarlyEffect::ShortenTerm}};
    const Schedule schedule = checked(terms);
    CHECK(schedule.instalments.back().month == Months(24));
    CHECK(schedule.instalments.back().balance == Yen());
    CHECK(schedule.instalments.back().interest == Yen());
}

TEST_CASE("a payment on a closed day moves to the next or the previous open day without another interest") {
    LoanTerms terms = tenMillion();
    terms.drawdownOn =
        2026y / January / 10;  // the first payment falls on Tuesday 10 February, the fourth on Sunday 10 May
    const Schedule any = checked(terms);
    CHECK(any.instalments[3].dueOn == 2026y / May / 10);
    terms.businessDays = BusinessDays::NextOpen;
    const Schedule next = checked(terms);
    CHECK(next.instalments[0].dueOn == 2026y / February / 10);
    CHECK(next.instalments[3].dueOn == 2026y / May / 11);
    terms.businessDays = BusinessDays::PreviousOpen;
    CHECK(checked(terms).instalments[3].dueOn == 2026y / May / 8);
    CHECK(next.totalInterest == any.totalInterest);
}

TEST_CASE("what cannot go together is refused") {
    LoanTerms terms = tenMillion();
    terms.method = RepaymentMethod::LevelPayment;
    terms.unequal = {{Months(1), Yen(100'000)}};
    terms.interestDue = InterestDue::InAdvance;
    CHECK(faultKinds(terms) == std::vector{LoanFaultKind::InAdvanceNotForLevelPayment,
                                           LoanFaultKind::UnequalOnlyForEqualPrincipal});

    LoanTerms twoMonthly = tenMillion();
    twoMonthly.interval = Months(2);
    twoMonthly.early = {{Months(7), Yen(100), EarlyEffect::ShortenTerm}};
    CHECK(check(twoMonthly) == std::vector{LoanFault{LoanFaultKind::EarlyNotOnPaymentDay, 6}});

    LoanTerms balloon = tenMillion();
    balloon.balloon = balloon.principal;
    CHECK(check(balloon) == std::vector{LoanFault{LoanFaultKind::BalloonOutOfRange, 9'999'999}});
}
