#pragma once

class QToolButton;
class QWidget;

namespace yushi {

/// A heading that shows and hides @p body; folded at first.
QToolButton* foldHeading(QWidget* body, QWidget* parent);

/// The Tab key goes through what @p body holds right behind @p before, whenever it was made.
void setTabOrderBehind(QWidget* before, const QWidget* body);

}  // namespace yushi
