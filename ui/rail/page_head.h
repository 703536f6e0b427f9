#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace yushi {

/// The head of a page: its title, what can be told in a few words beside it, room for buttons at the right, and an ink rule
/// below.
class PageHead : public QFrame {
    Q_OBJECT

  public:
    PageHead(const QString& name, QWidget* parent);

    void setTitle(const QString& title);
    /// @p words may be rich text of our own.
    void setNote(const QString& words);
    void addAtRight(QWidget* widget);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QLabel* title_;
    QLabel* note_;
    QHBoxLayout* row_;
};

}  // namespace yushi
