#pragma once

#include "engine/cost/loan_cost.h"

#include <vector>

namespace yushi {

/// What one month of a loan asks of the borrower and of those who support him, and where he stands after it.
struct CostMonth {
    Yen principal;
    Yen interest;   ///< what the borrower pays of it
    Yen fee;        ///< guarantee fee and stamp duty, paid by the borrower
    Yen carried;    ///< interest that others pay to the lender in this month
    Yen back;       ///< what others pay to the borrower in this month, and fee that comes back
    Yen balance;    ///< after the month's payments
    Yen costSoFar;  ///< interest, fee and tax paid up to this month, less what came back

    constexpr Yen payment() const { return principal + interest; }

    friend bool operator==(const CostMonth&, const CostMonth&) = default;
};

/// A loan month by month from drawdown (month 0) until the last yen has flowed; with the higher fee where the class is
/// not known.
std::vector<CostMonth> costMonths(const LoanCost& cost);

}  // namespace yushi
