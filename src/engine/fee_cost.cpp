#include "engine/fee_cost.h"

#include <algorithm>
#include <cassert>

namespace yushi {

namespace {

constexpr RatePoints kHundredth(100);  // rates of subsidies are cut to 0.01 %

RatePoints portionOf(Rate rate, Portion share) {
    const Int128 steps = Int128(rate.parts()) * share.numerator / share.denominator / kHundredth.parts();
    return RatePoints(static_cast<std::int64_t>(steps) * kHundredth.parts());
}

/// What the fee would be with one payer's subsidy, before caps and the other payers.
struct ReducedFee {
    const FeeCost& cost;
    Rate rate;  ///< on which the subsidy is reckoned
    Yen full;

    Yen feeAt(Rate each) const { return feeOf(feeParts(cost.basis, each, cost.coefficient)); }

    Yen operator()(const FeeShareOfRate& share) const { return feeAt(rate - portionOf(rate, share.share)); }
    Yen operator()(const FeeShareOfAmount& share) const {
        return full - roundToUnit(cutToYen(Int128(full.value()) * share.share.numerator,
                                           share.share.denominator, Rounding::Down),
                                  share.unit, Rounding::Down);
    }
    Yen operator()(const FeePoints& points) const {
        return feeAt(rate - std::min(points.points, rate - Rate()));
    }
    Yen operator()(const FeeFixedAmount& fixed) const { return full - fixed.amount; }
    Yen operator()(const FeeInFull&) const { return Yen(); }
};

void addSubsidies(FeeCost& cost, std::span<const FeeSubsidy> subsidies) {
    Yen left = cost.fee;
    for (const FeeSubsidy& subsidy : subsidies) {
        const Rate rate = subsidy.surchargesToo ? cost.rate.rate : cost.rate.rate - cost.rate.surcharges;
        const Yen full = feeOf(feeParts(cost.basis, rate, cost.coefficient));
        const Yen reduced = std::visit(ReducedFee{cost, rate, full}, subsidy.kind);
        const Yen cap = subsidy.most.value_or(full - reduced);
        const Yen amount = std::min({full - reduced, cap, left});
        const bool toBorrower = subsidy.flow == FeeSubsidyFlow::ToBorrower;
        cost.subsidies.push_back({subsidy.payer, amount, full, reduced, cap, left, subsidy.flow,
                                  toBorrower ? subsidy.delay : Months(0)});
        left -= amount;
    }
}

Yen toCorporation(const FeeCost& cost) {
    Yen sum;
    for (const FeeSubsidyCost& subsidy : cost.subsidies) {
        if (subsidy.flow == FeeSubsidyFlow::ToCorporation) sum += subsidy.amount;
    }
    return sum;
}

/// What of the loan lies after an early repayment of all; nothing if there is none.
UnearnedShare unearned(const LoanTerms& terms, const Schedule& schedule) {
    const Instalment& last = schedule.instalments.back();
    if (terms.early.empty() || last.interest != Yen() || last.month != terms.early.back().month) return {};
    LoanTerms agreed = terms;
    agreed.early.clear();
    return unearnedAfter(terms.principal, amortize(agreed).instalments, last.month);
}

void payInParts(FeeCost& cost, FeePayment payment, std::span<const FeeYears> years) {
    const FeeYears* plan = payment == FeePayment::Yearly ? feeYearsFor(cost.basis.term, years) : nullptr;
    cost.payments = plan ? yearlyParts(cost.paid, *plan) : std::vector{cost.paid};
    if (!plan) return;
    cost.yearlyShares = plan->shares;
    cost.yearlySource = plan->citation;
}

}  // namespace

FeeCost feeCost(const LoanTerms& terms, const GuaranteeFeeTerms& asked, const FeeRate& rate,
                const Schedule& schedule, const CostRules& rules) {
    assert(!rules.coefficients.empty());
    FeeCost cost;
    cost.rate = rate;
    cost.basis = feeBasis(terms, asked.days);
    const auto named = std::ranges::find(rules.coefficients, asked.coefficients, &InstalmentCoefficients::id);
    const auto& coefficients = named == rules.coefficients.end() ? rules.coefficients.front() : *named;
    if (!cost.basis.days) cost.coefficient = coefficientFor(cost.basis, coefficients);
    cost.parts = feeParts(cost.basis, rate.rate, cost.coefficient);
    cost.fee = feeOf(cost.parts);
    addSubsidies(cost, asked.subsidies);
    cost.paid = cost.fee - toCorporation(cost);
    payInParts(cost, asked.payment, rules.feeYears);
    cost.refund = unearned(terms, schedule);
    if (rules.feeRefund) cost.refundEstimate = feeRefundEstimate(cost.paid, cost.refund, *rules.feeRefund);
    return cost;
}

}  // namespace yushi
