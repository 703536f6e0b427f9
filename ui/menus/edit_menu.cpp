#include "menus/edit_menu.h"

#include "settings/settings_page.h"
#include "widgets/table_copy.h"

#include <QAbstractItemView>
#include <QApplication>

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
    if (const auto* table = focused<QAbstractItemView>()) {
        copySelection(*table);
        return;
    }
    QWidget* widget = QApplication::focusWidget();
    const bool hasText = widget && widget->metaObject()->indexOfMethod("copy()") >= 0;
    if (hasText) QMetaObject::invokeMethod(widget, "copy");  // fields and pages of text have their own
}

void copyFocusedTable() {
    if (const auto* table = focused<QAbstractItemView>()) copyTable(*table);
}

}  // namespace

EditMenu::EditMenu(Desk& desk, QWidget* window)
    : QMenu(window),
      desk_(desk),
      window_(window),
      undo_(desk.history().createUndoAction(this)),
      redo_(desk.history().createRedoAction(this)),
      copy_(new QAction(this)),
      copyTable_(new QAction(this)),
      settings_(new QAction(this)) {
    undo_->setShortcut(QKeySequence::Undo);
    redo_->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    copy_->setShortcut(QKeySequence::Copy);
    copyTable_->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    settings_->setShortcut(Qt::CTRL | Qt::Key_Comma);
    addActions({undo_, redo_});
    addSeparator();
    addActions({copy_, copyTable_});
    addSeparator();
    addAction(settings_);
    connect(copy_, &QAction::triggered, this, copyFocused);
    connect(copyTable_, &QAction::triggered, this, copyFocusedTable);
    connect(settings_, &QAction::triggered, this, &EditMenu::showSettings);
    connect(&desk, &Desk::languageChanged, this, &EditMenu::retranslate);
    retranslate();
}

void EditMenu::showSettings() {
    if (!page_) page_ = new SettingsPage(desk_, window_);
    page_->show();
    page_->raise();
    page_->activateWindow();
}

void EditMenu::retranslate() {
    setTitle(tr("編集(&E)"));
    copy_->setText(tr("コピー(&C)"));
    copyTable_->setText(tr("表全体をコピー(&T)"));
    settings_->setText(tr("設定(&S)…"));
    copyTable_->setToolTip(tr("キーボードがある表を、見出しと共に表計算ソフトへ貼れる形で写します。"));
}

}  // namespace yushi
