#pragma once

#include <QTreeView>

namespace yushi {

class ProgramDelegate;

/// The rows of the list, in which a name runs over the columns of figures.
class ProgramTree : public QTreeView {
    Q_OBJECT

  public:
    explicit ProgramTree(QWidget* parent);

    /// The columns have other widths: names may wrap elsewhere.
    void fitNames();

  protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QRect namePlace(const QModelIndex& index) const;

    ProgramDelegate* rows_;
};

}  // namespace yushi
