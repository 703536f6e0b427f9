#pragma once

#include "model/values/problem.h"

#include <string>
#include <string_view>
#include <vector>

namespace yushi {

/// A row of a CSV file.
struct CsvRow {
    int line = 1;  ///< on which it begins, from 1
    std::vector<std::string> cells;
};

/// The rows of CSV text as RFC 4180 has it: UTF-8 with or without a byte order mark, lines that end in CR LF, LF or CR, cells
/// with line breaks in quotes. Empty lines are no rows. A quote that is out of place, a quoted cell without an end, a row that
/// has not as many cells as the first, and what is no UTF-8 are problems. @p name says whose text it is.
Result<std::vector<CsvRow>> parseCsv(std::string_view text, const std::string& name);

}  // namespace yushi
