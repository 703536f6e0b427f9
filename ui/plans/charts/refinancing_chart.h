#pragma once

#include "desk/desk.h"
#include "engine/beside/refinance.h"

#include <QWidget>

class QChart;
class QLabel;

namespace yushi {

class CrosshairView;

/// Draws what all loans ask each month as they are, and with each plan, into @p chart in place of what is there.
void fillRefinancingChart(QChart& chart, std::span<const int> plans, std::span<const Refinancing> refinancing,
                          const QPalette& palette, const QFont& font);

/// The months of refinancing with a crosshair, and what stands there in words.
class RefinancingChart : public QWidget {
    Q_OBJECT

  public:
    RefinancingChart(Desk& desk, QWidget* parent);

    /// @p plans are the plans (0 is A) to which @p refinancing belongs.
    void show(std::vector<int> plans, std::vector<Refinancing> refinancing);

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void draw();
    void read();

    Desk& desk_;
    std::vector<int> plans_;
    std::vector<Refinancing> refinancing_;
    CrosshairView* view_ = nullptr;
    QLabel* reading_;
};

}  // namespace yushi
