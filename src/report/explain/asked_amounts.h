#pragma once

#include "report/tables/plan_figures.h"
#include "report/tables/schedule_table.h"

namespace yushi {

/// An amount of which is asked how it came about: where it stands in the answer of `yushi compare --json` (or below
/// "/years" and "/total", see explainYears()), and what it is.
struct AskedAmount {
    std::string pointer;
    std::string value;

    friend bool operator==(const AskedAmount&, const AskedAmount&) = default;
};

/// A figure of the comparison with the amounts of which it consists; none for what the user entered.
std::vector<AskedAmount> amountsBehind(const OfferCost& cost, PlanFigure figure, Language language);

/// A cell of the schedule with the amounts of which it consists, none where it holds none; @p row from 0.
std::vector<AskedAmount> amountsBehindRow(const OfferCost& cost, std::size_t row, ScheduleField field,
                                          Language language);

/// A cell of the schedule by years; @p year from 0.
std::vector<AskedAmount> amountsBehindYear(const OfferCost& cost, std::size_t year, ScheduleField field,
                                           Language language);

/// A cell of the line of totals; none for the balance and for what is no amount.
std::vector<AskedAmount> amountsBehindTotal(const OfferCost& cost, ScheduleField field, Language language);

}  // namespace yushi
