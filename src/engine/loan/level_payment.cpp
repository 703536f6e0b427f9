#include "engine/loan/level_payment.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <limits>
#include <numeric>
#include <optional>

namespace yushi {

namespace {

using boost::multiprecision::cpp_int;

/// The rate of one period as a fraction: interest = balance × parts / whole.
struct PeriodRate {
    std::int64_t parts;
    std::int64_t whole = 12 * Rate::kWhole;

    PeriodRate reduced() const {
        const std::int64_t common = std::gcd(parts, whole);
        return {parts / common, whole / common};
    }
};

template <class Float>
Float power(Float base, int exponent) {
    Float result = 1;
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
template <class Float>
std::optional<std::int64_t> certainUnits(const LevelLoan& loan, Rounding rounding) {
    constexpr Float epsilon = std::numeric_limits<Float>::epsilon();
    constexpr Float mostUnits = 1e15;
    const auto balance = static_cast<Float>(loan.balance);
    const Float x = static_cast<Float>(loan.rate.parts) / static_cast<Float>(loan.rate.whole);
    const Float discount = 1 / power(1 + x, loan.payments);
    const Float largest = balance * x / static_cast<Float>(loan.unit);
    const Float repaid = 1 - static_cast<Float>(loan.balloon) / balance * discount;
    const Float earned = 1 - discount;
    const Float units = largest * repaid / earned;
    // Errors: one rounding of 1 + x is raised to the power n, a few more follow; all weigh against 1 − (1+x)^−n.
    const Float bound = largest * epsilon * static_cast<Float>(loan.payments + 16) / (earned * earned) * 2;
    if (!(units < mostUnits) || !(bound < Float(0.25))) return std::nullopt;
    const Float shifted = rounding == Rounding::HalfUp ? units + Float(0.5) : units;
    const auto whole = static_cast<std::int64_t>(shifted);
    const Float above = shifted - static_cast<Float>(whole);
    if (above <= bound || above >= 1 - bound) return std::nullopt;
    return whole + (rounding == Rounding::Up ? 1 : 0);
}

/// The same in whole numbers of any length: (balance·(b+a)^n − balloon·b^n)·a / (((b+a)^n − b^n)·b·unit) for x = a/b.
std::int64_t exactUnits(const LevelLoan& loan, Rounding rounding) {
    const auto exponent = static_cast<unsigned>(loan.payments);
    const PeriodRate rate = loan.rate.reduced();
    const cpp_int grown = pow(cpp_int(rate.whole + rate.parts), exponent);
    const cpp_int whole = pow(cpp_int(rate.whole), exponent);
    const cpp_int numerator = (grown * loan.balance - whole * loan.balloon) * rate.parts;
    const cpp_int denominator = (grown - whole) * rate.whole * loan.unit;
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
    const LevelLoan loan{
        balance.value(), balloon.value(), {rate.parts() * interval.count()}, payments, unit.value()};
    auto certain = certainUnits<double>(loan, rounding);
    if (!certain) certain = certainUnits<long double>(loan, rounding);
    return unit * (certain ? *certain : exactUnits(loan, rounding));
}

}  // namespace yushi
