#include "plans/plan_chart.h"

#include "theme.h"

#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QLegend>
#include <QLineSeries>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <memory>

namespace yushi {

namespace {

constexpr double kMan = 10'000;  // amounts are drawn in 万円

struct Extent {
    double months = 1;
    double amount = 0;

    void include(double month, double value) {
        months = std::max(months, month);
        amount = std::max(amount, value);
    }
};

/// The points of a plan; payments as steps, so that each stands over its month.
QList<QPointF> pointsOf(const OfferCost& cost, PlanChart::Shows shows, Extent& extent) {
    QList<QPointF> points;
    if (shows == PlanChart::Shows::Balance)
        points << QPointF(0, static_cast<double>(cost.terms.principal.value()) / kMan);
    double previous = 0;
    for (const Instalment& row : cost.schedule.instalments) {
        const auto month = static_cast<double>(row.month.count());
        const Yen amount = shows == PlanChart::Shows::Balance ? row.balance : row.payment();
        const double value = static_cast<double>(amount.value()) / kMan;
        if (shows == PlanChart::Shows::Payment) points << QPointF(previous, value);
        points << QPointF(month, value);
        previous = month;
    }
    for (const QPointF& point : points) extent.include(point.x(), point.y());
    return points;
}

QValueAxis* axis(const QString& title, double most, const QPalette& palette) {
    auto* axis = new QValueAxis;
    axis->setTitleText(title);
    axis->setRange(0, most);
    axis->setLabelFormat(QStringLiteral("%.0f"));
    axis->applyNiceNumbers();
    axis->setLabelsBrush(palette.text());
    axis->setTitleBrush(palette.text());
    axis->setGridLineColor(palette.color(QPalette::Mid));
    return axis;
}

}  // namespace

PlanChart::PlanChart(Desk& desk, Shows shows, QWidget* parent) : QWidget(parent), desk_(desk), shows_(shows) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    connect(&desk, &Desk::plansChanged, this, &PlanChart::draw);
    connect(&desk, &Desk::languageChanged, this, &PlanChart::draw);
}

void PlanChart::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) draw();
    QWidget::changeEvent(event);
}

void PlanChart::showEvent(QShowEvent* event) {
    draw();
    QWidget::showEvent(event);
}

void PlanChart::draw() {
    if (!isVisible()) return;  // drawn when it is shown
    if (!view_) {
        view_ = new QChartView(this);
        view_->setRenderHint(QPainter::Antialiasing);
        view_->setFrameShape(QFrame::NoFrame);
        layout()->addWidget(view_);
    }
    auto chart = std::make_unique<QChart>();
    chart->setMargins(QMargins(2, 2, 2, 2));
    chart->setBackgroundRoundness(0);
    chart->setBackgroundBrush(palette().base());
    chart->legend()->setAlignment(Qt::AlignTop);
    chart->legend()->setLabelBrush(palette().text());
    chart->setFont(font());
    constexpr Qt::PenStyle styles[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    Extent extent;
    for (std::size_t i = 0; i < desk_.plans().size(); ++i) {
        const auto* cost = std::get_if<OfferCost>(&desk_.plans()[i].cost);
        if (!cost) continue;
        auto* series = new QLineSeries;
        series->setName(QString(QChar(u'A' + static_cast<int>(i))));
        series->append(pointsOf(*cost, shows_, extent));
        series->setPen(QPen(planColour(static_cast<int>(i), palette()), 2, styles[i]));
        chart->addSeries(series);
    }
    auto* months = axis(tr("月数"), extent.months, palette());
    auto* amounts = axis(tr("万円"), extent.amount > 0 ? extent.amount : 1, palette());
    chart->addAxis(months, Qt::AlignBottom);
    chart->addAxis(amounts, Qt::AlignLeft);
    for (QAbstractSeries* series : chart->series()) {
        series->attachAxis(months);
        series->attachAxis(amounts);
    }
    const QString name = shows_ == Shows::Payment ? tr("毎回の返済額のグラフ") : tr("残高のグラフ");
    view_->setAccessibleName(name);
    const std::unique_ptr<QChart> old(view_->chart());
    view_->setChart(chart.release());
}

}  // namespace yushi
