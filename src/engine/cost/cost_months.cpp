#include "engine/cost/cost_months.h"

namespace yushi {

namespace {

/// Adds a flow to that part of its month which it belongs to.
void add(const Flow& flow, CostMonth& month) {
    switch (flow.kind) {
        case FlowKind::Principal:
            month.principal += flow.amount;
            return;
        case FlowKind::Interest:
            month.interest += flow.amount;
            return;
        case FlowKind::Fee:
        case FlowKind::StampDuty:
            month.fee += flow.amount;
            return;
        case FlowKind::InterestCarried:
            month.carried += flow.amount;
            return;
        case FlowKind::InterestRefund:
        case FlowKind::FeeSupport:
        case FlowKind::FeeRefund:
            month.back += flow.amount;
            return;
        case FlowKind::Drawdown:
        case FlowKind::FeeCarried:
        case FlowKind::FeeReturned:
            return;
    }
}

void addRunningSums(Yen balance, std::vector<CostMonth>& months) {
    Yen cost;
    for (CostMonth& month : months) {
        balance -= month.principal;
        cost += month.interest + month.fee - month.back;
        month.balance = balance;
        month.costSoFar = cost;
    }
}

}  // namespace

std::vector<CostMonth> costMonths(const LoanCost& cost) {
    std::vector<CostMonth> months(static_cast<std::size_t>(cost.flows.back().month.count()) + 1);
    for (const Flow& flow : cost.flows) add(flow, months[static_cast<std::size_t>(flow.month.count())]);
    addRunningSums(cost.terms.principal, months);
    return months;
}

}  // namespace yushi
