#pragma once

#include "model/values/integer.h"

namespace yushi {

/// What happens to the part of a quotient below one: 切捨て, 四捨五入 (half away from zero), 切上げ.
enum class Rounding { Down, HalfUp, Up };

/// The quotient of two whole numbers, cut once by @p rounding; @p numerator ≥ 0, @p denominator > 0.
constexpr Int128 divide(Int128 numerator, Int128 denominator, Rounding rounding) {
    const Int128 quotient = numerator / denominator;
    const Int128 rest = numerator % denominator;
    switch (rounding) {
        case Rounding::Down:
            return quotient;
        case Rounding::HalfUp:
            return rest >= denominator - rest ? quotient + 1 : quotient;
        case Rounding::Up:
            return rest > 0 ? quotient + 1 : quotient;
    }
    return quotient;
}

}  // namespace yushi
