#include "model/values/date.h"

#include <charconv>

namespace yushi {

namespace {

std::optional<int> number(std::string_view digits) {
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size() || digits.front() == '-')
        return std::nullopt;
    return value;
}

std::string padded(unsigned value, std::size_t width) {
    std::string digits = std::to_string(value);
    return std::string(width > digits.size() ? width - digits.size() : 0, '0') + digits;
}

}  // namespace

std::optional<Date> parseDate(std::string_view iso) {
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
    const auto year = number(iso.substr(0, 4));
    const auto month = number(iso.substr(5, 2));
    const auto day = number(iso.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    const Date date{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                    std::chrono::day(static_cast<unsigned>(*day))};
    return date.ok() ? std::optional(date) : std::nullopt;
}

std::string isoDate(Date date) {
    return padded(static_cast<unsigned>(int(date.year())), 4) + "-" + padded(unsigned(date.month()), 2) +
           "-" + padded(unsigned(date.day()), 2);
}

Date addMonths(Date date, Months months) {
    const Date moved = date + months;
    if (date.day() <= std::chrono::day(28)) return moved;  // a day that every month has
    return moved.ok() ? moved : Date(moved.year() / moved.month() / std::chrono::last);
}

std::chrono::days daysBetween(Date from, Date to) {
    return std::chrono::sys_days(to) - std::chrono::sys_days(from);
}

Months wholeMonthsBetween(Date from, Date to) {
    if (to < from) return Months(0);
    const Months months = (to.year() / to.month()) - (from.year() / from.month());
    return addMonths(from, months) > to ? months - Months(1) : months;
}

}  // namespace yushi
