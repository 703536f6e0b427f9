#include "model/values/typed.h"

#include "catch.h"

#include <functional>

using namespace yushi;
using namespace std::chrono;

namespace {

const std::vector<Era> kTypedEras = {{"明治", "M", 1868y / January / 1},
                                {"大正", "T", 1912y / July / 30},
                                {"昭和", "S", 1926y / December / 25},
                                {"平成", "H", 1989y / January / 8},
                                {"令和", "R", 2019y / May / 1}};

/// What is typed and what it is read as.
template <class T>
struct TypedRow {
    const char* typed;
    T value;
    const char* from = "";  ///< where it comes from
};

/// What is typed, why it is not read, and what may have been meant.
template <class T>
struct RefusedRow {
    const char* typed;
    TypedFault fault;
    std::vector<T> candidates;
    const char* from = "";
};

template <class T, std::size_t N>
void checkRead(const TypedRow<T> (&rows)[N], const std::function<Typed<T>(const char*)>& read) {
    for (const TypedRow<T>& row : rows) {
        CAPTURE(row.typed, row.from);
        const auto typed = read(row.typed);
        CHECK(typed);
        CHECK(typed.value() == std::optional(row.value));
    }
}

template <class T, std::size_t N>
void checkRefused(const RefusedRow<T> (&rows)[N], const std::function<Typed<T>(const char*)>& read) {
    for (const RefusedRow<T>& row : rows) {
        CAPTURE(row.typed, row.from);
        const auto typed = read(row.typed);
        CHECK_FALSE(typed);
        CHECK(typed.fault() == row.fault);
        CHECK(typed.candidates() == row.candidates);
    }
}

Typed<Yen> inYenBox(const char* text) {
    return parseTypedYen(text, AmountUnit::Yen);
}
Typed<Yen> inManBox(const char* text) {
    return parseTypedYen(text, AmountUnit::TenThousandYen);
}
Typed<Yen> inCell(const char* text) {
    return parseTypedYen(text, AmountUnit::None);
}
Typed<Months> termOfLoan(const char* text) {
    return parseTypedMonths(text, LengthOf::Loan);
}
Typed<Months> timeInBusiness(const char* text) {
    return parseTypedMonths(text, LengthOf::Any);
}
Typed<Date> typedDate(const char* text) {
    return parseTypedDate(text, kTypedEras);
}

}  // namespace

