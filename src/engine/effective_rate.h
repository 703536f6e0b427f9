#pragma once

#include "model/date.h"
#include "model/yen.h"

#include <span>
#include <vector>

namespace yushi {

/// Money that the borrower receives (positive) or pays (negative) so many months after drawdown.
struct CashFlow {
    Months month{0};
    Yen amount;

    friend bool operator==(const CashFlow&, const CashFlow&) = default;
};

/// Every rate a year (1 = 100 %) between −90 % and 1,000 % at which what is received equals what is paid:
/// U(i) = U(i−1)·(1 + R·T) − P(i) ends at 0, T in years of 12 equal months (貸金業法施行規則 別表 算式一).
/// None or several are possible and are left to the reader. @p flows ascend by month.
std::vector<double> effectiveRates(std::span<const CashFlow> flows);

}  // namespace yushi
