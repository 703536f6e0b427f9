#pragma once

#include "model/menus/citation.h"
#include "model/values/date.h"

#include <utility>
#include <vector>

namespace yushi {

/// A national holiday (国民の祝日・休日).
struct Holiday {
    Date date;
    bool forecast = false;  ///< it follows from an equinox whose day no notice has fixed yet

    friend bool operator==(const Holiday&, const Holiday&) = default;
};

/// The days on which banks are closed beside Saturdays and Sundays (銀行の休日).
struct BankDays {
    std::vector<std::chrono::month_day> everyYear;  ///< 31 December to 3 January
    Citation everyYearSource;
    std::vector<Holiday> holidays;  ///< ascending
    Date listedFrom;                ///< first day of the time whose holidays are listed
    Date listedTo;                  ///< last day of it
    Citation holidaySource;

    /// Takes over what @p part lists.
    void add(BankDays part) {
        if (!part.everyYear.empty()) {
            everyYear = std::move(part.everyYear);
            everyYearSource = std::move(part.everyYearSource);
        }
        if (part.holidays.empty()) return;
        holidays = std::move(part.holidays);
        listedFrom = part.listedFrom;
        listedTo = part.listedTo;
        holidaySource = std::move(part.holidaySource);
    }
};

}  // namespace yushi
