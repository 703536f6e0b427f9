#pragma once

class QTableView;

namespace yushi {

// Tables for the clipboard, as text with tabs and as HTML, which spreadsheets paste into cells. Amounts of yen
// arrive as numbers.

/// Copies what is selected, with its headings if it is more than one cell.
void copySelection(const QTableView& table);

/// Copies all rows and columns that are shown, with their headings.
void copyTable(const QTableView& table);

}  // namespace yushi
