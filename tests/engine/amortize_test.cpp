#include "engine/loan/amortize.h"

#include "catch.h"
#include "engine/loan_data.h"

#include <numeric>

using namespace yushi;
using namespace std::chrono;

namespace {

LoanTerms loan(std::int64_t principal, std::int64_t rateParts, int term, int grace = 0) {
    LoanTerms terms;
    terms.principal = Yen(principal);
    terms.rates = {{Months(1), Rate(rateParts)}};
    terms.term = Months(term);
    terms.grace = Months(grace);
    return terms;
}

Yen interestOfRows(const Schedule& schedule, std::size_t first, std::size_t last) {
    Yen sum;
    for (std::size_t i = first; i < last && i < schedule.instalments.size(); ++i)
        sum += schedule.instalments[i].interest;
    return sum;
}

}  // namespace

// 静岡県「令和6年度 県制度融資の概要」1-③: 5,000万円, 10年, 月々42万1千円.
TEST_CASE(
    "the interest of Shizuoka's example is 5,165 and 3,992 thousand yen, 987 and 763 in the first year") {
    LoanTerms terms = loan(50'000'000, 20'700, 120);
    terms.instalment = Yen(421'000);
    const Schedule without = checked(terms);
    CHECK((without.totalInterest.value() + 500) / 1'000 == 5'165);
    CHECK((interestOfRows(without, 0, 12).value() + 500) / 1'000 == 987);
    terms.rates = {{Months(1), Rate(16'000)}};
    const Schedule with = checked(terms);
    CHECK((with.totalInterest.value() + 500) / 1'000 == 3'992);
    CHECK((interestOfRows(with, 0, 12).value() + 500) / 1'000 == 763);
    CHECK(with.instalments.size() == 119);  // 421,000 × 118 + 322,000
    CHECK(with.instalments.back().principal == Yen(322'000));
}

// The seven variants of one loan, start 2025-06-10, recomputed exactly by hand-checked published rules.
TEST_CASE("equal principal rounded up to 1,000 yen leaves a smaller last instalment") {
    LoanTerms terms = tenMillion();
    terms.instalmentUnit = Yen(1'000);
    terms.instalmentRounding = Rounding::Up;
    const Schedule schedule = checked(terms);
    CHECK(schedule.instalments.front().principal == Yen(167'000));
    CHECK(schedule.instalments.front().interest == Yen(16'666));
    CHECK(schedule.instalments.back().principal == Yen(147'000));
    CHECK(schedule.instalments.back().interest == Yen(245));
    CHECK(schedule.totalInterest == Yen(507'330));
}

TEST_CASE("equal principal rounded down to 1,000 yen leaves a larger last instalment") {
    LoanTerms terms = tenMillion();
    terms.instalmentUnit = Yen(1'000);
    const Schedule schedule = checked(terms);
    CHECK(schedule.instalments.front().principal == Yen(166'000));
    CHECK(schedule.instalments.back().principal == Yen(206'000));
    CHECK(schedule.instalments.back().interest == Yen(343));
    CHECK(schedule.totalInterest == Yen(510'280));
}

TEST_CASE("equal principal cut to whole yen leaves the odd yen to the last instalment") {
    const Schedule schedule = checked(tenMillion());
    CHECK(schedule.instalments.front().principal == Yen(166'666));
    CHECK(schedule.instalments.back().principal == Yen(166'706));
    CHECK(schedule.instalments.back().interest == Yen(277));
    CHECK(schedule.totalInterest == Yen(508'306));
}

TEST_CASE("interest by days counts the first period with one or both ends") {
    LoanTerms terms = tenMillion();
    terms.instalmentUnit = Yen(1'000);
    terms.instalmentRounding = Rounding::Up;
    terms.accrual = InterestAccrual::Actual365;
    terms.drawdownOn = 2025y / June / 10;
    const Schedule oneEnd = checked(terms);
    CHECK(oneEnd.instalments.front().interest == Yen(16'438));
    CHECK(oneEnd.instalments.back().interest == Yen(249));
    CHECK(oneEnd.totalInterest == Yen(507'736));
    terms.dayCount = DayCount::BothEnds;
    const Schedule bothEnds = checked(terms);
    CHECK(bothEnds.instalments.front().interest == Yen(16'986));
    CHECK(bothEnds.totalInterest == Yen(508'284));
}

TEST_CASE("the level payment of the example is 175,277 yen and its last payment clears the balance") {
    LoanTerms terms = tenMillion();
    terms.method = RepaymentMethod::LevelPayment;
    const Schedule schedule = checked(terms);
    CHECK(schedule.instalments.front().payment() == Yen(175'277));
    CHECK(schedule.instalments.back().payment() == Yen(175'284));
    CHECK(schedule.totalInterest == Yen(516'627));
}

TEST_CASE("a grace period pays interest only and is part of the term") {
    LoanTerms terms = loan(10'000'000, 20'000, 84, 6);
    terms.instalmentUnit = Yen(1'000);
    terms.instalmentRounding = Rounding::Up;
    const Schedule schedule = checked(terms);
    REQUIRE(schedule.instalments.size() == 84);
    CHECK(schedule.instalments[5].payment() == Yen(16'666));
    CHECK(schedule.instalments[5].balance == Yen(10'000'000));
    CHECK(schedule.instalments[6].principal == Yen(129'000));
    CHECK(schedule.instalments.back().principal == Yen(67'000));
    CHECK(schedule.instalments.back().interest == Yen(111));
    CHECK(schedule.totalInterest == Yen(754'299));
}

// 日本公庫の返済例 (5,000,000円, 2.40 %, 10年 据置1年): interest and principal paid in each year.
TEST_CASE("the table of a public lender's loan is met to the yen in every year") {
    const Schedule schedule = checked(loan(5'000'000, 24'000, 120, 12));
    const std::int64_t perYear[] = {120'000, 669'436, 656'101, 642'769, 629'435,
                                    616'102, 602'768, 589'436, 576'102, 562'801};
    for (std::size_t year = 0; year < 10; ++year) {
        Yen paid;
        for (std::size_t i = 12 * year; i < 12 * year + 12; ++i) paid += schedule.instalments[i].payment();
        CHECK(paid == Yen(perYear[year]));
    }
    CHECK(schedule.instalments[12].principal == Yen(46'296));
    CHECK(schedule.totalPayment == Yen(5'664'950));
}

TEST_CASE("the level payment of the public lender's loan is 51,522 yen a month") {
    LoanTerms terms = loan(5'000'000, 24'000, 120, 12);
    terms.method = RepaymentMethod::LevelPayment;
    const Schedule schedule = checked(terms);
    CHECK(schedule.instalments[12].payment() == Yen(51'522));
    CHECK(schedule.instalments.back().payment() == Yen(51'498));
}

// 国等の債権債務等の金額の端数計算に関する法律 3条: 7,000,000円 in six.
TEST_CASE("the odd yen can go to the first instalment") {
    LoanTerms terms = loan(7'000'000, 0, 6);
    terms.remainder = RemainderIn::First;
    const Schedule schedule = checked(terms);
    CHECK(schedule.instalments.front().principal == Yen(1'166'670));
    CHECK(schedule.instalments[1].principal == Yen(1'166'666));
    CHECK(schedule.instalments.back().balance == Yen(0));
}

TEST_CASE("instalments rounded up can repay the loan before its term") {
    // 100万円/120回: 9,000 × 111 + 1,000.
    LoanTerms terms = loan(1'000'000, 10'000, 120);
    terms.instalmentUnit = Yen(1'000);
    terms.instalmentRounding = Rounding::Up;
    const Schedule schedule = checked(terms);
    CHECK(schedule.instalments.size() == 112);
    CHECK(schedule.instalments.back().principal == Yen(1'000));
}

// 信用保証協会の計算例: 500万円, 49か月, 4か月目〜48か月目 100,000円, 49か月目 500,000円.
TEST_CASE("a given instalment leaves what remains to the last payment") {
    LoanTerms terms = loan(5'000'000, 10'000, 49, 3);
    terms.instalment = Yen(100'000);
    const Schedule schedule = checked(terms);
    CHECK(schedule.instalments[3].principal == Yen(100'000));
    CHECK(schedule.instalments[47].principal == Yen(100'000));
    CHECK(schedule.instalments.back().month == Months(49));
    CHECK(schedule.instalments.back().principal == Yen(500'000));
}

TEST_CASE("a bullet loan pays interest each interval and the principal at the end") {
    LoanTerms terms = loan(12'000'000, 20'000, 12);
    terms.method = RepaymentMethod::Bullet;
    terms.interval = Months(3);
    const Schedule schedule = checked(terms);
    REQUIRE(schedule.instalments.size() == 4);
    CHECK(schedule.instalments[0].interest == Yen(60'000));  // 12,000,000 × 2 % × 3/12
    CHECK(schedule.instalments[2].principal == Yen(0));
    CHECK(schedule.instalments[3].principal == Yen(12'000'000));
}

TEST_CASE("a rate step holds for periods that end in its month or later") {
    // ゼロゼロ: 0 % for 36 months, then 0.7 %.
    LoanTerms terms = loan(6'000'000, 0, 120, 60);
    terms.rates.push_back({Months(37), Rate(7'000)});
    const Schedule schedule = checked(terms);
    CHECK(schedule.instalments[35].interest == Yen(0));
    CHECK(schedule.instalments[36].interest == Yen(3'500));  // 6,000,000 × 0.7 % / 12
    terms.interval = Months(2);
    const Schedule twoMonthly = checked(terms);
    CHECK(twoMonthly.instalments[17].interest == Yen(0));      // months 35 and 36
    CHECK(twoMonthly.instalments[18].interest == Yen(7'000));  // months 37 and 38
}

TEST_CASE("the level payment is computed anew at a rate step") {
    LoanTerms terms = tenMillion();
    terms.method = RepaymentMethod::LevelPayment;
    terms.rates.push_back({Months(13), Rate(30'000)});
    const Schedule schedule = checked(terms);
    LoanTerms rest = loan(schedule.instalments[11].balance.value(), 30'000, 48);
    rest.method = RepaymentMethod::LevelPayment;
    const Schedule after = checked(rest);
    CHECK(schedule.instalments[11].payment() == Yen(175'277));
    CHECK(schedule.instalments[12].payment() == after.instalments[0].payment());
    CHECK(schedule.instalments.back().payment() == after.instalments.back().payment());
}

TEST_CASE("interest is taken on the balance cut to the interest base unit") {
    LoanTerms terms = loan(1'000'199, 36'500, 1);
    terms.accrual = InterestAccrual::Actual365;
    terms.drawdownOn = 2025y / January / 1;
    CHECK(checked(terms).totalInterest == Yen(3'100));  // 1,000,199 × 3.65 % × 31/365 = 3,100.6
    terms.principal = Yen(1'000'999);
    CHECK(checked(terms).totalInterest == Yen(3'103));
    terms.interestBaseUnit = Yen(1'000);
    CHECK(checked(terms).totalInterest == Yen(3'100));
}

TEST_CASE("a grace period that is no multiple of the interval ends with a shorter period") {
    LoanTerms terms = loan(12'000'000, 12'000, 30, 6);
    terms.interval = Months(4);
    const Schedule schedule = checked(terms);
    CHECK(schedule.instalments[0].month == Months(4));
    CHECK(schedule.instalments[0].interest == Yen(48'000));
    CHECK(schedule.instalments[1].month == Months(6));
    CHECK(schedule.instalments[1].interest == Yen(24'000));
    CHECK(schedule.instalments[2].month == Months(10));
    CHECK(schedule.instalments.back().month == Months(30));
}

TEST_CASE("payment dates keep the day of the drawdown, clamped to the end of the month") {
    LoanTerms terms = loan(1'200'000, 10'000, 3);
    terms.drawdownOn = 2024y / January / 31;
    const Schedule schedule = checked(terms);
    CHECK(schedule.instalments[0].dueOn == 2024y / February / 29);
    CHECK(schedule.instalments[1].dueOn == 2024y / March / 31);
    CHECK(schedule.instalments[2].dueOn == 2024y / April / 30);
}
