#include "engine/cost/loan_cost.h"

#include "engine/cost/fee_cost.h"
#include "engine/cost/stamp_duty.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace yushi {

namespace {

void summarisePayments(LoanCost& cost) {
    const auto& rows = cost.schedule.instalments;
    cost.firstPayment = rows.front().payment();
    for (const Instalment& row : rows) cost.highestPayment = std::max(cost.highestPayment, row.payment());
    const auto afterGrace =
        std::ranges::find_if(rows, [&](const Instalment& row) { return row.month > cost.terms.grace; });
    if (afterGrace != rows.end()) cost.firstPaymentAfterGrace = afterGrace->payment();
}

/// What leaves the borrower's account beyond the loan itself, and what comes back.
CostSums sumsOf(const LoanCost& cost) {
    CostSums sums;
    for (const Flow& flow : cost.flows) {
        if (flow.month == Months(0)) sums.netProceeds += toBorrower(flow);
        if (sideOf(flow.kind) == FlowSide::Paid) sums.totalPaid += flow.amount;
        sums.netCost -= toBorrower(flow);
    }
    sums.effectiveRate = effectiveRate(cashFlows(cost), cost.terms.rates.front().rate);
    return sums;
}

/// Adds points to the rates of the first months; of all, where no number of months is given.
void raise(std::vector<RateStep>& rates, RatePoints points, std::optional<Months> months) {
    if (months) {
        const auto later =
            std::ranges::find_if(rates, [&](const RateStep& step) { return step.fromMonth > *months; });
        const bool begins = later != rates.end() && later->fromMonth == *months + Months(1);
        if (!begins && later != rates.begin())
            rates.insert(later, {*months + Months(1), std::prev(later)->rate});
    }
    for (RateStep& step : rates) {
        if (!months || step.fromMonth <= *months) step.rate = step.rate + points;
    }
}

/// What is asked for without the supports that are not certain.
CostTerms certainOf(CostTerms asked) {
    const auto uncertain = [](const auto& support) { return support.certainty != Certainty::Certain; };
    std::erase_if(asked.interestSubsidies, uncertain);
    if (asked.guaranteeFee) std::erase_if(asked.guaranteeFee->subsidies, uncertain);
    return asked;
}

/// The terms with the rates that the borrower pays.
LoanTerms borrowed(LoanTerms terms, std::span<const SubsidisedStep> steps) {
    terms.rates.clear();
    for (const SubsidisedStep& step : steps) terms.rates.push_back({step.fromMonth, step.borrowers});
    return terms;
}

/// One outcome of a loan: everything asked for is granted.
LoanCost outcome(const LoanTerms& terms, const CostTerms& asked, const FeeRate* feeRate,
                 const CostRules& rules) {
    LoanCost cost;
    cost.asked = asked;
    cost.rateSteps = subsidisedRates(terms.rates, asked.interestSubsidies);
    cost.terms = borrowed(terms, cost.rateSteps);
    cost.schedule = amortize(cost.terms, rules.bankDays);
    cost.interestSubsidies =
        subsidyCosts(cost.terms, cost.schedule, cost.rateSteps, asked.interestSubsidies);
    if (asked.contract)
        cost.stampBracket = stampDutyBracket(terms.principal, *asked.contract, *rules.stampDuty);
    if (cost.stampBracket) cost.stampDuty = cost.stampBracket->tax;
    if (feeRate) cost.fee = feeCost(terms, *asked.guaranteeFee, *feeRate, cost.schedule, rules);
    cost.flows = flowsOf(cost);
    cost.sums = sumsOf(cost);
    cost.totalInterestSubsidy =
        totalOf(cost.flows, {FlowKind::InterestCarried, FlowKind::InterestRefund});
    summarisePayments(cost);
    return cost;
}

}  // namespace

std::vector<CashFlow> cashFlows(const LoanCost& cost) {
    std::vector<CashFlow> sums;
    sums.reserve(cost.flows.size());
    for (const Flow& flow : cost.flows) {
        if (sums.empty() || sums.back().month != flow.month) sums.push_back({flow.month, Yen()});
        sums.back().amount += toBorrower(flow);
    }
    return sums;
}

const FeeCost* lowestFee(const LoanCost& cost) {
    const auto& least = atBest(cost).fee;
    return least && least != cost.fee ? &*least : nullptr;
}

LoanTerms withoutUncertain(const LoanTerms& terms, const CostTerms& asked) {
    LoanTerms dearer = terms;
    for (const InterestSubsidy& subsidy : asked.interestSubsidies) {
        const auto* points = std::get_if<SubsidyPoints>(&subsidy.kind);
        if (points && points->includedInRate && subsidy.certainty != Certainty::Certain)
            raise(dearer.rates, points->points, points->months);
    }
    return dearer;
}

std::vector<LoanFault> check(const LoanTerms& terms, const CostTerms& asked) {
    const LoanTerms dearest = withoutUncertain(terms, asked);
    auto faults = check(dearest);
    if (asked.interestSubsidies.empty()) return faults;
    const auto checkBorrowed = [&](const LoanTerms& charged, const CostTerms& granted) {
        if (faults.empty())
            faults = check(borrowed(charged, subsidisedRates(charged.rates, granted.interestSubsidies)));
    };
    checkBorrowed(dearest, certainOf(asked));
    checkBorrowed(terms, asked);
    return faults;
}

LoanCost loanCost(const LoanTerms& terms, const CostTerms& asked, std::span<const FeeRate> feeRates,
                  const CostRules& rules) {
    const bool hasFee = asked.guaranteeFee && !feeRates.empty();
    const CostTerms certain = certainOf(asked);
    LoanCost cost =
        outcome(withoutUncertain(terms, asked), certain, hasFee ? &feeRates.front() : nullptr, rules);
    if (certain == asked && feeRates.size() < 2) return cost;
    cost.atBest =
        std::make_shared<const LoanCost>(outcome(terms, asked, hasFee ? &feeRates.back() : nullptr, rules));
    if (!hasFee) return cost;
    cost.highestFeeSupports =
        feeCost(terms, *asked.guaranteeFee, feeRates.front(), cost.atBest->schedule, rules).subsidies;
    return cost;
}

}  // namespace yushi
