#include "paper/paper_chart.h"

#include "look/theme.h"
#include "paper/page_flow.h"
#include "report/words/figures.h"
#include "words/words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPalette>

#include <algorithm>
#include <array>
#include <cmath>

namespace yushi {

namespace {

constexpr double kDrawnUnit = 10'000;  // amounts are drawn in 万円
constexpr int kYear = 12;
constexpr double kThin = 4;
constexpr double kThick = 13;
constexpr double kDash = 3;  // in widths of the line
constexpr int kColours = 4;

/// The points of a plan in months and 万円; payments as steps, so that each stands over its month.
QPolygonF pointsOf(const OfferCost& cost, PaperChart chart) {
    const auto drawn = [](Yen amount) { return static_cast<double>(amount.value()) / kDrawnUnit; };
    QPolygonF points;
    if (chart == PaperChart::Balance) points << QPointF(0, drawn(cost.terms.principal));
    double previous = 0;
    for (const Instalment& row : cost.schedule.instalments) {
        const auto month = static_cast<double>(row.month.count());
        const double value = drawn(chart == PaperChart::Balance ? row.balance : row.payment());
        if (chart == PaperChart::Payment) points << QPointF(previous, value);
        points << QPointF(month, value);
        previous = month;
    }
    return points;
}

/// A round distance of grid lines of which @p most holds about five.
double niceStep(double most) {
    const double rough = std::max(most, 1.0) / 5;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (rough <= factor * power) return factor * power;
    }
    return 10 * power;
}

class PaperChartDrawing {
  public:
    PaperChartDrawing(QPainter& painter, PaperChart chart, std::span<const PaperPlan> plans, const QRectF& area,
                 Language language)
        : painter_(painter), chart_(chart), plans_(plans), area_(area), language_(language) {
        for (const PaperPlan& plan : plans) {
            lines_.push_back(pointsOf(*plan.cost, chart));
            for (const QPointF& point : lines_.back()) {
                months_ = std::max(months_, point.x());
                amount_ = std::max(amount_, point.y());
            }
        }
        step_ = niceStep(amount_);
        amount_ = std::ceil(amount_ / step_) * step_;
        const double label = QFontMetricsF(font_).horizontalAdvance(number(amount_));
        const double line = lineHeight(font_);
        plot_ = area.adjusted(label + 60, 2.4 * line, -60, -2.2 * line);
    }

    void draw() {
        painter_.setFont(font_);
        drawTitle();
        drawAmounts();
        drawMonths();
        painter_.setRenderHint(QPainter::Antialiasing);
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            painter_.setPen(penOf(i));
            painter_.drawPolyline(inPlot(lines_[i]));
        }
    }

  private:
    QString say(const char* ja, const char* en) const {
        return QString::fromUtf8(language_ == Language::Japanese ? ja : en);
    }
    static QString number(double value) { return toQt(grouped(std::llround(value))); }

    QPen penOf(std::size_t plan) const {
        QPen pen(planColour(static_cast<int>(plan) % kColours, QPalette(Qt::white)), kThick);
        static const std::array<QList<double>, kColours> dashes = {
            QList<double>{}, {2 * kDash, kDash}, {1, kDash / 2}, {2 * kDash, kDash, 1, kDash}};
        pen.setCapStyle(Qt::FlatCap);
        if (plan % kColours > 0) pen.setDashPattern(dashes[plan % kColours]);
        return pen;
    }

    void drawTitle() {
        painter_.setPen(QColor(paper::kInk));
        painter_.setFont(paper::font(paper::kDense, paper::Weight::Bold));
        const QString title = chart_ == PaperChart::Payment
                                  ? say("毎回の返済額(万円)", "Each payment (10,000 yen)")
                                  : say("残高(万円)", "Balance (10,000 yen)");
        const double base = area_.top() + lineHeight(font_) * 0.8;
        painter_.drawText(QPointF(area_.left(), base), title);
        painter_.setFont(font_);
        double x = area_.right();
        for (std::size_t i = plans_.size(); i-- > 0;) {
            const QString letter = toQt(plans_[i].letter);
            x -= QFontMetricsF(font_).horizontalAdvance(letter) + 40;
            painter_.setPen(QColor(paper::kInk));
            painter_.drawText(QPointF(x, base), letter);
            x -= 250;
            painter_.setPen(penOf(i));
            painter_.drawLine(QPointF(x, base - 26), QPointF(x + 220, base - 26));
        }
    }

    void drawAmounts() {
        const QFontMetricsF metrics(font_);
        for (double amount = 0; amount <= amount_ + step_ / 2; amount += step_) {
            const double y = at(QPointF(0, amount)).y();
            painter_.setPen(QPen(QColor(paper::kRule), kThin));
            painter_.drawLine(QPointF(plot_.left(), y), QPointF(plot_.right(), y));
            painter_.setPen(QColor(paper::kQuiet));
            const QString text = number(amount);
            painter_.drawText(
                QPointF(plot_.left() - 40 - metrics.horizontalAdvance(text), y + metrics.ascent() / 2.6),
                text);
        }
    }

    void drawMonths() {
        const QFontMetricsF metrics(font_);
        const double base = plot_.bottom() + lineHeight(font_);
        const int years = static_cast<int>(std::ceil(months_ / kYear));
        const int every = kYear * std::max(1, static_cast<int>(niceStep(years)));
        painter_.setPen(QColor(paper::kQuiet));
        for (int month = 0; month <= months_; month += every) {
            const QString text = number(month);
            const double x = at(QPointF(month, 0)).x();
            painter_.drawText(QPointF(x - metrics.horizontalAdvance(text) / 2, base), text);
        }
        const QString title = say("月数", "months");
        painter_.drawText(QPointF(plot_.right() - metrics.horizontalAdvance(title), base + lineHeight(font_)),
                          title);
    }

    QPointF at(const QPointF& point) const {
        return {plot_.left() + point.x() / months_ * plot_.width(),
                plot_.bottom() - point.y() / amount_ * plot_.height()};
    }

    QPolygonF inPlot(const QPolygonF& points) const {
        QPolygonF placed;
        for (const QPointF& point : points) placed << at(point);
        return placed;
    }

    QPainter& painter_;
    PaperChart chart_;
    std::span<const PaperPlan> plans_;
    QRectF area_;
    Language language_;
    QFont font_ = paper::font(paper::kSmall);
    std::vector<QPolygonF> lines_;
    double months_ = 1;
    double amount_ = 0;
    double step_ = 1;
    QRectF plot_;
};

}  // namespace

void paintPaperChart(QPainter& painter, PaperChart chart, std::span<const PaperPlan> plans,
                     const QRectF& area, Language language) {
    PaperChartDrawing(painter, chart, plans, area, language).draw();
}

}  // namespace yushi
