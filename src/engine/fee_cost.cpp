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

/// What a payer would carry of a fee, before it is held against the others and the cap.
struct SubsidyWanted {
    const FeeCost& cost;
    bool surchargesToo;

    Rate rate() const { return surchargesToo ? cost.rate.rate : cost.rate.rate - cost.rate.surcharges; }
    Yen feeAt(Rate each) const { return feeOf(feeParts(cost.basis, each, cost.coefficient)); }
    Yen byPoints(RatePoints points) const { return feeAt(rate()) - feeAt(rate() - points); }

    Yen operator()(const FeeShareOfRate& share) const { return byPoints(portionOf(rate(), share.share)); }
    Yen operator()(const FeeShareOfAmount& share) const {
        return roundToUnit(cutToYen(Int128(feeAt(rate()).value()) * share.share.numerator,
                                    share.share.denominator, Rounding::Down),
                           share.unit, Rounding::Down);
    }
    Yen operator()(const FeePoints& points) const {
        return byPoints(std::min(points.points, rate() - Rate()));
    }
    Yen operator()(const FeeFixedAmount& fixed) const { return fixed.amount; }
    Yen operator()(const FeeInFull&) const { return feeAt(rate()); }
};

void addSubsidies(FeeCost& cost, std::span<const FeeSubsidy> subsidies) {
    Yen rest = cost.fee;
    for (const FeeSubsidy& subsidy : subsidies) {
        Yen amount = std::visit(SubsidyWanted{cost, subsidy.surchargesToo}, subsidy.kind);
        amount = std::min({amount, subsidy.most.value_or(amount), rest});
        rest -= amount;
        cost.subsidies.push_back({subsidy.payer, amount, subsidy.flow,
                                  subsidy.flow == FeeSubsidyFlow::ToBorrower ? subsidy.delay : Months(0)});
    }
}

Yen toCorporation(const FeeCost& cost) {
    Yen sum;
    for (const FeeSubsidyCost& subsidy : cost.subsidies) {
        if (subsidy.flow == FeeSubsidyFlow::ToCorporation) sum += subsidy.amount;
    }
    return sum;
}

/// An estimate where all is repaid before the end; shares of subsidies that come back are their payers'.
Yen refundAfter(const LoanTerms& terms, const Schedule& schedule, Yen paid, const FeeRefundRule& rule) {
    const bool all = !terms.early.empty() && schedule.instalments.back().interest == Yen() &&
                     schedule.instalments.back().month == terms.early.back().month;
    if (!all) return Yen();
    LoanTerms agreed = terms;
    agreed.early.clear();
    const Schedule planned = amortize(agreed);
    return feeRefundEstimate(paid, terms.principal, planned.instalments, terms.early.back().month, rule);
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
    cost.payments = asked.payment == FeePayment::Yearly
                        ? yearlyParts(cost.paid, cost.basis.term, rules.feeYears)
                        : std::vector{cost.paid};
    if (rules.feeRefund) cost.refundEstimate = refundAfter(terms, schedule, cost.paid, *rules.feeRefund);
    return cost;
}

}  // namespace yushi
