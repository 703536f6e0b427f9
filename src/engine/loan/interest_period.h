#pragma once

#include "model/consultation/loan.h"

#include <vector>

namespace yushi {

/// The period whose interest a row of a schedule carries.
struct InterestPeriod {
    Yen balance;
    Months from{0};
    Months to{0};
};

/// By row of @p schedule: the period before the payment, or with interest in advance the one after it.
inline std::vector<InterestPeriod> interestPeriods(const LoanTerms& terms, const Schedule& schedule) {
    const auto& rows = schedule.instalments;
    std::vector<InterestPeriod> periods;
    periods.reserve(rows.size());
    InterestPeriod period{terms.principal, Months(0), Months(0)};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (terms.interestDue == InterestDue::InAdvance) {
            const Months end = i + 1 < rows.size() ? rows[i + 1].month : rows[i].month;
            periods.push_back({rows[i].balance, rows[i].month, end});
            continue;
        }
        periods.push_back({period.balance, period.from, rows[i].month});
        period = {rows[i].balance, rows[i].month, Months(0)};
    }
    return periods;
}

}  // namespace yushi
