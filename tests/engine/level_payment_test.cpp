#include "engine/loan/level_payment.h"

#include "catch.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <random>

using namespace yushi;
using boost::multiprecision::cpp_rational;

namespace {

/// The definition itself, in fractions: balance·x / (1 − (1+x)^−n), by repeated multiplication.
cpp_rational exactPayment(std::int64_t balance, std::int64_t parts, int interval, int payments) {
    const cpp_rational x(parts * interval, 12'000'000);
    if (x == 0) return cpp_rational(balance, payments);
    cpp_rational discount = 1;
    for (int i = 0; i < payments; ++i) discount /= 1 + x;
    return balance * x / (1 - discount);
}

}  // namespace

TEST_CASE("a level payment lies within one unit of its exact value, on the side that the rounding names") {
    std::mt19937_64 random(20261123);
    const auto pick = [&random](std::int64_t least, std::int64_t most) {
        return std::uniform_int_distribution<std::int64_t>(least, most)(random);
    };
    for (int i = 0; i < 2'000; ++i) {
        const std::int64_t balance = pick(1, i % 2 == 0 ? 100'000'000 : 10'000'000'000);
        const std::int64_t parts = pick(0, i % 3 == 0 ? 100 : 200'000);
        const int payments = static_cast<int>(pick(1, 60));
        const int interval = static_cast<int>(pick(1, 3));
        const std::int64_t unit = i % 4 == 0 ? 1'000 : 1;
        const cpp_rational units = exactPayment(balance, parts, interval, payments) / unit;
        const auto paid = [&](Rounding rounding) {
            return cpp_rational(
                levelPayment(Yen(balance), Rate(parts), Months(interval), payments, Yen(unit), rounding)
                    .value() /
                unit);
        };
        CAPTURE(balance, parts, payments, interval, unit);
        REQUIRE((paid(Rounding::Down) <= units && units < paid(Rounding::Down) + 1));
        REQUIRE((paid(Rounding::Up) >= units && units > paid(Rounding::Up) - 1));
        const cpp_rational half(1, 2);
        REQUIRE((paid(Rounding::HalfUp) - half <= units && units < paid(Rounding::HalfUp) + half));
    }
}

TEST_CASE("a level payment that is exactly a whole number of yen is neither cut nor raised") {
    // x = 1/12 a month, two payments: balance 25·k gives 25k·(1/12)/(1 − (12/13)²) = 25k·169/300 = k·169/12.
    const Yen balance(300);
    for (const Rounding rounding : {Rounding::Down, Rounding::HalfUp, Rounding::Up}) {
        CHECK(levelPayment(balance, Rate(1'000'000), Months(1), 2, Yen(1), rounding) == Yen(169));
    }
}

TEST_CASE("a long loan at a tiny rate is exact too") {
    // 0.0001 %, 1,200 payments: in fractions 833,383.37… a month.
    const cpp_rational exact = exactPayment(1'000'000'000, 1, 1, 1'200);
    CHECK(levelPayment(Yen(1'000'000'000), Rate(1), Months(1), 1'200, Yen(1), Rounding::Down).value() ==
          static_cast<std::int64_t>(cpp_rational(numerator(exact) / denominator(exact))));
}
