#include "plans/plan_delegate.h"

#include "look/theme.h"
#include "plans/comparison_model.h"

#include <QPainter>

namespace yushi {

namespace {

constexpr int kCellMargin = 4;
constexpr double kSmaller = 0.86;  // of the size of the figure

}  // namespace

void PlanDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    QStyledItemDelegate::paint(painter, option, index);
    const QString full = index.data(ComparisonModel::DifferenceRole).toString();
    const QString mark = index.data(ComparisonModel::MarkRole).toString();
    if (mark.isEmpty()) return;
    QFont font = option.font;
    font.setPointSizeF(font.pointSizeF() * kSmaller);
    const QFontMetrics metrics(font);
    const int figure = option.fontMetrics.horizontalAdvance(index.data().toString());
    const QRect room = option.rect.adjusted(kCellMargin, 0, -figure - 3 * kCellMargin, 0);
    const QString& text = metrics.horizontalAdvance(full) <= room.width() ? full : mark;
    if (metrics.horizontalAdvance(text) > room.width()) return;  // the tip of the cell says it
    painter->save();
    painter->setFont(font);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->setPen(selected ? option.palette.color(QPalette::HighlightedText) : quietColour(option.palette));
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, text);
    painter->restore();
}

}  // namespace yushi
