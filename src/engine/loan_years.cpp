#include "engine/loan_years.h"

namespace yushi {

std::vector<LoanYear> loanYears(const Schedule& schedule, std::span<const Yen> interestSubsidy) {
    std::vector<LoanYear> years;
    for (std::size_t i = 0; i < schedule.instalments.size(); ++i) {
        const Instalment& row = schedule.instalments[i];
        const int number = yearOf(row.month);
        if (years.empty() || years.back().number != number) years.push_back({number, {}, {}, {}, {}});
        LoanYear& year = years.back();
        year.principal += row.principal;
        year.interest += row.interest;
        if (i < interestSubsidy.size()) year.interestSubsidy += interestSubsidy[i];
        year.balance = row.balance;
    }
    return years;
}

}  // namespace yushi
