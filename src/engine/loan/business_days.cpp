#include "engine/loan/business_days.h"

#include <algorithm>

namespace yushi {

namespace {

bool isClosedEveryYear(Date date, const BankDays& bankDays) {
    const std::chrono::weekday day{std::chrono::sys_days(date)};
    return day == std::chrono::Saturday || day == std::chrono::Sunday ||
           std::ranges::find(bankDays.everyYear, std::chrono::month_day(date.month(), date.day())) !=
               bankDays.everyYear.end();
}

/// The holiday on @p date; null if there is none.
const Holiday* holidayOn(Date date, const BankDays& bankDays) {
    const auto holiday = std::ranges::lower_bound(bankDays.holidays, date, {}, &Holiday::date);
    return holiday != bankDays.holidays.end() && holiday->date == date ? &*holiday : nullptr;
}

}  // namespace

bool isBusinessDay(Date date, const BankDays& bankDays) {
    return !isClosedEveryYear(date, bankDays) && holidayOn(date, bankDays) == nullptr;
}

OpenDay onBusinessDay(Date date, BusinessDays rule, const BankDays& bankDays) {
    OpenDay day{date, DayBasis::Certain};
    if (rule == BusinessDays::AnyDay) return day;
    const std::chrono::days step(rule == BusinessDays::NextOpen ? 1 : -1);
    for (;; day.date = std::chrono::sys_days(day.date) + step) {
        if (isClosedEveryYear(day.date, bankDays)) continue;
        const bool listed = bankDays.listedFrom <= day.date && day.date <= bankDays.listedTo;
        if (!listed) day.basis = DayBasis::NotListed;
        const Holiday* holiday = holidayOn(day.date, bankDays);
        if (holiday == nullptr) return day;
        if (holiday->forecast) day.basis = DayBasis::Forecast;
    }
}

}  // namespace yushi
