#pragma once

#include "engine/eligibility/eligibility.h"

#include <optional>

namespace yushi {

/// @p line with the rate that holds for an application on @p application; where the notices go by the day of drawdown and
/// it is known, on that day.
LineRef lineOnDay(const LineRef& line, Date application, std::optional<Date> drawdown = std::nullopt);

}  // namespace yushi
