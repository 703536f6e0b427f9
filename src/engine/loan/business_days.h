#pragma once

#include "model/consultation/loan.h"
#include "model/rules/bank_days.h"

namespace yushi {

/// Whether banks are open: no Saturday, no Sunday, none of @p bankDays.
bool isBusinessDay(Date date, const BankDays& bankDays);

/// A day on which banks are open, and on what that rests.
struct OpenDay {
    Date date;
    DayBasis basis = DayBasis::Certain;

    friend bool operator==(const OpenDay&, const OpenDay&) = default;
};

/// @p date, or the next or previous day on which banks are open.
OpenDay onBusinessDay(Date date, BusinessDays rule, const BankDays& bankDays);

}  // namespace yushi
