#include "programs/program_tree.h"

#include "programs/program_delegate.h"
#include "programs/program_model.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace yushi {

namespace {

constexpr int kNameMargin = 5;

}  // namespace

ProgramTree::ProgramTree(QWidget* parent) : QTreeView(parent), rows_(new ProgramDelegate(this)) {
    setItemDelegate(rows_);
    setIndentation(0);
    setRootIsDecorated(false);
}

void ProgramTree::fitNames() {
    const int left = header()->sectionViewportPosition(ProgramModel::Name);
    const int right = header()->sectionViewportPosition(ProgramModel::Why);
    const int width = right - left - 2 * kNameMargin;
    if (width == rows_->nameWidth()) return;
    rows_->setNameWidth(width);
    scheduleDelayedItemsLayout();
}

QRect ProgramTree::namePlace(const QModelIndex& index) const {
    QRect place = visualRect(index.siblingAtColumn(ProgramModel::Name));
    place.setLeft(place.left() + kNameMargin);
    place.setWidth(rows_->nameWidth());
    return place;
}

void ProgramTree::drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    QTreeView::drawRow(painter, option, index);
    if (!index.data(ProgramModel::VerdictRole).isValid()) return;
    const QModelIndex name = index.siblingAtColumn(ProgramModel::Name);
    rows_->paintName(painter, option, name, namePlace(name));
}

/// A section tells by a sign before its words whether it is folded.
void ProgramTree::drawBranches(QPainter* /*painter*/, const QRect& /*rect*/,
                               const QModelIndex& /*index*/) const {}

/// Space puts the row's program among the plans, wherever in the row the keyboard stands; Right and Left unfold and fold.
void ProgramTree::keyPressEvent(QKeyEvent* event) {
    const QModelIndex current = currentIndex();
    if (event->key() == Qt::Key_Space && current.isValid() && !state()) {
        const QModelIndex box = current.siblingAtColumn(ProgramModel::Chosen);
        if (!(box.flags() & Qt::ItemIsUserCheckable)) return;
        const bool chosen = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        model()->setData(box, chosen ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        return;
    }
    QTreeView::keyPressEvent(event);
}

}  // namespace yushi
