#pragma once

#include "model/loan.h"

#include <span>
#include <vector>

namespace yushi {

/// The sums of one year of a loan, counted from drawdown: months 1 to 12 are year 1.
struct LoanYear {
    int number = 0;
    Yen principal;
    Yen interest;
    Yen interestSubsidy;
    Yen balance;  ///< at the end of the year

    constexpr Yen payment() const { return principal + interest; }

    friend bool operator==(const LoanYear&, const LoanYear&) = default;
};

/// The years of a schedule; @p interestSubsidy by row, or empty.
std::vector<LoanYear> loanYears(const Schedule& schedule, std::span<const Yen> interestSubsidy);

}  // namespace yushi
