#pragma once

#include "engine/loan/interest_period.h"

namespace yushi {

/// The interest of a period as a spreadsheet computes it: balance × rate × time / year, cut to whole yen.
struct SheetInterest {
    std::size_t rateStep = 0;
    std::int64_t time = 0;  ///< months, or days
    std::int64_t year = 0;  ///< divisor of balance × rate in parts per million × time
    bool exact = false;     ///< whether a spreadsheet is sure to come to the engine's yen
};

/// The interest of @p period, which the engine computed as @p interest.
SheetInterest sheetInterest(const LoanTerms& terms, const InterestPeriod& period, Yen interest);

}  // namespace yushi
