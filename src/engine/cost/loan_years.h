#pragma once

#include "engine/cost/schedule_rows.h"

#include <vector>

namespace yushi {

/// The sums of one year of a loan, counted from drawdown: months 1 to 12 are year 1.
struct LoanYear {
    int number = 0;
    Yen principal;
    Yen interest;
    Yen interestSubsidy;  ///< paid in the year to the lender and to the borrower
    Yen balance;          ///< at the end of the year

    constexpr Yen payment() const { return principal + interest; }

    friend bool operator==(const LoanYear&, const LoanYear&) = default;
};

/// The year of a loan in which a month lies; what is paid at drawdown belongs to the first.
constexpr int yearOf(Months month) {
    return month.count() == 0 ? 1 : static_cast<int>((month.count() + 11) / 12);
}

/// The years of a loan in which something is paid.
std::vector<LoanYear> loanYears(const LoanCost& cost);

}  // namespace yushi
