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

struct LevelLoan {
    std::int64_t balance;
    std::int64_t balloon;
    PeriodRate rate;
    int payments;
    std::int64_t unit;
};

/// The number of whole units, if floating point is far enough from every boundary to be certain of it.
std::optional<std::int64_t> certainUnits(const LevelLoan& loan, Rounding rounding) {
    constexpr long double epsilon = std::numeric_limits<long double>::epsilon();
    constexpr long double mostUnits = 1e15L;
    const long double x =
        static_cast<long double>(loan.rate.parts) / static_cast<long double>(loan.rate.whole);
    const long double discount = 1 / power(1 + x, loan.payments);
    const long double repaid =
        static_cast<long double>(loan.balance) - static_cast<long double>(loan.balloon) * discount;
    const long double units = repaid * x / ((1 - discount) * static_cast<long double>(loan.unit));
    // Errors: one rounding of 1 + x is raised to the power n, a few more follow; all weigh against 1 − (1+x)^−n.
    const long double largest =
        static_cast<long double>(loan.balance) * x / static_cast<long double>(loan.unit);
    const long double bound = largest * epsilon * static_cast<long double>(loan.payments + 16) /
                              ((1 - discount) * (1 - discount)) * 2;
    if (!(units < mostUnits) || !(bound < 0.25L)) return std::nullopt;
    const long double shifted = rounding == Rounding::HalfUp ? units + 0.5L : units;
    const long double whole = std::floor(shifted);
    const long double above = shifted - whole;
    if (above <= bound || above >= 1 - bound) return std::nullopt;
    return static_cast<std::int64_t>(whole) + (rounding == Rounding::Up ? 1 : 0);
}

/// The same in whole numbers of any length: (balance·(b+a)^n − balloon·b^n)·a / (((b+a)^n − b^n)·b·unit) for x = a/b.
std::int64_t exactUnits(const LevelLoan& loan, Rounding rounding) {
    const auto exponent = static_cast<unsigned>(loan.payments);
    const cpp_int grown = pow(cpp_int(loan.rate.whole + loan.rate.parts), exponent);
    const cpp_int whole = pow(cpp_int(loan.rate.whole), exponent);
    const cpp_int numerator = (grown * loan.balance - whole * loan.balloon) * loan.rate.parts;
    const cpp_int denominator = (grown - whole) * loan.rate.whole * loan.unit;
    cpp_int quotient;
    cpp_int rest;
    divide_qr(numerator, denominator, quotient, rest);
    const bool up =
        (rounding == Rounding::Up && rest > 0) || (rounding == Rounding::HalfUp && rest * 2 >= denominator);
    return static_cast<std::int64_t>(quotient) + (up ? 1 : 0);
}

}  // namespace

Yen levelPayment(Yen balance, Rate rate, Months interval, int payments, Yen unit, Rounding rounding,
                 Yen balloon) {
    if (rate.parts() == 0) {
        return cutToYen((balance - balloon).value(), Int128(payments) * unit.value(), rounding) *
               unit.value();
    }
    const LevelLoan loan{balance.value(), balloon.value(), periodRate(rate, interval), payments,
                         unit.value()};
    const auto certain = certainUnits(loan, rounding);
    return unit * (certain ? *certain : exactUnits(loan, rounding));
}

}  // namespace yushi
