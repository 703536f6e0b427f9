#pragma once

#include "book/pages/book_window.h"
#include "desk/desk.h"

#include <QMenu>
#include <QPointer>

namespace yushi {

/// 台帳: records the consultation on the desk, and opens the list of all.
class BookMenu : public QMenu {
    Q_OBJECT

  public:
    BookMenu(Desk& desk, BookSession& session, QWidget* window);

    /// Closes the list, with what was searched in it.
    void closeBook() { delete book_; }

    void showBook();

  private:
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
