#include "model/values/date.h"

#include "catch.h"

using namespace yushi;
using namespace std::chrono;

TEST_CASE("a day that does not exist is not a date") {
    CHECK(parseDate("2024-02-29") == 2024y / February / 29);
    for (const char* text : {"2023-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "24-04-01", "2024/04/01",
                             "2024-4-1", "2024-04-01 ", "", "-024-04-01", "2024--4-01"}) {
        CHECK_FALSE(parseDate(text));
    }
}

TEST_CASE("a payment day keeps the day of the drawdown, clamped to the end of the month") {
    CHECK(addMonths(2024y / January / 31, Months(1)) == 2024y / February / 29);
    CHECK(addMonths(2023y / January / 31, Months(1)) == 2023y / February / 28);
    CHECK(addMonths(2024y / January / 31, Months(2)) == 2024y / March / 31);
    CHECK(addMonths(2024y / November / 30, Months(3)) == 2025y / February / 28);
    CHECK(addMonths(2024y / February / 29, Months(12)) == 2025y / February / 28);
}

TEST_CASE("days are counted with one end") {
    CHECK(daysBetween(2025y / June / 10, 2025y / July / 10) == days(30));
    CHECK(daysBetween(2024y / February / 1, 2024y / March / 1) == days(29));
}

TEST_CASE("whole months need the day to be reached") {
    CHECK(wholeMonthsBetween(2026y / January / 31, 2026y / February / 27) == Months(0));
    CHECK(wholeMonthsBetween(2026y / January / 31, 2026y / February / 28) == Months(1));
    CHECK(wholeMonthsBetween(2025y / November / 24, 2026y / November / 23) == Months(11));
    CHECK(wholeMonthsBetween(2025y / November / 23, 2026y / November / 23) == Months(12));
    CHECK(wholeMonthsBetween(2026y / November / 23, 2025y / November / 23) == Months(0));
}

TEST_CASE("a date is written as it is read") {
    CHECK(isoDate(2026y / November / 3) == "2026-11-03");
}
