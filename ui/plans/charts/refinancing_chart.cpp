#include "plans/charts/refinancing_chart.h"

#include "look/theme.h"
#include "plans/charts/chart_drawing.h"
#include "plans/charts/crosshair_view.h"
#include "report/words/figures.h"
#include "words/words.h"

#include <QAccessible>
#include <QChart>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace yushi {

namespace {

struct RefinancingWords {
    Q_DECLARE_TR_FUNCTIONS(RefinancingChart)
};

/// The amounts of every month from drawdown (0) on.
std::vector<Yen> amountsOf(const Refinancing& refinancing, Yen RefinancingMonth::*amount) {
    std::vector<Yen> amounts(1);
    for (const RefinancingMonth& month : refinancing.months) {
        const auto index = static_cast<std::size_t>(month.month.count());
        if (index >= amounts.size()) amounts.resize(index + 1);
        amounts[index] = month.*amount;
    }
    return amounts;
}

const RefinancingMonth* monthOf(const Refinancing& refinancing, Months month) {
    const auto found = std::ranges::find(refinancing.months, month, &RefinancingMonth::month);
    return found == refinancing.months.end() ? nullptr : &*found;
}

}  // namespace

void fillRefinancingChart(QChart& chart, std::span<const int> plans, std::span<const Refinancing> refinancing,
                          const QPalette& palette, const QFont& font) {
    ChartDrawing drawing(chart, palette, font);
    if (!refinancing.empty())
        drawing.steps(RefinancingWords::tr("今のまま"), amountsOf(refinancing.front(), &RefinancingMonth::before),
                      QPen(palette.color(QPalette::Text), 2));
    for (std::size_t i = 0; i < plans.size() && i < refinancing.size(); ++i)
        drawing.steps(QString(QChar(u'A' + plans[i])), amountsOf(refinancing[i], &RefinancingMonth::after),
                      planPen(plans[i], palette));
    drawing.addAxes();
}

RefinancingChart::RefinancingChart(Desk& desk, QWidget* parent)
    : QWidget(parent), desk_(desk), reading_(new QLabel(this)) {
    reading_->setObjectName(QStringLiteral("refinancing reading"));
    reading_->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->setSpacing(2);
    layout->addWidget(reading_);
}

void RefinancingChart::show(std::vector<int> plans, std::vector<Refinancing> refinancing) {
    plans_ = std::move(plans);
    refinancing_ = std::move(refinancing);
    draw();
}

void RefinancingChart::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) draw();
}

void RefinancingChart::showEvent(QShowEvent* event) {
    if (!view_) {
        view_ = new CrosshairView(this);
        view_->setObjectName(QStringLiteral("refinancing chart"));
        static_cast<QVBoxLayout*>(layout())->insertWidget(0, view_, 1);
        connect(view_, &CrosshairView::monthChanged, this, &RefinancingChart::read);
    }
    draw();
    QWidget::showEvent(event);
}

void RefinancingChart::draw() {
    if (!view_ || !isVisible()) return;
    fillRefinancingChart(*view_->chart(), plans_, refinancing_, palette(), font());
    Months last{0};
    for (const Refinancing& each : refinancing_) last = std::max(last, each.months.back().month);
    view_->setLastMonth(static_cast<int>(last.count()));
    view_->setAccessibleName(tr("毎月の返済のグラフ(矢印キーで月を動かせます)"));
    read();
}

void RefinancingChart::read() {
    const Months month(view_->month());
    QStringList amounts;
    for (std::size_t i = 0; i < refinancing_.size(); ++i) {
        const RefinancingMonth* at = monthOf(refinancing_[i], month);
        if (!at) continue;
        if (amounts.isEmpty()) amounts << tr("今のまま %1").arg(toQt(yenText(at->before, desk_.language())));
        amounts << tr("%1 %2(ここまでの差 %3)")
                       .arg(QString(QChar(u'A' + plans_[i])), toQt(yenText(at->after, desk_.language())),
                            toQt(yenText(at->saved, desk_.language())));
    }
    const QString reading =
        month == Months(0) || amounts.isEmpty()
            ? tr("矢印キーかマウスで月を選ぶと、その月の返済が出ます。")
            : tr("%1目: %2").arg(toQt(monthsText(month, desk_.language())), amounts.join(tr("、")));
    reading_->setText(reading);
    view_->setAccessibleDescription(reading);
    QAccessibleEvent event(view_, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

}  // namespace yushi
