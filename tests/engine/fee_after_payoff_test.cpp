#include "engine/cost/loan_cost.h"
#include "engine/cost_data.h"

#include <array>

using namespace yushi;

namespace {

LoanCost worked(const LoanTerms& terms, const GuaranteeFeeTerms& fee) {
    CostTerms asked;
    asked.guaranteeFee = fee;
    REQUIRE(check(terms).empty());
    const auto rates = std::get<std::vector<FeeRate>>(feeRatesFor(fee, {}, {}, shippedRules()));
    return loanCost(terms, asked, rates, shippedRules());
}

LoanTerms paidOff(LoanTerms terms, int month) {
    terms.early = {{Months(month), std::nullopt, EarlyEffect::ShortenTerm}};
    return terms;
}

GuaranteeFeeTerms feeOf(FeePayment payment, std::vector<FeeSubsidy> subsidies = {}) {
    GuaranteeFeeTerms fee;
    fee.rate = Rate(11'500);
    fee.payment = payment;
    fee.subsidies = std::move(subsidies);
    return fee;
}

FeeSubsidy support(decltype(FeeSubsidy::kind) kind, FeeSubsidyFlow flow, int delay) {
    FeeSubsidy subsidy;
    subsidy.kind = std::move(kind);
    subsidy.flow = flow;
    subsidy.delay = Months(delay);
    return subsidy;
}

}  // namespace

// 10,000,000 × 1.15 % × 120/12 × 0.55 = 632,500; 35 % and 30 % of it; 126,500, 63,250 and 31,625 would have followed.
TEST_CASE("after a payoff in month 12 no yearly part of the fee is charged any more") {
    const LoanCost cost = worked(paidOff(equalLoan(10'000'000, 20'000, 120), 12), feeOf(FeePayment::Yearly));
    CHECK(cost.fee->fee == Yen(632'500));
    CHECK(cost.fee->payments == std::vector{Yen(221'375), Yen(189'750)});
    CHECK(cost.fee->paid == Yen(411'125));
    for (const CashFlow& flow : cashFlows(cost)) CHECK(flow.month <= Months(12));
}

TEST_CASE("a loan that early repayments shorten is charged no fee after its end either") {
    LoanTerms terms = equalLoan(10'000'000, 20'000, 120);
    terms.early = {{Months(6), Yen(8'000'000), EarlyEffect::ShortenTerm}};
    const LoanCost cost = worked(terms, feeOf(FeePayment::Yearly));
    REQUIRE(cost.schedule.instalments.back().month < Months(36));
    for (const CashFlow& flow : cashFlows(cost)) CHECK(flow.month <= cost.schedule.instalments.back().month);
}

TEST_CASE("what a fee costs in the end does not depend on whether it was paid at once or yearly") {
    for (int month = 1; month < 120; ++month) {
        INFO("month " << month);
        const LoanTerms terms = paidOff(equalLoan(10'000'000, 20'000, 120), month);
        const LoanCost atOnce = worked(terms, feeOf(FeePayment::AtDrawdown));
        const LoanCost yearly = worked(terms, feeOf(FeePayment::Yearly));
        if (yearly.fee->refundEstimate > Yen()) CHECK(atOnce.sums.netCost == yearly.sums.netCost);
        CHECK(yearly.sums.netCost <= atOnce.sums.netCost + Yen(1'000));  // up to this nothing comes back
    }
}

// The interest of 12 months of 10,000,000 at 0.5 % in 60 parts: ⌊(10,000,000 − 166,666·k)·0.5 %/12⌋ for k = 0 … 11.
TEST_CASE("a fee paid in full by others leaves the interest alone, and its refund goes back to them") {
    const LoanTerms terms = paidOff(equalLoan(10'000'000, 5'000, 60), 12);
    const LoanCost cost =
        worked(terms, feeOf(FeePayment::AtDrawdown, {support(FeeInFull(), FeeSubsidyFlow::ToBorrower, 2)}));
    CHECK(cost.fee->paid == Yen(316'250));
    CHECK(cost.fee->subsidies.front().amount == Yen(316'250));
    CHECK(cost.fee->subsidies.front().returned == Yen(203'229));
    CHECK(cost.fee->refundEstimate == Yen());
    CHECK(cost.sums.netCost == Yen(45'411));
}

TEST_CASE("a fee support costs the borrower the same, to a yen a part, whoever is paid and when") {
    const std::array<decltype(FeeSubsidy::kind), 5> kinds = {
        FeeShareOfRate{{1, 2}}, FeeShareOfAmount{{1, 3}, Yen(100)}, FeePoints{RatePoints(9'200)},
        FeeFixedAmount{Yen(100'000)}, FeeInFull()};
    for (const FeePayment payment : {FeePayment::AtDrawdown, FeePayment::Yearly}) {
        for (const auto& kind : kinds) {
            for (const int month : {3, 12, 30, 119}) {
                const LoanTerms terms = paidOff(equalLoan(10'000'000, 20'000, 120), month);
                const LoanCost toCorporation =
                    worked(terms, feeOf(payment, {support(kind, FeeSubsidyFlow::ToCorporation, 0)}));
                for (const int delay : {0, 2, 12, 24}) {
                    INFO("kind " << kind.index() << ", month " << month << ", delay " << delay);
                    const LoanCost toBorrower =
                        worked(terms, feeOf(payment, {support(kind, FeeSubsidyFlow::ToBorrower, delay)}));
                    const Yen more = toBorrower.sums.netCost - toCorporation.sums.netCost;
                    // The corporation keeps up to 1,000 yen of what it would have to return.
                    CHECK(more <= Yen(1'001));
                    CHECK(more >= Yen(-1'001));
                    CHECK(toBorrower.sums.netCost >= toBorrower.schedule.totalInterest - Yen(1));
                }
            }
        }
    }
}

TEST_CASE("a support that would be paid after the end is paid for the part of the fee that was needed") {
    const LoanTerms terms = paidOff(equalLoan(10'000'000, 5'000, 60), 12);
    const LoanCost cost =
        worked(terms, feeOf(FeePayment::AtDrawdown, {support(FeeInFull(), FeeSubsidyFlow::ToBorrower, 24)}));
    const FeeSubsidyCost& subsidy = cost.fee->subsidies.front();
    CHECK(subsidy.withheld == Yen(203'229));
    CHECK(subsidy.amount == Yen(316'250 - 203'229));
    CHECK(cost.fee->refundEstimate == Yen(203'229));  // nobody else had paid
    CHECK(cost.sums.netCost == Yen(45'411));
}

// Of 316,250 yen 203,229 come back after month 12; halves of 158,125 carry 101,614.5 of it each.
TEST_CASE("those who carry all of a fee get back all that comes back, and the borrower gains no yen") {
    const LoanTerms terms = paidOff(equalLoan(10'000'000, 5'000, 60), 12);
    const FeeSubsidy half = support(FeeShareOfAmount{{1, 2}, Yen(1)}, FeeSubsidyFlow::ToBorrower, 0);
    const LoanCost cost = worked(terms, feeOf(FeePayment::AtDrawdown, {half, half}));
    CHECK(cost.fee->subsidies[0].returned == Yen(101'615));
    CHECK(cost.fee->subsidies[1].returned == Yen(101'614));
    CHECK(cost.fee->refundEstimate == Yen());
    CHECK(cost.sums.netCost == cost.schedule.totalInterest);
}

// 20,000 × 1.15 % × 120/12 × 0.55 = 1,265: 35 % with the odd yen of the others is paid before the loan ends in month 1, and the
// corporation keeps what would come back of so little (up to 1,000 yen).
TEST_CASE("where nothing comes back, a support is no more than what is charged of the fee") {
    const LoanTerms terms = paidOff(equalLoan(20'000, 5'000, 120), 1);
    const LoanCost cost =
        worked(terms, feeOf(FeePayment::Yearly, {support(FeeInFull(), FeeSubsidyFlow::ToBorrower, 0)}));
    CHECK(cost.fee->fee == Yen(1'265));
    CHECK(cost.fee->paid == Yen(444));  // 35 % are 442, with what the parts leave over
    CHECK(cost.fee->subsidies.front().amount == cost.fee->paid);
    CHECK(cost.sums.netCost == cost.schedule.totalInterest);
}

// 13.yushi of the answers with "payment": "yearly" held 316,250 of support to 284,625 of fee. Of 10,000,000 × 1.15 % × 60/12 × 0.55 =
// 316,250 the corporation asks 60 % at drawdown and 30 % after a year (沖縄県信用保証協会): 189,750 + 94,875 = 284,625, of which
// 316,250 − 203,229 = 113,021 are earned by month 12, so that 171,604 come back.
TEST_CASE("a support to a fee in yearly parts follows what was charged of it, and so does what goes back") {
    const LoanTerms terms = paidOff(equalLoan(10'000'000, 5'000, 60), 12);
    const LoanCost full =
        worked(terms, feeOf(FeePayment::Yearly, {support(FeeInFull(), FeeSubsidyFlow::ToBorrower, 2)}));
    CHECK(full.fee->paid == Yen(284'625));
    CHECK(full.fee->subsidies.front().amount == Yen(284'625));
    CHECK(full.fee->subsidies.front().returned == Yen(171'604));
    CHECK(full.fee->refundEstimate == Yen());
    CHECK(full.sums.netCost == full.schedule.totalInterest);
    // Half of 284,625 cut to yen; half of 171,604.
    const LoanCost half = worked(terms, feeOf(FeePayment::Yearly, {support(FeeShareOfAmount{{1, 2}, Yen(1)},
                                                                           FeeSubsidyFlow::ToBorrower, 2)}));
    CHECK(half.fee->subsidies.front().amount == Yen(142'312));
    CHECK(half.fee->subsidies.front().returned == Yen(85'802));
    CHECK(half.fee->refundEstimate == Yen(85'802));
}

// 35 % of 632,500 are charged before the loan ends in month 6. Of 300,000 to 632,500, 35 % are 105,000. What is not earned: Σ of the
// balances of months 7 … 12 with 90 % and of months 13 … 120 in full, over Σ of all.
TEST_CASE("a support of any kind is never more than the fee that was charged before the loan ended") {
    const LoanTerms terms = paidOff(equalLoan(10'000'000, 20'000, 120), 6);
    std::int64_t all = 0;
    std::int64_t notEarned = 0;  // in tenths
    for (int month = 0; month < 120; ++month) {
        const std::int64_t balance = 10'000'000 - month * 83'333;
        all += balance;
        if (month >= 6) notEarned += balance * (month < 12 ? 9 : 10);
    }
    const std::int64_t back = 221'375 - (632'500 - 632'500 * notEarned / (all * 10));
    const auto worksOut = [&](decltype(FeeSubsidy::kind) kind, std::int64_t amount, std::int64_t returned) {
        INFO("kind " << kind.index());
        const LoanCost cost =
            worked(terms, feeOf(FeePayment::Yearly, {support(std::move(kind), FeeSubsidyFlow::ToBorrower, 0)}));
        CHECK(cost.fee->paid == Yen(221'375));
        CHECK(cost.fee->subsidies.front().amount == Yen(amount));
        CHECK(cost.fee->subsidies.front().returned == Yen(returned));
        CHECK(cost.fee->refundEstimate == Yen(back - returned));
    };
    worksOut(FeeInFull(), 221'375, back);
    worksOut(FeeShareOfAmount{{1, 2}, Yen(1)}, 110'687, (back * 110'687 + 221'374) / 221'375);
    worksOut(FeeFixedAmount{Yen(300'000)}, 105'000, (back * 105'000 + 221'374) / 221'375);
}

namespace {

/// What goes back to payers, by month.
std::vector<std::pair<Months, Yen>> goesBack(const LoanCost& cost) {
    std::vector<std::pair<Months, Yen>> list;
    for (const Flow& flow : cost.flows) {
        if (flow.kind == FlowKind::FeeReturned) list.emplace_back(flow.month, flow.amount);
    }
    return list;
}

}  // namespace

// 串本町 告示24: the town pays its support to the corporation, and what comes back goes back to the town. Of 316,250 yen 203,229 come
// back after month 12, of half of it the greater half.
TEST_CASE("what comes back of a fee that a payer paid to the corporation goes back to him") {
    const LoanTerms terms = paidOff(equalLoan(10'000'000, 5'000, 60), 12);
    const LoanCost full =
        worked(terms, feeOf(FeePayment::AtDrawdown, {support(FeeInFull(), FeeSubsidyFlow::ToCorporation, 0)}));
    CHECK(full.fee->subsidies.front().amount == Yen(316'250));
    CHECK(full.fee->subsidies.front().returned == Yen(203'229));
    CHECK(goesBack(full) == std::vector{std::pair(Months(12), Yen(203'229))});
    CHECK(full.fee->refundEstimate == Yen());
    CHECK(full.sums.netCost == full.schedule.totalInterest);
    const LoanCost half = worked(terms, feeOf(FeePayment::AtDrawdown, {support(FeeShareOfAmount{{1, 2}, Yen(1)},
                                                                               FeeSubsidyFlow::ToCorporation, 0)}));
    CHECK(goesBack(half) == std::vector{std::pair(Months(12), Yen(101'615))});
    CHECK(half.fee->refundEstimate == Yen(101'614));
}

// 189,750 + 94,875 as above: the corporation asks whoever carries the fee in the same parts.
TEST_CASE("a payer to the corporation carries of a fee in yearly parts those that fall due") {
    const LoanCost cost = worked(paidOff(equalLoan(10'000'000, 5'000, 60), 12),
                                 feeOf(FeePayment::Yearly, {support(FeeInFull(), FeeSubsidyFlow::ToCorporation, 0)}));
    std::vector<std::pair<Months, Yen>> carried;
    for (const Flow& flow : cost.flows) {
        if (flow.kind == FlowKind::FeeCarried) carried.emplace_back(flow.month, flow.amount);
    }
    CHECK(carried == std::vector{std::pair(Months(0), Yen(189'750)), std::pair(Months(12), Yen(94'875))});
    CHECK(cost.fee->subsidies.front().amount == Yen(284'625));
    CHECK(goesBack(cost) == std::vector{std::pair(Months(12), Yen(171'604))});
    CHECK(cost.fee->refundEstimate == Yen());
}
