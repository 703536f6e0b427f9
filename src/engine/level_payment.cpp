#include "engine/level_payment.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <cmath>
#include <limits>
#include <numeric>
#include <optional>

namespace yushi {

namespace {

using boost::multiprecision::cpp_int;

/// The rate of one period as a fraction: interest = balance × parts / whole.
struct PeriodRate {
    std::int64_t parts;
    std::int64_t whole;
};

PeriodRate periodRate(Rate rate, Months interval) {
    const std::int64_t parts = rate.parts() * interval.count();
    const std::int64_t whole = 12 * Rate::kWhole;
    const std::int64_t common = std::gcd(parts, whole);
    return {parts / common, whole / common};
}

long double power(long double base, int exponent) {
    long double result = 1;
    for (; exponent > 0; exponent >>= 1) {
        if ((exponent & 1) != 0) result *= base;
        base *= base;
    }
    return result;
}

/// The number of whole units, if floating point is far enough from every boundary to be certain of it.
std::optional<std::int64_t> certainUnits(std::int64_t balance, PeriodRate rate, int payments,
                                         std::int64_t unit, Rounding rounding) {
    constexpr long double epsilon = std::numeric_limits<long double>::epsilon();
    constexpr long double mostUnits = 1e15L;
    const long double x = static_cast<long double>(rate.parts) / static_cast<long double>(rate.whole);
    const long double discounted = 1 - 1 / power(1 + x, payments);
    const long double units =
        static_cast<long double>(balance) * x / (discounted * static_cast<long double>(unit));
    // Errors: one rounding of 1 + x is raised to the power n, a few more follow; all weigh against 1 −
    // (1+x)^−n.
    const long double bound = units * epsilon * static_cast<long double>(payments + 16) / discounted * 2;
    if (!(units < mostUnits) || !(bound < 0.25L)) return std::nullopt;
    const long double shifted = rounding == Rounding::HalfUp ? units + 0.5L : units;
    const long double whole = std::floor(shifted);
    const long double above = shifted - whole;
    if (above <= bound || above >= 1 - bound) return std::nullopt;
    return static_cast<std::int64_t>(whole) + (rounding == Rounding::Up ? 1 : 0);
}

/// The same in whole numbers of any length: balance·a·(b+a)^n / (b·((b+a)^n − b^n)·unit) for x = a/b.
std::int64_t exactUnits(std::int64_t balance, PeriodRate rate, int payments, std::int64_t unit,
                        Rounding rounding) {
    const auto exponent = static_cast<unsigned>(payments);
    const cpp_int grown = pow(cpp_int(rate.whole + rate.parts), exponent);
    const cpp_int numerator = grown * rate.parts * balance;
    const cpp_int denominator = (grown - pow(cpp_int(rate.whole), exponent)) * rate.whole * unit;
    cpp_int quotient;
    cpp_int rest;
    divide_qr(numerator, denominator, quotient, rest);
    const bool up =
        (rounding == Rounding::Up && rest > 0) || (rounding == Rounding::HalfUp && rest * 2 >= denominator);
    return static_cast<std::int64_t>(quotient) + (up ? 1 : 0);
}

}  // namespace

Yen levelPayment(Yen balance, Rate rate, Months interval, int payments, Yen unit, Rounding rounding) {
    if (rate.parts() == 0) {
        return cutToYen(balance.value(), Int128(payments) * unit.value(), rounding) * unit.value();
    }
    const PeriodRate period = periodRate(rate, interval);
    const auto certain = certainUnits(balance.value(), period, payments, unit.value(), rounding);
    return unit *
           (certain ? *certain : exactUnits(balance.value(), period, payments, unit.value(), rounding));
}

}  // namespace yushi
