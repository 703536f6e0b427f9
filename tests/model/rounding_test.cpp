#include "catch.h"
#include "model/values/yen.h"

using namespace yushi;

TEST_CASE("a fraction of a yen is cut, rounded half up or rounded up, once") {
    CHECK(cutToYen(7, 2, Rounding::Down) == Yen(3));
    CHECK(cutToYen(7, 2, Rounding::HalfUp) == Yen(4));
    CHECK(cutToYen(7, 2, Rounding::Up) == Yen(4));
    CHECK(cutToYen(10, 3, Rounding::HalfUp) == Yen(3));
    CHECK(cutToYen(10, 3, Rounding::Up) == Yen(4));
    CHECK(cutToYen(9, 3, Rounding::Up) == Yen(3));
}

TEST_CASE("multiplying first and dividing once avoids the missing yen of floating point") {
    // 1,000,000 × 1.15 % × 6/12 × 0.70 = 4,025; the same in double, cut, is 4,024.
    CHECK(cutToYen(Int128(1'000'000) * 11'500 * 6 * 70, Int128(1'000'000) * 12 * 100, Rounding::Down) ==
          Yen(4'025));
    CHECK(static_cast<long>(1e6 * 0.0115 * 6 / 12 * 0.7) == 4'024);
}

TEST_CASE("an amount is brought to a unit") {
    CHECK(roundToUnit(Yen(166'667), Yen(1'000), Rounding::Down) == Yen(166'000));
    CHECK(roundToUnit(Yen(166'667), Yen(1'000), Rounding::Up) == Yen(167'000));
    CHECK(roundToUnit(Yen(166'500), Yen(1'000), Rounding::HalfUp) == Yen(167'000));
}
