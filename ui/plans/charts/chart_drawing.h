#pragma once

#include "model/values/yen.h"

#include <QList>
#include <QPalette>
#include <QPen>
#include <QPointF>
#include <QString>

#include <vector>

class QBrush;
class QChart;
class QFont;

namespace yushi {

/// The line of a plan: its colour, and a pattern of its own.
QPen planPen(int plan, const QPalette& palette);

/// Draws amounts by month, from month 0 on, into an emptied chart; notes how far they go and sets the axes by it.
class ChartDrawing {
  public:
    ChartDrawing(QChart& chart, const QPalette& palette, const QFont& font);

    /// A step for each month.
    void steps(const QString& name, const std::vector<Yen>& amounts, const QPen& pen);
    /// A line from month to month.
    void line(const QString& name, const std::vector<Yen>& amounts, const QPen& pen);
    /// What lies between two lines of steps.
    void area(const QString& name, const std::vector<Yen>& bottom, const std::vector<Yen>& top,
              const QBrush& brush);
    /// Ends the drawing.
    void addAxes();

  private:
    QList<QPointF> stepPoints(const std::vector<Yen>& amounts);
    void add(const QString& name, const QList<QPointF>& points, const QPen& pen);
    void include(const QList<QPointF>& points);

    QChart& chart_;
    const QPalette& palette_;
    const QFont& font_;
    double months_ = 1;
    double least_ = 0;
    double most_ = 0;
};

}  // namespace yushi
