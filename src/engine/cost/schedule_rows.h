#pragma once

#include "engine/cost/loan_cost.h"

#include <optional>
#include <vector>

namespace yushi {

/// One row of a repayment schedule as it is shown: a payment, or a month in which the borrower is only paid a subsidy.
struct ScheduleRow {
    std::optional<std::size_t> instalment;  ///< from 0; nothing: no payment
    Months month{0};
    std::optional<Date> dueOn;
    DayBasis dueRestsOn = DayBasis::Certain;
    Yen principal;
    Yen interest;
    Yen toLender;              ///< of the interest, paid by others
    std::vector<Yen> refunds;  ///< of interest, paid to the borrower in this month
    Yen balance;

    constexpr Yen payment() const { return principal + interest; }
    Yen subsidy() const;
};

/// The rows of a loan, ascending by month; their sums are its totals.
std::vector<ScheduleRow> scheduleRows(const LoanCost& cost);

}  // namespace yushi
