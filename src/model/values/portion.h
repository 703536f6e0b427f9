#pragma once

#include <compare>
#include <cstdint>

namespace yushi {

/// An exact part of an amount (2分の1, 3分の2); 50 % is 1/2. Numbers up to a million.
struct Portion {
    std::int64_t numerator = 1;    ///< ≥ 0, at most the denominator
    std::int64_t denominator = 1;  ///< > 0

    friend constexpr bool operator==(Portion a, Portion b) {
        return a.numerator * b.denominator == b.numerator * a.denominator;
    }
    friend constexpr std::strong_ordering operator<=>(Portion a, Portion b) {
        return a.numerator * b.denominator <=> b.numerator * a.denominator;
    }
};

}  // namespace yushi
