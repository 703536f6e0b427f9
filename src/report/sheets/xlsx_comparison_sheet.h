#pragma once

#include "report/sheets/xlsx_plan_sheet.h"

namespace yushi {

/// The sheet with all plans side by side, its figures taken from their sheets, and charts of balance, payment and cost.
void fillComparisonSheet(lxw_workbook* book, BookSheet& sheet, const BookStyles& styles,
                         const BookContent& content, std::span<const PlanCells> plans);

/// The sheet of assumptions, cautions and sources.
void addBasisSheet(lxw_workbook* book, const BookStyles& styles, const BookContent& content);

}  // namespace yushi
