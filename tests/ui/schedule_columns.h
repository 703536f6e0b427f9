#pragma once

#include "report/tables/schedule_table.h"

#include <algorithm>

namespace yushi::test {

/// Where a field stands among the columns of a schedule.
inline int columnOf(std::span<const ScheduleField> columns, ScheduleField field) {
    return static_cast<int>(std::ranges::find(columns, field) - columns.begin());
}

}  // namespace yushi::test
