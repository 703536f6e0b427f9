#pragma once

#include <QString>

class QAbstractItemModel;
class QTableView;

namespace yushi {

/// How much higher a row of a table is than its text.
constexpr int kRowMargin = 3;

/// The look of every table of plans: low rows, Tab goes on to the next control.
void setUpTable(QTableView* table);

/// A table of amounts that is only read.
void setUpSchedule(QTableView* table, QAbstractItemModel* model, const QString& objectName);

/// Sets the sizes of such a table for its font: no amount is cut, and it scrolls where the room is narrow.
void setScheduleSizes(QTableView* table);

}  // namespace yushi
