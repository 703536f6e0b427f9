#pragma once

#include "plans/charts/plan_charts.h"

#include <QWidget>

class QButtonGroup;
class QLabel;

namespace yushi {

class CrosshairView;

/// The charts of the plans, one at a time, and what stands at the crosshair in words.
class ChartPage : public QWidget {
    Q_OBJECT

  public:
    ChartPage(Desk& desk, QWidget* parent);

    /// Chooses the plan whose payments are shown by their parts.
    void show(int plan);

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    PlanChartKind kind() const;
    void draw();
    void read();
    void retranslate();

    Desk& desk_;
    int plan_ = 0;
    std::vector<PlanMonths> plans_;
    QButtonGroup* kinds_;
    CrosshairView* view_ = nullptr;  ///< made when it is first seen: charts are slow to start
    QLabel* reading_;
};

}  // namespace yushi
