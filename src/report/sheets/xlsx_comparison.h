#pragma once

#include "report/tables/compared_plans.h"

#include <filesystem>

namespace yushi {

/// `yushi compare --xlsx`: a workbook of the comparison, a sheet a plan with live formulas, and what they rest on;
/// whether it could be written to @p file.
bool writeComparisonXlsx(const std::filesystem::path& file, const ComparedPlans& compared,
                         Language language);

}  // namespace yushi
