#pragma once

#include <QTableView>

#include <utility>
#include <vector>

namespace yushi {

/// The look of every table in the book, which the Tab key passes.
void setUpBookLook(QTableView* table);

/// The look of a list in the book: whole rows, and column @p widest takes what those of fixed @p widths, in letters,
/// leave.
void setUpBookTable(QTableView* table, int widest, const std::vector<std::pair<int, int>>& widths);

}  // namespace yushi
