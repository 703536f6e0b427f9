#include "model/typed.h"

#include "catch.h"

using namespace yushi;
using namespace std::chrono;

namespace {

const std::vector<Era> kEras = {
    {"昭和", "S", 1926y / December / 25}, {"平成", "H", 1989y / January / 8}, {"令和", "R", 2019y / May / 1}};

}  // namespace

TEST_CASE("amounts are read as people write them") {
    const std::pair<const char*, std::int64_t> amounts[] = {
        {"30000000", 30'000'000},
        {"30,000,000", 30'000'000},
        {"30,000,000円", 30'000'000},
        {"3千万", 30'000'000},
        {"3千万円", 30'000'000},
        {"３，０００万円", 30'000'000},
        {"850万", 8'500'000},
        {"1億2,500万円", 125'000'000},
        {"１億２５００万", 125'000'000},
        {"1.5億", 150'000'000},
        {"2億8,000万円", 280'000'000},
        {"1千5百万", 15'000'000},
        {"0", 0},
        {"1億", 100'000'000},
        {"千万", 10'000'000},
        {"1万2千", 12'000},
        {" 5 000 ", 5'000},
        {"-120万", -1'200'000},
        {"100億", 10'000'000'000},
        {"5,000 yen", 5'000},
    };
    for (const auto& [text, yen] : amounts) {
        CAPTURE(text);
        CHECK(parseTypedYen(text) == Yen(yen));
    }
}

TEST_CASE("text that is no amount is not guessed at") {
    for (const char* text : {"", "円", "万", "億", "abc", "3千万3億", "1万1万", "12x", "1.23456万", "0.5",
                             "1..2", "三千万", "1.5", "--1", "100000000億"}) {
        CAPTURE(text);
        CHECK_FALSE(parseTypedYen(text));
    }
}

TEST_CASE("rates are read with or without the sign") {
    for (const char* text : {"1.2", "1.2%", "１．２％", " 1.20 % "}) CHECK(parseTypedPercent(text) == 12'000);
    for (const char* text : {"", "%", "1,2.3.4", "一"}) CHECK_FALSE(parseTypedPercent(text));
}

TEST_CASE("lengths of time are read in years and months") {
    const std::pair<const char*, int> lengths[] = {
        {"10年", 120}, {"7年6か月", 90},         {"６ヶ月", 6}, {"84", 84}, {"84回", 84}, {"1年半", 18},
        {"0", 0},      {"7 years 6 months", 90}, {"1 year", 12}};
    for (const auto& [text, months] : lengths) {
        CAPTURE(text);
        CHECK(parseTypedMonths(text) == Months(months));
    }
    for (const char* text : {"", "年", "10年x", "6か月1年", "1.5年", "-3"})
        CHECK_FALSE(parseTypedMonths(text));
}

TEST_CASE("numbers may carry their unit") {
    CHECK(parseTypedNumber("20人", {"人", "名"}) == 20);
    CHECK(parseTypedNumber("１，２００", {}) == 1'200);
    CHECK_FALSE(parseTypedNumber("20口", {"人"}));
}

TEST_CASE("dates are read in eras and in the Gregorian calendar") {
    for (const char* text : {"令和8年4月1日", "R8.4.1", "r8.4.1", "Ｒ８．４．１", "2026/4/1", "2026-04-01",
                             "2026年4月1日", "2026.4.1", "令和8/4/1"}) {
        CAPTURE(text);
        CHECK(parseTypedDate(text, kEras) == 2026y / April / 1);
    }
    CHECK(parseTypedDate("令和元年5月1日", kEras) == 2019y / May / 1);
    CHECK(parseTypedDate("平成31年4月30日", kEras) == 2019y / April / 30);
    CHECK(parseTypedDate("S63.12.31", kEras) == 1988y / December / 31);
}

TEST_CASE("a date that does not exist or lies outside its era is refused") {
    for (const char* text : {"", "R8.4", "令和8年2月30日", "平成31年5月1日", "令和元年4月30日",
                             "昭和64年1月8日", "X8.4.1", "8.4.1", "2026/4-1", "2026/13/1", "R0.4.1"}) {
        CAPTURE(text);
        CHECK_FALSE(parseTypedDate(text, kEras));
    }
}
