#pragma once

#include <QFrame>

class QColor;
class QHBoxLayout;
class QLabel;
class QPalette;

namespace yushi {

/// The head of a page: its title, what can be told in a few words beside it, room for buttons at the right, and an ink rule
/// below.
class PageHead : public QFrame {
    Q_OBJECT

  public:
    PageHead(const QString& name, QWidget* parent);

    void setTitle(const QString& title);
    /// Adds words beside the title, in the colour that @p colourOf finds for the palette; they are told later.
    QLabel* addNote(QColor (*colourOf)(const QPalette&));
    void addAtRight(QWidget* widget);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QLabel* title_;
    int notes_ = 0;
    QHBoxLayout* row_;
};

}  // namespace yushi
