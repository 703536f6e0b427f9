#pragma once

#include "desk/desk.h"

#include <QWidget>

class QChart;
class QChartView;

namespace yushi {

/// A line for each plan over the months: what is paid each month, or what is still owed.
class PlanChart : public QWidget {
    Q_OBJECT

  public:
    enum class Shows { Payment, Balance };

    PlanChart(Desk& desk, Shows shows, QWidget* parent);

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void draw();

    Desk& desk_;
    Shows shows_;
    QChartView* view_ = nullptr;
};

}  // namespace yushi
