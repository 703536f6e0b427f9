#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace yushi {

using Months = std::chrono::months;
/// A day of the proleptic Gregorian calendar.
using Date = std::chrono::year_month_day;

/// The day named by ISO 8601 text ("2026-11-23"); nothing if it is malformed or no such day exists.
std::optional<Date> parseDate(std::string_view iso);

/// The days that a case or a catalog can name: since Japan counts by the Gregorian calendar (明治5年太政官布告第337号), and as
/// far ahead as the arithmetic of loans is proved.
inline constexpr Date kFirstDay = std::chrono::year(1873) / 1 / 1;
inline constexpr Date kLastDay = std::chrono::year(2200) / 12 / 31;

constexpr bool isWithinReach(Date date) {
    return kFirstDay <= date && date <= kLastDay;
}

/// ISO 8601 text of a day.
std::string isoDate(Date date);

/// The same day of the month @p months later, or the last day of that month where it has no such day.
Date addMonths(Date date, Months months);

/// Days from @p from to @p to, one end counted (片端).
std::chrono::days daysBetween(Date from, Date to);

/// Whole months that have passed from @p from to @p to; 0 if @p to is earlier.
Months wholeMonthsBetween(Date from, Date to);

}  // namespace yushi
