#pragma once

#include "book/book_model.h"
#include "book/book_session.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;
class QTableView;

namespace yushi {

class PlacePage;
class StatisticsPage;

/// 相談台帳: the list of consultations with its search, and the statistics. It asks in the background and never blocks.
class BookWindow : public QWidget {
    Q_OBJECT

  public:
    BookWindow(Desk& desk, BookSession& session, QWidget* parent);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void search();
    void refresh();
    void showState();
    void open();
    void duplicate();
    void putAway();
    void askToRemove();
    void remove();
    void backUp();
    std::vector<qint64> chosen() const;
    void act(const std::function<Problems(const Book&)>& change);
    void sayProblems(const Problems& problems);
    void retranslate();

    Desk& desk_;
    BookSession& session_;
    BookModel* model_;
    QLineEdit* search_;
    QCheckBox* archived_;
    QLabel* state_;
    QTabWidget* tabs_;
    QTableView* table_;
    QPushButton* open_;
    QPushButton* duplicate_;
    QPushButton* putAway_;
    QPushButton* remove_;
    QPushButton* confirm_;
    QPushButton* backUp_;
    StatisticsPage* statistics_;
    PlacePage* place_;
};

}  // namespace yushi
