#pragma once

#include "desk/desk.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabWidget;
class QTableView;
class QToolButton;

namespace yushi {

class ComparisonModel;
class ScheduleModel;
class YearModel;

/// くらべる: up to four plans side by side, their charts and their schedules.
class PlansView : public QWidget {
    Q_OBJECT

  public:
    PlansView(Desk& desk, QWidget* parent);

    QTableView* comparison() { return comparison_; }

  private:
    void showPlans();
    void showNotice(const QString& refused);
    void selectPlan(int plan);
    void retranslate();

    Desk& desk_;
    ComparisonModel* model_;
    ScheduleModel* schedule_;
    YearModel* years_;
    QStackedWidget* stack_;
    QLabel* empty_;
    QTableView* comparison_;
    QLabel* notice_;
    QToolButton* remove_;
    QTabWidget* tabs_;
    QTableView* scheduleTable_;
    QTableView* yearTable_;
    int plan_ = 0;
};

}  // namespace yushi
