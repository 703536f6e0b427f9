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

/// ISO 8601 text of a day.
std::string isoDate(Date date);

/// The same day of the month @p months later, or the last day of that month where it has no such day.
Date addMonths(Date date, Months months);

/// Days from @p from to @p to, one end counted (片端).
std::chrono::days daysBetween(Date from, Date to);

/// Whole months that have passed from @p from to @p to; 0 if @p to is earlier.
Months wholeMonthsBetween(Date from, Date to);

}  // namespace yushi
