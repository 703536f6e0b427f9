#pragma once

class QWidget;

namespace yushi {

// How the user has arranged a window: its place, its splitters and the columns of its tables, each by its object
// name. It is kept in the settings; columns for each size of text, as their widths are made for one.

void keepLayout(const QWidget& window);
void restoreLayout(QWidget& window);

}  // namespace yushi
