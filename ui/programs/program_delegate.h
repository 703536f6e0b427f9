#pragma once

#include <QStyledItemDelegate>

namespace yushi {

/// Draws a line's row in two lines: above its name, which runs over the columns of figures, and why it may be used or not;
/// below uses, issuer, edition and figures, and what others pay. The box is ticked anywhere in its cell.
class ProgramDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// How wide the name may become before it takes a second line.
    void setNameWidth(int width) { nameWidth_ = width; }
    int nameWidth() const { return nameWidth_; }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

    /// Draws the name of a row into @p place, whose height is that of the row.
    void paintName(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const QRect& place) const;

    /// The font of names, made of that of all text.
    static QFont nameFont(const QFont& text);

  private:
    static void paintSection(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index);
    int nameLines(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    /// Where the second line of a row stands.
    QRect below(const QStyleOptionViewItem& option) const;
    void paintBox(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintChip(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintOrigin(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintWhy(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    int nameWidth_ = 300;
};

}  // namespace yushi
