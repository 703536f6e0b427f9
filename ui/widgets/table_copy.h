#pragma once

class QAbstractItemView;

namespace yushi {

// Tables for the clipboard, as text with tabs and as HTML, which spreadsheets paste into cells. Amounts of yen
// arrive as numbers. A tree is copied as the table that its lines make.

/// Copies what is selected, with its headings if it is more than one cell.
void copySelection(const QAbstractItemView& table);

/// Copies all rows and columns that are shown, with their headings.
void copyTable(const QAbstractItemView& table);

}  // namespace yushi
