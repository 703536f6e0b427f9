#include "menus/help_menu.h"

#include "help/help_page.h"

namespace yushi {

HelpMenu::HelpMenu(Desk& desk, QWidget* window)
    : QMenu(window), desk_(desk), window_(window), help_(addAction(QString())) {
    help_->setShortcut(QKeySequence::HelpContents);
    connect(help_, &QAction::triggered, this, &HelpMenu::showPage);
    connect(&desk, &Desk::languageChanged, this, &HelpMenu::retranslate);
    retranslate();
}

void HelpMenu::showPage() {
    if (!page_) page_ = new HelpPage(desk_, window_);
    page_->show();
    page_->raise();
    page_->activateWindow();
}

void HelpMenu::retranslate() {
    setTitle(tr("ヘルプ(&H)"));
    help_->setText(tr("使いかたとキー(&H)"));
}

}  // namespace yushi
