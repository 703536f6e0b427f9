#pragma once

#include "book/book_session.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTabWidget;

namespace yushi {

class BusyBar;
class ClientsPage;
class PlacePage;
class RecordsPage;
class StatisticsPage;

/// 相談台帳: the consultations, the clients, the statistics and the place of the book. It asks in the background and never
/// blocks.
class BookWindow : public QWidget {
    Q_OBJECT

  public:
    BookWindow(Desk& desk, BookSession& session, QWidget* parent);

  protected:
    void showEvent(QShowEvent* event) override;
    /// Esc and Ctrl+W close it.
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void refresh();
    void showState();
    void showOpenRecords();
    void backUp();
    void sayProblems(const Problems& problems);
    void retranslate();

    Desk& desk_;
    BookSession& session_;
    QTabWidget* tabs_;
    RecordsPage* records_;
    ClientsPage* clients_;
    StatisticsPage* statistics_;
    PlacePage* place_;
    QLabel* openRecords_;  ///< what is being recorded, and what is not
    QLabel* state_;
    BusyBar* busy_;
    QPushButton* beginNew_;  ///< where nothing is left of a book
    QPushButton* backUp_;
};

}  // namespace yushi
