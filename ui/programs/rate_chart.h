#pragma once

#include "desk/desk.h"
#include "engine/editions/rate_history.h"

#include <QStringList>
#include <QWidget>

class QChart;
class QChartView;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace yushi {

/// The rates of a line's program through the editions and printed histories of its issuer, as a chart and in words.
class RateChart : public QWidget {
    Q_OBJECT

  public:
    RateChart(Desk& desk, QWidget* parent);

    void show(const std::optional<LineRef>& line);

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void draw();
    std::unique_ptr<QChart> chartOf(const std::vector<RateSpan>& spans) const;
    QString wordsOf(const std::vector<RateSpan>& spans) const;
    QStringList gapsOf(const std::vector<RateSpan>& spans) const;

    Desk& desk_;
    std::optional<LineRef> line_;
    QChartView* view_ = nullptr;
    QScrollArea* area_;
    QVBoxLayout* rows_ = nullptr;  ///< chart and words, of which both scroll
    QLabel* words_;
    bool drawn_ = false;
};

}  // namespace yushi
