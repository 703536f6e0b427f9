#pragma once

class QToolButton;
class QWidget;

namespace yushi {

/// A heading that shows and hides @p body; folded at first.
QToolButton* foldHeading(QWidget* body, QWidget* parent);

}  // namespace yushi
