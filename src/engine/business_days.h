#pragma once

#include "model/loan.h"

#include <span>

namespace yushi {

/// Whether banks are open: no Saturday, no Sunday, none of @p holidays (ascending).
bool isBusinessDay(Date date, std::span<const Date> holidays);

/// @p date, or the next or previous day on which banks are open.
Date onBusinessDay(Date date, BusinessDays rule, std::span<const Date> holidays);

}  // namespace yushi
