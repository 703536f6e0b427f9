#include "plans/charts/chart_drawing.h"

#include "look/theme.h"

#include <QAreaSeries>
#include <QChart>
#include <QCoreApplication>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <array>

namespace yushi {

namespace {

constexpr double kMan = 10'000;  // amounts are drawn in 万円
constexpr double kHalf = 0.5;    // a payment stands half a month to both sides
constexpr double kYearMonths = 12;

struct AxisWords {
    Q_DECLARE_TR_FUNCTIONS(ChartDrawing)
};

double drawn(Yen amount) {
    return static_cast<double>(amount.value()) / kMan;
}

/// The axis of @p chart on a side; the same again for every drawing, since removed axes leave their labels behind.
QValueAxis* axisOf(QChart& chart, Qt::Alignment side) {
    const auto orientation = side == Qt::AlignBottom ? Qt::Horizontal : Qt::Vertical;
    const QList<QAbstractAxis*> axes = chart.axes(orientation);
    if (!axes.isEmpty()) return static_cast<QValueAxis*>(axes.first());
    auto* axis = new QValueAxis;
    axis->setLabelFormat(QStringLiteral("%.0f"));
    chart.addAxis(axis, side);
    return axis;
}

void setLook(QValueAxis* axis, const QString& title, const QPalette& palette, const QFont& font) {
    axis->setTitleText(title);
    axis->setLabelsBrush(palette.text());
    axis->setTitleBrush(palette.text());
    axis->setLabelsFont(font);
    axis->setTitleFont(font);
    axis->setGridLineColor(palette.color(QPalette::Mid));
    axis->setLinePenColor(palette.color(QPalette::Mid));
}

}  // namespace

QPen planPen(int plan, const QPalette& palette) {
    constexpr std::array styles = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    return {planColour(plan, palette), 2, styles[static_cast<std::size_t>(plan)]};
}

ChartDrawing::ChartDrawing(QChart& chart, const QPalette& palette, const QFont& font)
    : chart_(chart), palette_(palette), font_(font) {
    chart.removeAllSeries();
    chart.setMargins(QMargins(2, 2, 2, 2));
    chart.setBackgroundRoundness(0);
    chart.setBackgroundBrush(palette.base());
    chart.legend()->setAlignment(Qt::AlignTop);
    chart.legend()->setLabelBrush(palette.text());
    chart.legend()->setFont(font);
}

void ChartDrawing::steps(const QString& name, const std::vector<Yen>& amounts, const QPen& pen) {
    add(name, stepPoints(amounts), pen);
}

void ChartDrawing::line(const QString& name, const std::vector<Yen>& amounts, const QPen& pen) {
    QList<QPointF> points;
    points.reserve(static_cast<qsizetype>(amounts.size()));
    for (std::size_t month = 0; month < amounts.size(); ++month)
        points << QPointF(static_cast<double>(month), drawn(amounts[month]));
    include(points);
    add(name, points, pen);
}

void ChartDrawing::area(const QString& name, const std::vector<Yen>& bottom, const std::vector<Yen>& top,
                        const QBrush& brush) {
    auto* area = new QAreaSeries;
    auto* upper = new QLineSeries(area);  // an area does not own its lines
    auto* lower = new QLineSeries(area);
    upper->replace(stepPoints(top));
    lower->replace(stepPoints(bottom));
    area->setUpperSeries(upper);
    area->setLowerSeries(lower);
    area->setName(name);
    area->setBrush(brush);
    area->setPen(QPen(brush.color(), 1));
    chart_.addSeries(area);
}

void ChartDrawing::addAxes() {
    QValueAxis* months = axisOf(chart_, Qt::AlignBottom);
    QValueAxis* amounts = axisOf(chart_, Qt::AlignLeft);
    setLook(months, AxisWords::tr("月数"), palette_, font_);
    setLook(amounts, AxisWords::tr("万円"), palette_, font_);
    months->setRange(-1, months_);
    months->setTickType(QValueAxis::TicksDynamic);
    months->setTickInterval(months_ <= 6 * kYearMonths ? kYearMonths : months_ <= 12 * kYearMonths ? 2 * kYearMonths : 5 * kYearMonths);
    amounts->setRange(least_, std::max(most_, 1.0));
    amounts->applyNiceNumbers();
    for (QAbstractSeries* series : chart_.series()) {
        series->attachAxis(months);
        series->attachAxis(amounts);
    }
}

QList<QPointF> ChartDrawing::stepPoints(const std::vector<Yen>& amounts) {
    QList<QPointF> points;
    points.reserve(static_cast<qsizetype>(amounts.size()) * 2);
    for (std::size_t month = 0; month < amounts.size(); ++month) {
        const auto at = static_cast<double>(month);
        points << QPointF(at - kHalf, drawn(amounts[month])) << QPointF(at + kHalf, drawn(amounts[month]));
    }
    include(points);
    return points;
}

void ChartDrawing::add(const QString& name, const QList<QPointF>& points, const QPen& pen) {
    auto* series = new QLineSeries;
    series->setName(name);
    series->replace(points);
    series->setPen(pen);
    chart_.addSeries(series);
}

void ChartDrawing::include(const QList<QPointF>& points) {
    for (const QPointF& point : points) {
        months_ = std::max(months_, point.x());
        least_ = std::min(least_, point.y());
        most_ = std::max(most_, point.y());
    }
}

}  // namespace yushi
