#include "plans/charts/chart_page.h"

#include "plans/charts/crosshair_view.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yushi {

namespace {

constexpr PlanChartKind kKinds[] = {PlanChartKind::Parts, PlanChartKind::Payment, PlanChartKind::Balance,
                                    PlanChartKind::CostSoFar};

}  // namespace

ChartPage::ChartPage(Desk& desk, QWidget* parent)
    : QWidget(parent), desk_(desk), kinds_(new QButtonGroup(this)), reading_(new QLabel(this)) {
    auto* bar = new QHBoxLayout;
    bar->setSpacing(2);
    for (const PlanChartKind kind : kKinds) {
        auto* button = new QToolButton(this);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setObjectName(QStringLiteral("chart %1").arg(static_cast<int>(kind)));
        kinds_->addButton(button, static_cast<int>(kind));
        bar->addWidget(button);
    }
    bar->addStretch();
    kinds_->button(static_cast<int>(PlanChartKind::Parts))->setChecked(true);
    reading_->setObjectName(QStringLiteral("chart reading"));
    reading_->setWordWrap(true);
    reading_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    reading_->setMinimumHeight(2 * fontMetrics().lineSpacing());  // so that the chart keeps its place
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 2, 4, 0);
    layout->setSpacing(2);
    layout->addLayout(bar);
    layout->addWidget(reading_);
    connect(kinds_, &QButtonGroup::idClicked, this, [this] {
        retranslate();
        draw();
    });
    connect(&desk, &Desk::plansChanged, this, &ChartPage::draw);
    connect(&desk, &Desk::languageChanged, this, [this] {
        retranslate();
        draw();
    });
    retranslate();
}

void ChartPage::show(int plan) {
    if (plan == plan_) return;
    plan_ = plan;
    retranslate();
    draw();
}

void ChartPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) draw();
    if (event->type() == QEvent::FontChange) reading_->setMinimumHeight(2 * fontMetrics().lineSpacing());
}

void ChartPage::showEvent(QShowEvent* event) {
    if (!view_) {
        view_ = new CrosshairView(this);
        view_->setObjectName(QStringLiteral("chart"));
        static_cast<QVBoxLayout*>(layout())->insertWidget(1, view_, 1);
        connect(view_, &CrosshairView::monthChanged, this, &ChartPage::read);
        retranslate();
    }
    draw();
    QWidget::showEvent(event);
}

PlanChartKind ChartPage::kind() const {
    return static_cast<PlanChartKind>(kinds_->checkedId());
}

void ChartPage::draw() {
    if (!view_ || !isVisible()) return;  // drawn when it is shown
    plans_ = planMonths(desk_);
    view_->setVisible(isAnythingDrawn(kind(), plans_, plan_));
    fillChart(*view_->chart(), kind(), plans_, plan_, palette(), font());
    std::size_t months = 1;
    for (const PlanMonths& plan : plans_) months = std::max(months, plan.months.size());
    view_->setLastMonth(static_cast<int>(months) - 1);
    read();
}

void ChartPage::read() {
    const QString reading = chartReading(kind(), plans_, plan_, view_->month(), desk_.language());
    reading_->setText(reading);
    view_->setAccessibleDescription(reading);
    QAccessibleEvent event(view_, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void ChartPage::retranslate() {
    const QString names[] = {tr("内訳 %1").arg(QChar(u'A' + plan_)), tr("毎月の支払"), tr("残高"),
                             tr("累計の負担")};
    const QString tips[] = {tr("毎月の支払を元金・利息・保証料・利子補給に分ける"), tr("案ごとの毎月の支払"),
                            tr("案ごとの残高"), tr("利息・保証料・税を足し、戻る補助を引いたもの")};
    for (const PlanChartKind kind : kKinds) {
        const auto index = static_cast<std::size_t>(kind);
        kinds_->button(static_cast<int>(kind))->setText(names[index]);
        kinds_->button(static_cast<int>(kind))->setToolTip(tips[index]);
    }
    if (!view_) return;
    view_->setAccessibleName(
        tr("グラフ: %1(矢印キーで月を動かせます)").arg(names[static_cast<std::size_t>(kind())]));
}

}  // namespace yushi
