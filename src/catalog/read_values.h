#pragma once

#include "format/json_value.h"

namespace yushi {

// Conversions that several readers ask for, each as JsonObject::get() and need() take them.

/// A rate of 0 to 100 %.
inline std::optional<Rate> readRate(const JsonValue& value) {
    const auto parts = value.percent();
    return parts ? std::optional(Rate(*parts)) : std::nullopt;
}

/// Points of 0 to 100 % off or on a rate.
inline std::optional<RatePoints> readPoints(const JsonValue& value) {
    const auto parts = value.percent();
    return parts ? std::optional(RatePoints(*parts)) : std::nullopt;
}

/// A share of 0 to 100 %.
inline std::optional<Share> readShare(const JsonValue& value) {
    const auto parts = value.percent();
    return parts ? std::optional(Share(*parts)) : std::nullopt;
}

/// A length of at least one month.
inline std::optional<Months> readLength(const JsonValue& value) {
    return value.months(1);
}

/// A length that may be none.
inline std::optional<Months> readMonths(const JsonValue& value) {
    return value.months(0);
}

}  // namespace yushi
