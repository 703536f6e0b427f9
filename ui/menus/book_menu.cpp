#include "menus/book_menu.h"

namespace yushi {

BookMenu::BookMenu(Desk& desk, BookSession& session, QWidget* window)
    : QMenu(window), desk_(desk), session_(session), window_(window) {
    show_ = addAction(QString(), this, &BookMenu::showBook);
    show_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_B));
    addSeparator();
    record_ = addAction(QString(), &session, &BookSession::record);
    record_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    recordAnew_ = addAction(QString(), &session, &BookSession::recordAnew);
    connect(&desk, &Desk::languageChanged, this, &BookMenu::retranslate);
    retranslate();
}

void BookMenu::showBook() {
    if (!book_) book_ = new BookWindow(desk_, session_, window_);
    book_->show();
    book_->raise();
    book_->activateWindow();
}

void BookMenu::retranslate() {
    setTitle(tr("台帳(&D)"));
    show_->setText(tr("相談台帳を開く(&O)"));
    record_->setText(tr("台帳に記録(&R)"));
    recordAnew_->setText(tr("新しい相談として台帳に記録(&N)"));
}

}  // namespace yushi
