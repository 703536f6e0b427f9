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
                                  toBorrower ? subsidy.delay : Months(0), Yen(), Yen()});
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

/// What of the loan as agreed lies after its end; nothing unless early repayments ended it before.
UnearnedShare unearnedShare(const LoanTerms& terms, const Schedule& schedule) {
    if (terms.early.empty()) return {};
    LoanTerms agreed = terms;
    agreed.early.clear();
    const auto planned = amortize(agreed).instalments;
    const Months end = schedule.instalments.back().month;
    return end < planned.back().month ? unearnedAfter(terms.principal, planned, end) : UnearnedShare();
}

/// Nothing is charged after the end of the loan.
void payUntil(Months end, FeeCost& cost) {
    for (std::size_t year = 0; year < cost.planned.size(); ++year) {
        if (Months(12) * static_cast<int>(year) > end) break;
        cost.payments.push_back(cost.planned[year]);
        cost.paid += cost.planned[year];
    }
}

/// Nobody supports more of the fee than is charged.
void withholdUncharged(FeeCost& cost) {
    Yen charged = cost.paid;
    for (FeeSubsidyCost& subsidy : cost.subsidies) {
        if (subsidy.flow == FeeSubsidyFlow::ToCorporation) continue;
        subsidy.withheld = std::max(subsidy.amount - charged, Yen());
        subsidy.amount -= subsidy.withheld;
        charged -= subsidy.amount;
    }
}

/// 返戻: what was paid beyond what is earned comes back, and of it to each payer as much as he carried (串本町 告示24), so that
/// those who carry all of the fee get back all of it; what was not yet paid to the borrower is not paid any more.
void refund(Months end, const FeeRefundRule& rule, FeeCost& cost) {
    cost.unearned = feeRefundEstimate(cost.billed, cost.refund, rule);
    const Yen back = cost.paid - (cost.billed - cost.unearned);
    if (cost.unearned == Yen() || back <= rule.least) {
        cost.unearned = Yen();
        return withholdUncharged(cost);
    }
    cost.refundEstimate = back;
    Yen left = cost.unearned;
    for (FeeSubsidyCost& subsidy : cost.subsidies) {
        if (subsidy.flow == FeeSubsidyFlow::ToCorporation) continue;
        const Yen share = cutToYen(Int128(cost.unearned.value()) * subsidy.amount.value(),
                                   cost.billed.value(), Rounding::Up);
        const Yen part = std::min(share, left);
        left -= part;
        (subsidy.month > end ? subsidy.withheld : subsidy.returned) = part;
        if (subsidy.month > end) {
            subsidy.amount -= part;
        } else {
            cost.refundEstimate -= part;
        }
    }
}

void payInParts(FeeCost& cost, FeePayment payment, const CostRules& rules) {
    const FeeSplit* split = payment == FeePayment::Yearly ? feeSplitFor(cost.basis, rules) : nullptr;
    cost.planned = split ? yearlyParts(cost.billed, *split) : std::vector{cost.billed};
    if (!split) return;
    cost.yearlyShares = split->shares;
    cost.yearlySource = split->citation;
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
    cost.billed = cost.fee - toCorporation(cost);
    payInParts(cost, asked.payment, rules);
    const Months end = schedule.instalments.back().month;
    payUntil(end, cost);
    cost.refund = unearnedShare(terms, schedule);
    rules.feeRefund ? refund(end, *rules.feeRefund, cost) : withholdUncharged(cost);
    return cost;
}

}  // namespace yushi