TEST_CASE("amounts are read as people write them") {
    const char* const table = "cases/README A: what people write";
    const TypedRow<Yen> rows[] = {
        {"30000000", Yen(30'000'000)},
        {"30,000,000", Yen(30'000'000)},
        {"30,000,000円", Yen(30'000'000)},
        {"3千万", Yen(30'000'000)},
        {"3千万円", Yen(30'000'000)},
        {"３，０００万円", Yen(30'000'000)},
        {"850万", Yen(8'500'000)},
        {"1億2,500万円", Yen(125'000'000)},
        {"１億２５００万", Yen(125'000'000)},
        {"1.5億", Yen(150'000'000)},
        {"2億8,000万円", Yen(280'000'000)},
        {"1千5百万", Yen(15'000'000)},
        {"0", Yen(0)},
        {"1億", Yen(100'000'000)},
        {"1億2500円", Yen(100'002'500)},
        {"3万500", Yen(30'500)},
        {"千万", Yen(10'000'000)},
        {"1万2千", Yen(12'000)},
        {" 5 000 ", Yen(5'000)},
        {"-120万", Yen(-1'200'000)},
        {"100億", Yen(10'000'000'000)},
        {"5,000 yen", Yen(5'000)},
        {"¥5,000,000", Yen(5'000'000), table},
        {"￥５００万", Yen(5'000'000), table},
        {"五百万", Yen(5'000'000), table},
        {"三千万円", Yen(30'000'000), table},
        {"二億八千万円", Yen(280'000'000), table},
        {"壱千万円", Yen(10'000'000), "as contracts write it"},
        {"△120万", Yen(-1'200'000), table},
        {"▲1,200,000円", Yen(-1'200'000), table},
        {"−120万", Yen(-1'200'000), table},
        {"500千円", Yen(500'000), "as financial statements count"},
        {"12百万円", Yen(12'000'000), "as financial statements count"},
        {"1 億 2,500 万 円", Yen(125'000'000)},
        {"1兆円", Yen(1'000'000'000'000)},
    };
    checkRead<Yen>(rows, inYenBox);
}

TEST_CASE("cases/README A and D: text that is no amount is refused, with what may have been meant") {
    using enum TypedFault;
    const RefusedRow<Yen> rows[] = {
        {"", NotRead, {}},
        {"円", NotRead, {}},
        {"万", NotRead, {}},
        {"億", NotRead, {}},
        {"abc", NotRead, {}},
        {"12x", NotRead, {}},
        {"1..2", NotRead, {}},
        {"--1", NotRead, {}},
        {"1.23456万", NotRead, {}},
        {"1億1.", NotRead, {}},
        {"三千まん", NotRead, {}},
        {"0.5", PartOfAYen, {}},
        {"1.5", PartOfAYen, {}},
        {"3千万3億", UnitOrder, {}},
        {"1万1万", UnitOrder, {}},
        {"1億20000万", UnitOrder, {}},
        {"1.5億2000万", UnitOrder, {}},
        {"12千5百", UnitOrder, {}},
        {"100000000億", TooLarge, {}},
        {"1,5万", Separator, {Yen(15'000), Yen(150'000)}, "A: separators removed unchecked"},
        {"1、5万", Separator, {Yen(15'000), Yen(150'000)}, "A: separators removed unchecked"},
        {"2,8002", Separator, {Yen(28'002)}, "A: separators removed unchecked"},
        {"1億2500", WhichUnit, {Yen(125'000'000), Yen(100'002'500)}, "2500 of 万 or of yen"},
        {"3億5", WhichUnit, {Yen(350'000'000), Yen(300'050'000), Yen(300'000'005)}, "5千万, 5万 or 5 yen"},
        {"3万5", WhichUnit, {Yen(35'000), Yen(30'005)}, "5千 or 5 yen"},
        {"1 6万", Separator, {}, "A: separators removed unchecked"},
        {"12,34,567", Separator, {}, "A: separators removed unchecked"},
        {"5.千万", NotRead, {}, "D: unchecked arithmetic"},
        {"12.百万", NotRead, {}, "D: unchecked arithmetic"},
        {"500000000000000千円", TooLarge, {}, "D: unchecked arithmetic"},
        {"5千5千", UnitOrder, {}, "D: one unit once, in falling order"},
        {"五百千", UnitOrder, {}, "D: one unit once, in falling order"},
        {"123593185293854千億", TooLarge, {}, "D: unchecked arithmetic"},
        {"99999999999999999999999999兆", TooLarge, {}, "D: unchecked arithmetic"},
    };
    checkRefused<Yen>(rows, inYenBox);
}

TEST_CASE("usability 18: a number alone counts the unit that its box shows, or is asked for") {
    const TypedRow<Yen> shown[] = {
        {"500", Yen(5'000'000), "500 of capital"},
        {"800", Yen(8'000'000), "SPEC 5"},
        {"8,000", Yen(80'000'000)},
        {"80000", Yen(800'000'000), "SPEC 9"},
        {"1.5", Yen(15'000)},
        {"0", Yen(0)},
        {"5千", Yen(50'000'000)},
        {"△5", Yen(-50'000)},
        {"500円", Yen(500)},
        {"¥500", Yen(500)},
        {"8百万", Yen(8'000'000), "SPEC 5"},
        {"8,000,000円", Yen(8'000'000), "SPEC 5"},
        {"30,000,000", Yen(30'000'000), "README: a first session"},
    };
    checkRead<Yen>(shown, inManBox);
    const RefusedRow<Yen> either[] = {
        {"150,000", TypedFault::WhichUnit, {Yen(1'500'000'000), Yen(150'000)}},
        {"△150,000", TypedFault::WhichUnit, {Yen(-1'500'000'000), Yen(-150'000)}},
    };
    checkRefused<Yen>(either, inManBox);
    const RefusedRow<Yen> cell[] = {
        {"500", TypedFault::WhichUnit, {Yen(5'000'000), Yen(500)}},
        {"50,000", TypedFault::WhichUnit, {Yen(500'000'000), Yen(50'000)}},
    };
    checkRefused<Yen>(cell, inCell);
    CHECK(*inCell("0") == Yen(0));
    CHECK(*inCell("1,234,567") == Yen(1'234'567));
}

TEST_CASE("rates are read with or without the sign, and a comma is no point") {
    const auto read = [](const char* text) { return parseTypedPercent(text); };
    const TypedRow<std::int64_t> rows[] = {{"1.2", 12'000},     {"1.2%", 12'000},     {"１．２％", 12'000},
                                      {" 1.20 % ", 12'000}, {"年1.60%", 16'000}, {"1.975", 19'750},
                                      {"-1.2", -12'000},    {"△1.2%", -12'000},  {"0", 0}};
    checkRead<std::int64_t>(rows, read);
    using enum TypedFault;
    const RefusedRow<std::int64_t> refused[] = {
        {"", NotRead, {}},
        {"%", NotRead, {}},
        {"1.", NotRead, {}},
        {".5", NotRead, {}},
        {"1.23456", NotRead, {}},
        {"1,2.3.4", Separator, {}},
        {"100001", TooLarge, {}},
        {"99999999999999999999", TooLarge, {}},
        {"1,6", Separator, {16'000, 160'000}, "cases/README A"},
        {"1、6", Separator, {16'000, 160'000}, "cases/README A"},
        {"1,65", Separator, {16'500, 1'650'000}, "cases/README A"},
        {"1,650", Separator, {16'500, 16'500'000}, "cases/README A, as a comma for a point has it too"},
    };
    checkRefused<std::int64_t>(refused, read);
}

TEST_CASE("lengths of time are read in years and months") {
    const char* const table = "cases/README A: what people write";
    const TypedRow<Months> rows[] = {
        {"10年", Months(120)},
        {"7年6か月", Months(90)},
        {"６ヶ月", Months(6)},
        {"84回", Months(84)},
        {"1年半", Months(18)},
        {"0", Months(0)},
        {"7 years 6 months", Months(90)},
        {"1 year", Months(12)},
        {"半年", Months(6), table},
        {"120回", Months(120), table},
        {"十年", Months(120), table},
        {"五ヶ年", Months(60), table},
        {"7年間", Months(84), table},
    };
    checkRead<Months>(rows, termOfLoan);
    using enum TypedFault;
    const RefusedRow<Months> refused[] = {
        {"", NotRead, {}},
        {"年", NotRead, {}},
        {"10年x", NotRead, {}},
        {"6か月1年", NotRead, {}},
        {"1.5年", NotRead, {}},
        {"7年6", NotRead, {}},
        {"-3", NotRead, {}},
        {"1,5年", Separator, {Months(180)}},
        {"99999999999年", TooLarge, {}},
        {"1年99999999999か月", TooLarge, {}},
        {"9000年", TooLarge, {}},
    };
    checkRefused<Months>(refused, termOfLoan);
}

TEST_CASE("cases/README A: whether 7 is 7 years or 7 months is asked") {
    const RefusedRow<Months> asked[] = {{"7", TypedFault::WhichUnit, {Months(84), Months(7)}},
                                     {"12", TypedFault::WhichUnit, {Months(144), Months(12)}}};
    checkRefused<Months>(asked, termOfLoan);
    CHECK(*termOfLoan("84") == Months(84));  // nothing is lent for 84 years
    CHECK(timeInBusiness("84").candidates() == std::vector{Months(1008), Months(84)});
}

TEST_CASE("numbers may carry their unit") {
    const auto read = [](const char* text) { return parseTypedNumber(text, {"人", "名"}); };
    const TypedRow<std::int64_t> rows[] = {{"20人", 20}, {"１，２００", 1'200}, {"二十人", 20}, {"1万人", 10'000}};
    checkRead<std::int64_t>(rows, read);
    const RefusedRow<std::int64_t> refused[] = {{"20口", TypedFault::NotRead, {}},
                                             {"-1", TypedFault::NotRead, {}},
                                             {"1.5", TypedFault::NotRead, {}},
                                             {"1,2", TypedFault::Separator, {12}},
                                             {"1,000,001", TypedFault::TooLarge, {}}};
    checkRefused<std::int64_t>(refused, read);
}

TEST_CASE("dates are read in eras and in the Gregorian calendar") {
    const char* const table = "cases/README A: what people write";
    const TypedRow<Date> rows[] = {
        {"令和8年4月1日", 2026y / April / 1},
        {"R8.4.1", 2026y / April / 1},
        {"r8.4.1", 2026y / April / 1},
        {"Ｒ８．４．１", 2026y / April / 1},
        {"令8.4.1", 2026y / April / 1},
        {"2026/4/1", 2026y / April / 1},
        {"2026-04-01", 2026y / April / 1},
        {"2026年4月1日", 2026y / April / 1},
        {"2026.4.1", 2026y / April / 1},
        {"令和8/4/1", 2026y / April / 1},
        {"令和元年5月1日", 2019y / May / 1},
        {"平成31年4月30日", 2019y / April / 30},
        {"S63.12.31", 1988y / December / 31},
        {"大正12年4月1日", 1923y / April / 1, table},
        {"大正15年12月24日", 1926y / December / 24, "its last day: java.time.chrono.JapaneseEra"},
        {"明治45年7月29日", 1912y / July / 29, "its last day: java.time.chrono.JapaneseEra"},
        {"明治6年1月1日", 1873y / January / 1, "the first day of the Gregorian calendar"},
        {"２０２４−０４−０１", 2024y / April / 1, table},
        {"２０２４ー０４ー０１", 2024y / April / 1, table},
        {"20240401", 2024y / April / 1, table},
        {"24/4/1", 2024y / April / 1, table},
        {"令和六年十二月三十一日", 2024y / December / 31, table},
        {"1 April 2024", 2024y / April / 1},
        {"April 1, 2024", 2024y / April / 1},
    };
    checkRead<Date>(rows, typedDate);
}

TEST_CASE("a date that does not exist is refused, one of another era with that era's day") {
    using enum TypedFault;
    const RefusedRow<Date> rows[] = {
        {"", NotRead, {}},
        {"R8.4", NotRead, {}},
        {"X8.4.1", NotRead, {}},
        {"2026/4-1", NotRead, {}},
        {"R0.4.1", NotRead, {}},
        {"999/4/1", NotRead, {}},
        {"明治5年1月1日", NotRead, {}, "counted by the moon"},
        {"0024/4/1", OutOfRange, {}, "issue 14: a year of a spreadsheet"},
        {"1700/1/1", OutOfRange, {}, "counted by the moon"},
        {"22010101", OutOfRange, {}},
        {"令和8年2月30日", NoSuchDay, {}},
        {"2026/13/1", NoSuchDay, {}},
        {"20240230", NoSuchDay, {}},
        {"平成32年4月1日", OutsideEra, {2020y / April / 1}, "cases/README A: 令和2年"},
        {"平成31年5月1日", OutsideEra, {2019y / May / 1}},
        {"令和元年4月30日", OutsideEra, {2019y / April / 30}},
        {"昭和64年1月8日", OutsideEra, {1989y / January / 8}},
        {"大正16年1月1日", OutsideEra, {1927y / January / 1}},
        {"8.4.1", WhichYear,
         {2026y / April / 1, 1996y / April / 1, 1933y / April / 1, 1919y / April / 1, 1875y / April / 1}},
        {"60/4/1", WhichYear, {1960y / April / 1, 1985y / April / 1}},
    };
    checkRefused<Date>(rows, typedDate);
}
