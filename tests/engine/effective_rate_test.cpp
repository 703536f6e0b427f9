#include "engine/cost/effective_rate.h"

#include "engine/cost_data.h"

#include <cmath>
#include <vector>

using namespace yushi;
using namespace std::chrono;

namespace {

/// What is received less what is paid at @p percent a year, reckoned flow by flow in long double.
long double worth(const std::vector<CashFlow>& flows, long double percent) {
    long double value = 0;
    long double discount = 1;
    Months at(0);
    for (const CashFlow& flow : flows) {
        discount /= 1 + percent / 100 * (flow.month - at).count() / 12;
        at = flow.month;
        value += flow.amount.value() * discount;
    }
    return value;
}

/// 3,000,000 yen at 1.5 %, six equal instalments from 2024-05-10, half of the interest back @p delay months after the year.
LoanCost withLateRefund(int delay) {
    LoanTerms terms = equalLoan(3'000'000, 15'000, 6);
    terms.drawdownOn = 2024y / May / 10;
    SubsidyRefund half;
    half.share = {1, 2};
    half.delay = Months(delay);
    CostTerms asked;
    asked.interestSubsidies.push_back({half, "city", {}, false});
    return loanCost(terms, asked, {}, shippedRules());
}

constexpr Rate kNominal(15'000);

}  // namespace

// 0.7586660 %: by bisection of the same flows between 0 and 10 %.
TEST_CASE("a refund that comes 15 months after the last payment leaves a rate of 0.7587 %") {
    const LoanCost cost = withLateRefund(13);
    REQUIRE(cost.sums.effectiveRate);
    CHECK(std::abs(cost.sums.effectiveRate->millionths - 758'666) <= 1);
}

TEST_CASE("however late a refund comes, the rate lies between 0 and the nominal one and solves the flows") {
    for (int delay = 0; delay <= 120; ++delay) {
        INFO("delay " << delay);
        const LoanCost cost = withLateRefund(delay);
        REQUIRE(cost.sums.effectiveRate);
        const EffectiveRate rate = *cost.sums.effectiveRate;
        CHECK(rate > EffectiveRate{});
        CHECK(rate < EffectiveRate{1'500'000});
        const auto flows = cashFlows(cost);
        const auto at = [&](std::int64_t millionths) {
            return worth(flows, static_cast<long double>(millionths) / EffectiveRate::kPercent);
        };
        CHECK((at(rate.millionths - 2) < 0) != (at(rate.millionths + 2) < 0));
    }
}

// (1+R)² − 2.5(1+R) + 1.54 = 0: R = 10 % and 40 %; less is received than paid.
TEST_CASE("of several rates that of the nominal rate's side and next to it is told") {
    const std::vector<CashFlow> two = {
        {Months(0), Yen(-1'000)}, {Months(12), Yen(2'500)}, {Months(24), Yen(-1'540)}};
    CHECK(effectiveRate(two, kNominal) == EffectiveRate{10 * EffectiveRate::kPercent});
    CHECK(effectiveRate(two, Rate(350'000)) == EffectiveRate{40 * EffectiveRate::kPercent});
}

TEST_CASE("flows that no rate balances have none, and a loan that costs nothing has 0 %") {
    const std::vector<CashFlow> onlyReceived = {{Months(0), Yen(1'000)}, {Months(12), Yen(1)}};
    CHECK_FALSE(effectiveRate(onlyReceived, kNominal));
    CHECK_FALSE(effectiveRate(std::vector<CashFlow>{{Months(0), Yen()}}, kNominal));
    const std::vector<CashFlow> free = {{Months(0), Yen(1'000)}, {Months(12), Yen(-1'000)}};
    CHECK(effectiveRate(free, kNominal) == EffectiveRate{});
}

// Gaps of m months have poles at −12/m, where the value changes its sign without being 0.
TEST_CASE("a pole is never taken for a rate") {
    for (int gap = 13; gap <= 60; ++gap) {
        INFO("gap " << gap);
        const std::vector<CashFlow> gain = {
            {Months(0), Yen(1'000)}, {Months(1), Yen(-900)}, {Months(1 + gap), Yen(500)}};
        const auto rate = effectiveRate(gain, kNominal);
        if (rate) {
            const auto percent = static_cast<long double>(rate->millionths) / EffectiveRate::kPercent;
            CHECK(std::abs(worth(gain, percent)) < 1);
        }
    }
}
