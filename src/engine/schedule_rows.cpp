#include "engine/schedule_rows.h"

#include <algorithm>

namespace yushi {

namespace {

/// The first row of a month; a row without payment where there is none.
ScheduleRow& rowOf(Months month, const LoanTerms& terms, std::vector<ScheduleRow>& rows) {
    const auto at = std::ranges::lower_bound(rows, month, {}, &ScheduleRow::month);
    if (at != rows.end() && at->month == month) return *at;
    ScheduleRow row;
    row.month = month;
    if (terms.drawdownOn) row.dueOn = addMonths(*terms.drawdownOn, month);
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
                        cost.interestSubsidy[i], {}, each.balance});
    }
    for (const SubsidyCost& subsidy : cost.interestSubsidies) {
        for (const SubsidyPayment& payment : subsidy.toBorrower)
            rowOf(payment.month, cost.terms, rows).refunds.push_back(payment.amount);
    }
    return rows;
}

}  // namespace yushi
