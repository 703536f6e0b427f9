#include "model/values/rate.h"

#include "catch.h"

using namespace yushi;

TEST_CASE("a percentage is held in parts per million without loss") {
    CHECK(partsOfPercent("2.07") == 20'700);
    CHECK(partsOfPercent("1.975") == 19'750);  // 商工貯蓄共済融資の利率
    CHECK(partsOfPercent("0.966") == 9'660);   // 兵庫県 リース料率
    CHECK(partsOfPercent("100") == Rate::kWhole);
    CHECK(partsOfPercent("0") == 0);
    CHECK(partsOfPercent("-1.2") == -12'000);
}

TEST_CASE("text that is not a plain decimal number of percent is refused") {
    for (const char* text :
         {"", ".", "1.", ".5", "1.23456", "1,5", "1e2", " 1", "1 ", "+1", "--1", "1%", "１", "1234567890"}) {
        CHECK_FALSE(partsOfPercent(text));
    }
}

TEST_CASE("a percentage is written with two decimals or as many as it needs") {
    CHECK(percentOfParts(16'000) == "1.60");
    CHECK(percentOfParts(19'750) == "1.975");
    CHECK(percentOfParts(1) == "0.0001");
    CHECK(percentOfParts(0) == "0.00");
    CHECK(percentOfParts(1'000'000) == "100.00");
    CHECK(percentOfParts(-2'000) == "-0.20");
}
