#pragma once

#include "desk/desk.h"

#include <QMenu>

namespace yushi {

class HelpPage;

/// ヘルプ: the manual with every key, and about the program.
class HelpMenu : public QMenu {
    Q_OBJECT

  public:
    HelpMenu(Desk& desk, QWidget* window);

  private:
    void showPage();
    void retranslate();

    Desk& desk_;
    QWidget* window_;
    QAction* help_;
    HelpPage* page_ = nullptr;  ///< made when it is first wanted
};

}  // namespace yushi
