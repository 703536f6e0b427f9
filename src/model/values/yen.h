#pragma once

#include "model/values/rounding.h"

#include <compare>
#include <cstdint>

namespace yushi {

/// An amount of money in whole yen (円).
class Yen {
  public:
    constexpr Yen() = default;
    constexpr explicit Yen(std::int64_t amount) : amount_(amount) {}

    constexpr std::int64_t value() const { return amount_; }

    friend constexpr auto operator<=>(Yen, Yen) = default;
    friend constexpr Yen operator+(Yen a, Yen b) { return Yen(a.amount_ + b.amount_); }
    friend constexpr Yen operator-(Yen a, Yen b) { return Yen(a.amount_ - b.amount_); }
    friend constexpr Yen operator-(Yen a) { return Yen(-a.amount_); }
    friend constexpr Yen operator*(Yen a, std::int64_t times) { return Yen(a.amount_ * times); }
    constexpr Yen& operator+=(Yen other) { return *this = *this + other; }
    constexpr Yen& operator-=(Yen other) { return *this = *this - other; }

  private:
    std::int64_t amount_ = 0;
};

/// No amount in a file or typed is further from 0: a bound of the representation.
inline constexpr std::int64_t kMostYen = 1'000'000'000'000'000;

/// The whole yen of numerator / denominator, cut once by @p rounding.
constexpr Yen cutToYen(Int128 numerator, Int128 denominator, Rounding rounding) {
    return Yen(static_cast<std::int64_t>(divide(numerator, denominator, rounding)));
}

/// @p amount brought to a multiple of @p unit (> 0) by @p rounding.
constexpr Yen roundToUnit(Yen amount, Yen unit, Rounding rounding) {
    return cutToYen(amount.value(), unit.value(), rounding) * unit.value();
}

}  // namespace yushi
