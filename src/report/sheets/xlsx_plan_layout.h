#pragma once

#include <cstddef>

namespace yushi::plan_sheet {

/// The columns of a plan's payments; terms and years stand to the right, behind a gap.
enum Column {
    Number,
    Year,
    Month,
    Due,
    Before,
    RateColumn,
    Time,
    Principal,
    Interest,
    Payment,
    Subsidy,
    Balance,
    Gap
};
constexpr int kLabels = Gap + 1;
constexpr int kValues = kLabels + 1;
constexpr std::size_t kHeadRow = 3;
constexpr std::size_t kFirstRow = kHeadRow + 1;

}  // namespace yushi::plan_sheet
