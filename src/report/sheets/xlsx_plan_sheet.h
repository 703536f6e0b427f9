#pragma once

#include "report/sheets/xlsx_book.h"

namespace yushi {

/// Where other sheets find the figures of a plan; names as they stand in formulas.
struct PlanCells {
    std::string amount;
    std::string interest;
    std::string subsidy;
    std::string firstPayment;
    std::string payments;  ///< the range of them
    std::size_t firstRow = 0;
    std::size_t lastRow = 0;
    std::string sheet;
};

/// The sheet of a plan: every payment by live formulas from amount, rate and instalment, its sums, and its sums by year.
PlanCells addPlanSheet(lxw_workbook* book, const BookStyles& styles, const BookContent& content,
                       std::size_t plan);

}  // namespace yushi
