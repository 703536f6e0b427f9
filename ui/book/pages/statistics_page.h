#pragma once

#include "book/store/book_statistics.h"
#include "book/store/book_thread.h"
#include "desk/desk.h"

#include <QWidget>

class QChartView;
class QLabel;
class QPushButton;
class QTableWidget;

namespace yushi {

class BookSession;

/// What the book's consultations come to: by month and by program, with the verdicts, as a chart, as tables and as CSV.
class StatisticsPage : public QWidget {
    Q_OBJECT

  public:
    StatisticsPage(Desk& desk, BookSession& session, QWidget* parent);

    /// Asks the book anew.
    void refresh();

  signals:
    /// It shows what the book answered.
    void stateChanged();
    void failed(const yushi::Problems& problems);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void show();
    void drawChart();
    void fill(QTableWidget* table, const QStringList& head, const std::vector<QStringList>& rows);
    void saveCsv();

    Desk& desk_;
    BookSession& session_;
    BookThread& book_;
    BookStatistics statistics_;
    QChartView* chart_;
    QTableWidget* months_;
    QTableWidget* programs_;
    QPushButton* csv_;
    QLabel* state_;
};

}  // namespace yushi
