#include "engine/cost/schedule_rows.h"

#include <algorithm>

namespace yushi {

namespace {

/// The first row of the month of a flow; a row without payment where there is none.
ScheduleRow& rowOf(const Flow& flow, const LoanTerms& terms, std::vector<ScheduleRow>& rows) {
    const auto at = std::ranges::lower_bound(rows, flow.month, {}, &ScheduleRow::month);
    if (at != rows.end() && at->month == flow.month) return *at;
    ScheduleRow row;
    row.month = flow.month;
    row.dueOn = flow.date;
    row.balance = at == rows.begin() ? terms.principal : std::prev(at)->balance;
    return *rows.insert(at, std::move(row));
}

}  // namespace

Yen ScheduleRow::subsidy() const {
    Yen sum = toLender;
    for (const Yen refund : refunds) sum += refund;
    return sum;
}

std::vector<ScheduleRow> scheduleRows(const LoanCost& cost) {
    std::vector<ScheduleRow> rows;
    const auto& instalments = cost.schedule.instalments;
    rows.reserve(instalments.size());
    for (std::size_t i = 0; i < instalments.size(); ++i) {
        const Instalment& each = instalments[i];
        rows.push_back({i, each.month, each.dueOn, each.dueRestsOn, each.principal, each.interest,
                        {}, {}, each.balance});
    }
    for (const Flow& flow : cost.flows) {
        if (flow.kind == FlowKind::InterestCarried) rows[*flow.instalment].toLender += flow.amount;
    }
    for (const Flow& flow : cost.flows) {  // adds rows, so that they are no longer counted as instalments
        if (flow.kind == FlowKind::InterestRefund) rowOf(flow, cost.terms, rows).refunds.push_back(flow.amount);
    }
    return rows;
}

}  // namespace yushi
