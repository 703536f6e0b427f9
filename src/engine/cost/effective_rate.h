#pragma once

#include "model/values/date.h"
#include "model/values/rate.h"
#include "model/values/yen.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <span>

namespace yushi {

/// Money that the borrower receives (positive) or pays (negative) so many months after drawdown.
struct CashFlow {
    Months month{0};
    Yen amount;

    friend bool operator==(const CashFlow&, const CashFlow&) = default;
};

/// A rate a year as reckoned from flows, in whole millionths of a percent: whatever is written of it is a number.
struct EffectiveRate {
    std::int64_t millionths = 0;

    static constexpr std::int64_t kPercent = 1'000'000;

    friend auto operator<=>(EffectiveRate, EffectiveRate) = default;
};

/// The rate a year at which what is received equals what is paid: U(i) = U(i−1)·(1 + R·T) − P(i) ends at 0, T in years of
/// 12 equal months (貸金業法施行規則 別表 算式一). Above 0 where more is paid than received, below where less is; of
/// several the one nearest @p nominal. Nothing where there is none up to 1,000 %, or down to −90 % and to where a gap
/// between two flows has no factor above 0. @p flows ascend by month.
std::optional<EffectiveRate> effectiveRate(std::span<const CashFlow> flows, Rate nominal);

}  // namespace yushi
