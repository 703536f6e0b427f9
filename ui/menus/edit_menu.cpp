#include "menus/edit_menu.h"

#include "table_copy.h"

#include <QApplication>
#include <QTableView>

namespace yushi {

namespace {

/// What the user sees as the widget that has the keyboard: a table rather than its cells' area.
template <class T>
T* focused() {
    for (QWidget* widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        if (auto* found = qobject_cast<T*>(widget)) return found;
    }
    return nullptr;
}

void copyFocused() {
    if (const auto* table = focused<QTableView>()) {
        copySelection(*table);
    } else if (QWidget* widget = QApplication::focusWidget()) {
        QMetaObject::invokeMethod(widget, "copy");  // fields and pages of text have their own
    }
}

void copyFocusedTable() {
    if (const auto* table = focused<QTableView>()) copyTable(*table);
}

}  // namespace

EditMenu::EditMenu(Desk& desk, QWidget* parent)
    : QMenu(parent),
      undo_(desk.history().createUndoAction(this)),
      redo_(desk.history().createRedoAction(this)),
      copy_(new QAction(this)),
      copyTable_(new QAction(this)) {
    undo_->setShortcut(QKeySequence::Undo);
    redo_->setShortcuts({QKeySequence(QKeySequence::Redo), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    copy_->setShortcut(QKeySequence::Copy);
    copyTable_->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    addActions({undo_, redo_});
    addSeparator();
    addActions({copy_, copyTable_});
    connect(copy_, &QAction::triggered, this, copyFocused);
    connect(copyTable_, &QAction::triggered, this, copyFocusedTable);
    connect(&desk, &Desk::languageChanged, this, &EditMenu::retranslate);
    retranslate();
}

void EditMenu::retranslate() {
    setTitle(tr("編集(&E)"));
    copy_->setText(tr("コピー(&C)"));
    copyTable_->setText(tr("表全体をコピー(&T)"));
    copyTable_->setToolTip(tr("キーボードがある表を、見出しと共に表計算ソフトへ貼れる形で写します。"));
}

}  // namespace yushi
