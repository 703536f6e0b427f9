#include "engine/cost/fee_cost.h"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <span>

namespace yushi {

namespace {

constexpr RatePoints kHundredth(100);  // rates of subsidies are cut to 0.01 %

RatePoints portionOf(Rate rate, Portion share) {
    const Int128 steps = Int128(rate.parts()) * share.numerator / share.denominator / kHundredth.parts();
    return RatePoints(static_cast<std::int64_t>(steps) * kHundredth.parts());
}

/// The basis of so much of a loan, its balloon in proportion.
FeeBasis basisOfFirst(FeeBasis basis, std::optional<Yen> first) {
    if (!first || *first >= basis.amount) return basis;
    basis.balloon = cutToYen(Int128(basis.balloon.value()) * first->value(), basis.amount.value(), Rounding::Down);
    basis.amount = *first;
    return basis;
}

/// What the fee would be with one payer's subsidy, before caps and the other payers.
struct ReducedFee {
    const FeeBasis basis;
    Share coefficient;
    Rate rate;  ///< on which the subsidy is reckoned
    Yen full;

    Yen feeAt(Rate each) const { return feeOf(feeParts(basis, each, coefficient)); }

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
    Yen operator()(const FeeAboveRate& above) const { return feeAt(std::min(rate, above.borrowers)); }
};

/// What a subsidy takes off the rate of a fee; nothing for one that is no matter of the rate.
RatePoints pointsOff(const FeeSubsidy& subsidy, Rate rate) {
    if (const auto* share = std::get_if<FeeShareOfRate>(&subsidy.kind)) return portionOf(rate, share->share);
    if (const auto* points = std::get_if<FeePoints>(&subsidy.kind)) return std::min(points->points, rate - Rate());
    return {};
}

/// What the payers before leave of a fee, and of its rate.
struct FeeLeft {
    Yen fee;
    Rate rate;
};

/// The fee on which a subsidy is reckoned, and what it would be with it.
struct ReckonedFee {
    Yen full;
    Yen reduced;
};

ReckonedFee reckoned(const FeeCost& cost, const FeeSubsidy& subsidy, Rate charged, const FeeLeft& left) {
    const bool onTheRest = subsidy.onWhatIsLeft || std::holds_alternative<FeeAboveRate>(subsidy.kind);
    const FeeBasis basis = basisOfFirst(cost.basis, subsidy.onFirst);
    const bool ofRate = pointsOff(subsidy, charged) > RatePoints();
    const Rate rest = left.rate - std::min(cost.rate.rate - charged, left.rate - Rate());  // surcharges not supported
    const Rate rate = onTheRest && ofRate ? rest : charged;
    const Yen atRate = feeOf(feeParts(basis, rate, cost.coefficient));
    const Yen full = onTheRest && !ofRate ? std::min(left.fee, atRate) : atRate;
    const Yen reduced = std::visit(ReducedFee{basis, cost.coefficient, rate, full}, subsidy.kind);
    return {full, std::min(full, reduced)};
}

void addSubsidies(FeeCost& cost, std::span<const FeeSubsidy> subsidies) {
    FeeLeft left{cost.fee, cost.rate.rate};
    for (const FeeSubsidy& subsidy : subsidies) {
        const Rate rate = subsidy.surchargesToo ? cost.rate.rate : cost.rate.rate - cost.rate.surcharges;
        const auto [full, reduced] = reckoned(cost, subsidy, rate, left);
        const Yen cap = subsidy.most.value_or(full - reduced);
        const Yen amount = std::min({full - reduced, cap, left.fee});
        FeeSubsidyCost& added = cost.subsidies.emplace_back();
        added.payer = subsidy.payer;
        added.full = full;
        added.reduced = reduced;
        added.cap = cap;
        added.left = left.fee;
        added.agreed = amount;
        added.flow = subsidy.flow;
        if (subsidy.flow == FeeSubsidyFlow::ToBorrower) added.month = subsidy.delay;
        left.fee -= amount;
        const Rate rest = left.rate - std::min(cost.rate.rate - rate, left.rate - Rate());
        const RatePoints off = pointsOff(subsidy, subsidy.onWhatIsLeft ? rest : rate);
        left.rate = left.rate - std::min(off, left.rate - Rate());
    }
}

/// What those who pay to the corporation pay of @p amount.
Yen toCorporation(const FeeCost& cost, Yen FeeSubsidyCost::*amount) {
    Yen sum;
    for (const FeeSubsidyCost& subsidy : cost.subsidies) {
        if (subsidy.flow == FeeSubsidyFlow::ToCorporation) sum += subsidy.*amount;
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

Yen sumOf(std::span<const Yen> amounts) {
    return std::accumulate(amounts.begin(), amounts.end(), Yen());
}

/// What is charged for @p amount of a fee, at once or in parts.
std::vector<Yen> partsOf(Yen amount, const FeeSplit* split) {
    return split ? yearlyParts(amount, *split) : std::vector{amount};
}

/// Nothing is charged after the end of the loan.
std::vector<Yen> dueUntil(Months end, std::vector<Yen> planned) {
    const auto due = static_cast<std::size_t>(end.count()) / 12 + 1;
    if (due < planned.size()) planned.resize(due);
    return planned;
}

/// A support follows the fee that is charged: of what is paid to the corporation each payer pays his part when it falls due …
void charge(Months end, const FeeSplit* split, FeeCost& cost) {
    cost.planned = partsOf(cost.billed, split);
    cost.payments = dueUntil(end, cost.planned);
    cost.paid = sumOf(cost.payments);
    for (FeeSubsidyCost& subsidy : cost.subsidies) {
        if (subsidy.flow != FeeSubsidyFlow::ToCorporation) continue;
        subsidy.planned = partsOf(subsidy.agreed, split);
        subsidy.payments = dueUntil(end, subsidy.planned);
        subsidy.amount = sumOf(subsidy.payments);
    }
    cost.charged = cost.paid + toCorporation(cost, &FeeSubsidyCost::amount);
}

/// … and of what the borrower pays he is paid back the same share as of the whole; those who carry all of it carry every yen.
void payBack(FeeCost& cost) {
    Yen agreed;
    Yen given;
    for (FeeSubsidyCost& subsidy : cost.subsidies) {
        if (subsidy.flow != FeeSubsidyFlow::ToBorrower || cost.billed == Yen()) continue;
        subsidy.agreedBefore = agreed;
        subsidy.paidBefore = given;
        agreed += subsidy.agreed;
        const Yen together =
            cutToYen(Int128(agreed.value()) * cost.paid.value(), cost.billed.value(), Rounding::Down);
        subsidy.amount = together - given;
        given = together;
    }
}

/// 返戻: what was charged beyond what is earned comes back, and of it to each payer as much as he carried (串本町 告示24), so that
/// those who carry all of the fee get back all of it; what was not yet paid to the borrower is not paid any more.
void refund(Months end, const FeeRefundRule& rule, FeeCost& cost) {
    const Yen unearned = feeRefundEstimate(cost.fee, cost.refund, rule);
    const Yen back = cost.charged - (cost.fee - unearned);
    if (unearned == Yen() || back <= rule.least) return;
    cost.comesBack = back;
    cost.refundEstimate = back;
    Yen left = back;
    for (FeeSubsidyCost& subsidy : cost.subsidies) {
        subsidy.comesBackLeft = left;
        const Yen share =
            cutToYen(Int128(back.value()) * subsidy.amount.value(), cost.charged.value(), Rounding::Up);
        const Yen part = std::min(share, left);
        left -= part;
        if (subsidy.month > end) {
            subsidy.withheld = part;
            subsidy.amount -= part;
        } else {
            subsidy.returned = part;
            cost.refundEstimate -= part;
        }
    }
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
    cost.billed = cost.fee - toCorporation(cost, &FeeSubsidyCost::agreed);
    const FeeSplit* split = asked.payment == FeePayment::Yearly ? feeSplitFor(cost.basis, rules) : nullptr;
    if (split) cost.yearlyShares = split->shares;
    if (split) cost.yearlySource = split->citation;
    const Months end = schedule.instalments.back().month;
    charge(end, split, cost);
    payBack(cost);
    cost.refund = unearnedShare(terms, schedule);
    if (rules.feeRefund) refund(end, *rules.feeRefund, cost);
    return cost;
}

}  // namespace yushi
