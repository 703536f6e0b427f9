#include "engine/business_days.h"

#include <algorithm>

namespace yushi {

bool isBusinessDay(Date date, std::span<const Date> holidays) {
    const std::chrono::weekday day{std::chrono::sys_days(date)};
    if (day == std::chrono::Saturday || day == std::chrono::Sunday) return false;
    return !std::ranges::binary_search(holidays, date);
}

Date onBusinessDay(Date date, BusinessDays rule, std::span<const Date> holidays) {
    if (rule == BusinessDays::AnyDay) return date;
    const std::chrono::days step(rule == BusinessDays::NextOpen ? 1 : -1);
    while (!isBusinessDay(date, holidays)) date = std::chrono::sys_days(date) + step;
    return date;
}

}  // namespace yushi
