#pragma once

#include "book/book_session.h"
#include "desk/desk.h"

#include <QMenu>
#include <QPointer>

namespace yushi {

class BookWindow;

/// 台帳: records the consultation on the desk, and opens the list of all.
class BookMenu : public QMenu {
    Q_OBJECT

  public:
    BookMenu(Desk& desk, BookSession& session, QWidget* window);

  private:
    void showBook();
    void retranslate();

    Desk& desk_;
    BookSession& session_;
    QWidget* window_;
    QPointer<BookWindow> book_;  ///< made when it is first wanted
    QAction* show_;
    QAction* record_;
    QAction* recordAnew_;
};

}  // namespace yushi
