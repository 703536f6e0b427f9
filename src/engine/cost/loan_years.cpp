#include "engine/cost/loan_years.h"

namespace yushi {

std::vector<LoanYear> loanYears(const LoanCost& cost) {
    std::vector<LoanYear> years;
    for (const ScheduleRow& row : scheduleRows(cost)) {
        const int number = yearOf(row.month);
        if (years.empty() || years.back().number != number) years.push_back({number, {}, {}, {}, {}});
        LoanYear& year = years.back();
        year.principal += row.principal;
        year.interest += row.interest;
        year.interestSubsidy += row.subsidy();
        year.balance = row.balance;
    }
    return years;
}

}  // namespace yushi
