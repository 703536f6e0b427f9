#include "engine/beside/refinance.h"

#include <algorithm>

namespace yushi {

namespace {

/// Months by their number; asking for a later one makes room.
RefinancingMonth& monthAt(std::vector<RefinancingMonth>& months, Months month) {
    while (static_cast<Months::rep>(months.size()) < month.count()) {
        months.push_back({Months(static_cast<int>(months.size()) + 1), {}, {}, {}, {}});
    }
    return months[static_cast<std::size_t>(month.count() - 1)];
}

void addExisting(const ExistingCost& cost, Refinancing& result) {
    for (const Instalment& row : cost.schedule.instalments) {
        RefinancingMonth& month = monthAt(result.months, row.month);
        month.before += row.payment();
        if (!cost.loan.refinanced) month.after += row.payment();
    }
    if (!cost.loan.refinanced) return;
    result.repaid += cost.loan.balance;
    result.before.totalInterest += cost.schedule.totalInterest;
    result.before.term = std::max(result.before.term, cost.schedule.instalments.back().month);
    result.refundUnknown = result.refundUnknown || !cost.refund;
    if (!cost.refund) return;
    result.feeRefund += cost.refund->amount;
    result.refundEstimated = result.refundEstimated || cost.refund->estimated;
}

/// What is paid and comes back at drawdown is part of the net proceeds.
void addFlow(const Flow& flow, Refinancing& result) {
    if (flow.month == Months(0)) return;
    RefinancingMonth& month = monthAt(result.months, flow.month);
    switch (sideOf(flow.kind)) {
        case FlowSide::Paid:
            month.after += flow.amount;
            return;
        case FlowSide::Received:
            month.received += flow.amount;
            return;
        case FlowSide::PassesBy:
            return;
    }
}

void addOffer(const LoanCost& cost, Refinancing& result) {
    result.newLoans += cost.terms.principal;
    result.after.totalInterest += cost.schedule.totalInterest;
    result.after.term = std::max(result.after.term, cost.schedule.instalments.back().month);
    result.cashAtExecution += cost.sums.netProceeds;
    result.mostCashAtExecution += atBest(cost).sums.netProceeds;
    result.moreCost += cost.sums.netCost;
    result.leastMoreCost += atBest(cost).sums.netCost;
    result.newFee += totalOf(cost.flows, {FlowKind::Fee});
    result.leastNewFee += totalOf(atBest(cost).flows, {FlowKind::Fee});
    for (const Flow& flow : cost.flows) addFlow(flow, result);
}

void sumUp(Refinancing& result) {
    Yen saved;
    for (RefinancingMonth& month : result.months) {
        saved += month.before - month.after + month.received;
        month.saved = saved;
        if (month.month <= Months(12)) {
            result.before.firstYear += month.before;
            result.after.firstYear += month.after;
        }
        if (month.after > month.before) {
            if (!result.dearerFrom) result.dearerFrom = month.month;
        } else if (month.after < month.before) {
            result.dearerFrom.reset();  // in the end it is what counts
        }
    }
    result.cashAtExecution += result.feeRefund - result.repaid;
    result.mostCashAtExecution += result.feeRefund - result.repaid;
    result.moreInterest = result.after.totalInterest - result.before.totalInterest;
    const Yen saving = result.feeRefund + result.before.totalInterest;
    result.moreCost -= saving;
    result.leastMoreCost -= saving;
}

}  // namespace

std::vector<ExistingCost> existingCosts(std::span<const ExistingLoan> loans,
                                        const std::optional<FeeRefundRule>& rule) {
    std::vector<ExistingCost> costs;
    for (const ExistingLoan& loan : loans) {
        costs.push_back({loan, scheduleOf(loan),
                         loan.refinanced ? refundOf(loan, rule) : std::optional<ExistingRefund>()});
    }
    return costs;
}

bool anyRefinanced(std::span<const ExistingLoan> loans) {
    return std::ranges::any_of(loans, &ExistingLoan::refinanced);
}

Refinancing refinance(std::span<const ExistingCost> existing,
                      std::span<const std::reference_wrapper<const LoanCost>> offers) {
    Refinancing result;
    for (const ExistingCost& cost : existing) addExisting(cost, result);
    for (const LoanCost& cost : offers) addOffer(cost, result);
    sumUp(result);
    return result;
}

}  // namespace yushi
