#include "engine/cost/loan_cost.h"
#include "engine/cost/schedule_rows.h"
#include "engine/cost_data.h"
#include "engine/loan_data.h"

using namespace yushi;
using namespace std::chrono;

// Rows A and D of the list of faults that use has shown: ways to repay that no test had crossed. The yen are worked out by hand
// beside each.

namespace {

std::vector<Yen> principals(const Schedule& schedule, int fromMonth) {
    std::vector<Yen> found;
    for (const Instalment& row : schedule.instalments) {
        if (row.month >= Months(fromMonth)) found.push_back(row.principal);
    }
    return found;
}

std::vector<Yen> amounts(std::initializer_list<std::int64_t> yen) {
    std::vector<Yen> all;
    for (const std::int64_t amount : yen) all.emplace_back(amount);
    return all;
}

LoanTerms paidEarly(LoanTerms terms, EarlyRepayment early) {
    terms.early = {early};
    return terms;
}

/// balloon-and-prepayment: 1,000,000 yen at 12 % over a year, of which 500,000 at the end; 41,666 a month.
LoanTerms withBalloon() {
    LoanTerms terms = equalLoan(1'000'000, 120'000, 12);
    terms.balloon = Yen(500'000);
    return terms;
}

EarlyRepayment inMonthSix(std::int64_t amount, EarlyEffect effect) {
    return {Months(6), Yen(amount), effect};
}

}  // namespace

TEST_CASE("a prepayment leaves the instalments and the balloon stays in its month") {
    const Schedule shorter = checked(paidEarly(withBalloon(), inMonthSix(250'000, EarlyEffect::ShortenTerm)));
    // 1,000,000 − 6 × 41,666 − 250,000 = 500,004
    CHECK(principals(shorter, 7) == amounts({4, 0, 0, 0, 0, 500'000}));
    CHECK(shorter.instalments.back().month == Months(12));
    CHECK(shorter.instalments.back().interest == Yen(5'000));
    const Schedule lower = checked(paidEarly(withBalloon(), inMonthSix(100'000, EarlyEffect::ReducePayment)));
    // 650,004 less the balloon in six: 25,000 and 4 over
    CHECK(principals(lower, 7) == amounts({25'000, 25'000, 25'000, 25'000, 25'000, 525'004}));
}

TEST_CASE("a prepayment that goes into the balloon leaves the rest of it in its month") {
    for (const EarlyEffect effect : {EarlyEffect::ShortenTerm, EarlyEffect::ReducePayment}) {
        const Schedule schedule = checked(paidEarly(withBalloon(), inMonthSix(300'000, effect)));
        CHECK(principals(schedule, 7) == amounts({0, 0, 0, 0, 0, 450'004}));
    }
}

TEST_CASE("instalments that end before the term leave the balloon in its month") {
    LoanTerms given = withBalloon();
    given.instalment = Yen(200'000);
    CHECK(principals(checked(given), 1) ==
          amounts({200'000, 200'000, 100'000, 0, 0, 0, 0, 0, 0, 0, 0, 500'000}));
    LoanTerms up = withBalloon();
    up.instalmentUnit = Yen(100'000);
    up.instalmentRounding = Rounding::Up;
    up.remainder = RemainderIn::First;
    CHECK(principals(checked(up), 4) == amounts({100'000, 100'000, 0, 0, 0, 0, 0, 0, 500'000}));
}

TEST_CASE("with interest more often than principal, or in grace, the balloon stays too") {
    LoanTerms terms = withBalloon();
    terms.interval = Months(3);
    terms.interestInterval = Months(1);
    const Schedule quarterly = checked(paidEarly(terms, inMonthSix(250'000, EarlyEffect::ShortenTerm)));
    CHECK(principals(quarterly, 7) == amounts({0, 0, 0, 0, 0, 500'000}));
    terms = withBalloon();
    terms.grace = Months(6);
    const Schedule graced = checked(paidEarly(terms, {Months(3), Yen(400'000), EarlyEffect::ShortenTerm}));
    // 500,000 / 6 = 83,333, so 100,000 is repaid in two
    CHECK(principals(graced, 7) == amounts({83'333, 16'667, 0, 0, 0, 500'000}));
}

// step-to-the-same-rate: 3,000,000 yen at 3 % over 36 months, rounded half up: 87,243.6… a month.
TEST_CASE("a step to the same rate changes no yen") {
    LoanTerms plain = equalLoan(3'000'000, 30'000, 36);
    plain.method = RepaymentMethod::LevelPayment;
    plain.instalmentRounding = Rounding::HalfUp;
    LoanTerms stepped = plain;
    stepped.rates.push_back({Months(7), Rate(30'000)});
    CHECK(checked(stepped) == checked(plain));
    CHECK(checked(stepped).instalments[6].payment() == Yen(87'244));
    // A rate that would hold for a time in which no payment falls never was.
    LoanTerms quarterly = plain;
    quarterly.interval = Months(3);
    const Schedule before = checked(quarterly);
    quarterly.rates.push_back({Months(4), Rate(90'000)});
    quarterly.rates.push_back({Months(5), Rate(30'000)});
    CHECK(checked(quarterly) == before);
}

TEST_CASE("a support that takes nothing off the rate, or ends with no change of it, changes no yen") {
    LoanTerms terms = equalLoan(3'000'000, 30'000, 36);
    terms.method = RepaymentMethod::LevelPayment;
    terms.instalmentRounding = Rounding::HalfUp;
    const Schedule plain = checked(terms);
    CostTerms asked;
    asked.interestSubsidies.push_back({SubsidyPoints{RatePoints(0), false, Months(12)}, "city", {}, false});
    asked.interestSubsidies.push_back({SubsidyPoints{RatePoints(0), false, Months(6)}, "ward", {}, false});
    const LoanCost cost = loanCost(terms, asked, {}, shippedRules());
    CHECK(cost.schedule.instalments == plain.instalments);
    CHECK(cost.totalInterestSubsidy == Yen());
}

// unit-larger-than-instalment: 500,000 yen in 60 instalments of whole 10,000 yen would be 59 of nothing.
TEST_CASE("a unit that is more than an instalment is refused with one that works") {
    const std::vector<LoanFault> refused = {{LoanFaultKind::PaymentNeverAmortises, 1'000}};
    LoanTerms terms = equalLoan(500'000, 20'000, 60);
    terms.instalmentUnit = Yen(10'000);
    CHECK(check(terms) == refused);
    terms.interestDue = InterestDue::InAdvance;
    CHECK(check(terms) == refused);
    terms.interestDue = InterestDue::InArrears;
    terms.instalmentRounding = Rounding::Up;  // 10,000 in 50 months: the loan ends before its term
    CHECK(check(terms).empty());
    terms.instalmentRounding = Rounding::HalfUp;
    terms.term = Months(120);  // 4,166
    CHECK(check(terms) == refused);
    terms.method = RepaymentMethod::LevelPayment;
    terms.rates = {{Months(1), Rate(0)}};
    CHECK(check(terms) == refused);
    terms.method = RepaymentMethod::Bullet;
    CHECK(check(terms).empty());
}

TEST_CASE("a unit that is more than the instalments after a prepayment, or beside a balloon, is refused") {
    LoanTerms terms = equalLoan(6'000'000, 20'000, 60);
    terms.instalmentUnit = Yen(10'000);
    terms.early = {{Months(3), Yen(5'500'000), EarlyEffect::ReducePayment}};  // 200,000 in 57
    CHECK(check(terms) == std::vector{LoanFault{LoanFaultKind::PaymentNeverAmortises, 1'000}});
    terms.early.front().effect = EarlyEffect::ShortenTerm;
    CHECK(check(terms).empty());
    terms.early.clear();
    terms.balloon = Yen(5'999'999);  // 1 yen in 60
    CHECK(check(terms) == std::vector{LoanFault{LoanFaultKind::PaymentNeverAmortises, 1}});
}

// 500,000 yen at 10 % in 60 payments are 10,623 a month; without interest in the first year 8,333, which is no 10,000.
TEST_CASE("a unit that is more than the payment that supports leave is refused too") {
    LoanTerms terms = equalLoan(500'000, 100'000, 60);
    terms.method = RepaymentMethod::LevelPayment;
    terms.instalmentUnit = Yen(10'000);
    CHECK(check(terms).empty());
    CostTerms asked;
    asked.interestSubsidies.push_back({SubsidyFirstMonths{Months(12)}, "city", {}, false});
    CHECK(check(terms, asked) == std::vector{LoanFault{LoanFaultKind::PaymentNeverAmortises, 1'000}});
    asked.interestSubsidies.front().certainty = Certainty::Conditional;
    CHECK(check(terms, asked) == std::vector{LoanFault{LoanFaultKind::PaymentNeverAmortises, 1'000}});
}

TEST_CASE("of several units the first that is no more than an instalment is taken") {
    LoanTerms terms = equalLoan(500'000, 20'000, 60);
    terms.instalmentUnit = Yen(10'000);
    terms.smallerUnits = {Yen(1'000), Yen(100)};
    const Schedule schedule = checked(terms);
    CHECK(schedule.instalments.front().principal == Yen(8'000));
    CHECK(schedule.instalments.back().principal == Yen(28'000));
}

// prepayment-in-grace: 12,000,000 yen, 2 % and from month 13 on 5 %, 24 months of grace, 1,000,000 in month 6.
TEST_CASE("a prepayment in grace leaves the interest of the months until repayment begins as it is") {
    LoanTerms terms = equalLoan(12'000'000, 20'000, 60, 24);
    terms.rates.push_back({Months(13), Rate(50'000)});
    terms.method = RepaymentMethod::LevelPayment;
    terms.early = {{Months(6), Yen(1'000'000), EarlyEffect::ShortenTerm}};
    for (const Instalment& row : checked(terms).instalments) {
        const bool early = row.month == Months(6) && row.principal > Yen();
        if (row.month <= Months(6) && !early) CHECK(row.interest == Yen(20'000));
        if (row.month > Months(6) && row.month <= Months(12)) CHECK(row.interest == Yen(18'333));
        if (row.month > Months(12) && row.month <= Months(24)) CHECK(row.interest == Yen(45'833));
    }
    // 12,000,000 at 5 % in 36 payments is 359,650.7…: what would have been paid without it
    CHECK(checked(terms).instalments[25].payment() == Yen(359'650));
}

TEST_CASE("a support of the first year is granted for months after a prepayment in grace too") {
    LoanTerms terms = equalLoan(12'000'000, 50'000, 60, 24);
    terms.method = RepaymentMethod::LevelPayment;
    terms.early = {{Months(6), Yen(1'000'000), EarlyEffect::ShortenTerm}};
    CostTerms asked;
    asked.interestSubsidies.push_back(
        {SubsidyPoints{RatePoints(30'000), false, Months(12)}, "city", {}, false});
    const LoanCost cost = loanCost(terms, asked, {}, shippedRules());
    const auto rows = scheduleRows(cost);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const Instalment& paid = cost.schedule.instalments[row];
        const bool early = paid.month == Months(6) && paid.principal > Yen();
        const Yen support = early                      ? Yen()
                            : paid.month <= Months(6)  ? Yen(30'000)  // 12,000,000 × 3 % / 12
                            : paid.month <= Months(12) ? Yen(27'500)  // 5 %: 45,833, 2 %: 18,333
                                                       : Yen();
        CHECK(rows[row].toLender == support);
    }
}

namespace {

/// new-year-holidays: 600,000 yen drawn on 1 December 2024.
LoanTerms drawnIn(Date date, BusinessDays rule) {
    LoanTerms terms = equalLoan(600'000, 20'000, 6);
    terms.drawdownOn = date;
    terms.businessDays = rule;
    return terms;
}

Schedule dated(const LoanTerms& terms) {
    REQUIRE(check(terms).empty());
    return amortize(terms, shippedRules().bankDays);
}

}  // namespace

// 銀行法施行令5条: 31 December to 3 January; 4 and 5 January 2025 are a weekend.
TEST_CASE("banks are closed at the turn of the year") {
    CHECK(dated(drawnIn(2024y / December / 1, BusinessDays::NextOpen)).instalments[0].dueOn ==
          2025y / January / 6);
    CHECK(dated(drawnIn(2024y / November / 30, BusinessDays::NextOpen)).instalments[0].dueOn ==
          2024y / December / 30);
    CHECK(dated(drawnIn(2024y / October / 31, BusinessDays::NextOpen)).instalments[1].dueOn ==
          2025y / January / 6);
    CHECK(dated(drawnIn(2024y / October / 31, BusinessDays::PreviousOpen)).instalments[1].dueOn ==
          2024y / December / 30);
}

// Golden week of 2019, with the accession on 1 May and the days beside it: 27 April to 6 May.
TEST_CASE("national holidays move a payment, with their days off and single years") {
    CHECK(dated(drawnIn(2019y / March / 30, BusinessDays::NextOpen)).instalments[0].dueOn == 2019y / May / 7);
    CHECK(dated(drawnIn(2019y / April / 6, BusinessDays::PreviousOpen)).instalments[0].dueOn ==
          2019y / April / 26);
    // スポーツの日 of 2021 was moved to 23 July, the old day in October was a working day
    CHECK(dated(drawnIn(2021y / June / 23, BusinessDays::NextOpen)).instalments[0].dueOn ==
          2021y / July / 26);
    CHECK(dated(drawnIn(2021y / September / 11, BusinessDays::NextOpen)).instalments[0].dueOn ==
          2021y / October / 11);
}

TEST_CASE("a day that rests on a forecast, or on a time whose holidays are not listed, says so") {
    // 20 March 2030 is the forecast of the vernal equinox, a Wednesday
    const Schedule forecast = dated(drawnIn(2030y / February / 20, BusinessDays::NextOpen));
    CHECK(forecast.instalments[0].dueOn == 2030y / March / 21);
    CHECK(forecast.instalments[0].dueRestsOn == DayBasis::Forecast);
    CHECK(forecast.instalments[1].dueRestsOn == DayBasis::Certain);
    const Schedule known = dated(drawnIn(2026y / February / 20, BusinessDays::NextOpen));
    CHECK(known.instalments[0].dueOn == 2026y / March / 23);  // a Friday, known since February 2025
    CHECK(known.instalments[0].dueRestsOn == DayBasis::Certain);
    const Schedule unlisted = dated(drawnIn(2050y / October / 1, BusinessDays::NextOpen));
    CHECK(unlisted.instalments[1].dueRestsOn == DayBasis::Certain);
    CHECK(unlisted.instalments[2].dueOn == 2051y / January / 4);
    CHECK(unlisted.instalments[2].dueRestsOn == DayBasis::NotListed);
}

TEST_CASE("interest in advance is never dated before the drawdown") {
    LoanTerms terms = drawnIn(2025y / January / 4, BusinessDays::PreviousOpen);  // a Saturday
    terms.interestDue = InterestDue::InAdvance;
    const Schedule schedule = dated(terms);
    CHECK(schedule.instalments[0].month == Months(0));
    CHECK(schedule.instalments[0].dueOn == 2025y / January / 4);
    CHECK(schedule.instalments[1].dueOn == 2025y / February / 4);
}

TEST_CASE("costs and refunds reckon with the same open days as the schedule") {
    const LoanTerms terms = drawnIn(2024y / November / 30, BusinessDays::NextOpen);
    const LoanCost cost = loanCost(terms, {}, {}, shippedRules());
    CHECK(cost.schedule == dated(terms));
}
