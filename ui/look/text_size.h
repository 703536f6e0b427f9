#pragma once

#include <functional>

class QWidget;

namespace yushi {

/// Does @p adjust now and whenever the font of @p widget changes: for sizes that are computed from the text's.
void withTextSize(QWidget* widget, const std::function<void()>& adjust);

/// Makes the text of @p widget bold and @p scale times the size of all other text, whatever that becomes; it must stand in another widget.
void makeHeading(QWidget* widget, double scale);

}  // namespace yushi
