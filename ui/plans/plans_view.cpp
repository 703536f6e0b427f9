#include "plans/plans_view.h"

#include "plans/beside/capacity_page.h"
#include "plans/beside/leasing_page.h"
#include "plans/beside/refinancing_page.h"
#include "plans/comparison_page.h"
#include "widgets/page_on_demand.h"
#include "widgets/wrapped_label.h"

#include <QLabel>
#include <QStackedWidget>
#include <QTimer>

#include <chrono>

namespace yushi {

namespace {

using namespace std::chrono_literals;

constexpr auto kStarted = 1s;  // the window is up by then, and its user has looked at it

template <class Page>
PageOnDemand* onDemand(Desk& desk, QWidget* parent) {
    return new PageOnDemand([&desk](QWidget* place) { return new Page(desk, place); }, parent);
}

}  // namespace

PlansView::PlansView(Desk& desk, QWidget* parent)
    : QTabWidget(parent),
      desk_(desk),
      stack_(new QStackedWidget(this)),
      empty_(new WrappedLabel(this)),
      comparison_(onDemand<ComparisonPage>(desk, this)) {
    setObjectName(QStringLiteral("plans"));
    setDocumentMode(true);
    empty_->setAlignment(Qt::AlignCenter);
    stack_->addWidget(empty_);
    stack_->addWidget(comparison_);
    addTab(stack_, QString());
    addTab(onDemand<RefinancingPage>(desk, this), QString());
    addTab(onDemand<CapacityPage>(desk, this), QString());
    addTab(onDemand<LeasingPage>(desk, this), QString());
    connect(&desk, &Desk::plansChanged, this, &PlansView::showPlans);
    connect(&desk, &Desk::languageChanged, this, &PlansView::retranslate);
    // The first plan is wanted soon, and should not have to wait for its page.
    QTimer::singleShot(kStarted, comparison_, [this] { comparison_->make(); });
    showPlans();
    retranslate();
}

void PlansView::showPlans() {
    stack_->setCurrentWidget(desk_.plans().empty() ? static_cast<QWidget*>(empty_) : comparison_);
}

void PlansView::retranslate() {
    empty_->setText(
        tr("② の一覧の「比較」に印を付けると、ここに返済額・利息・グラフ・返済予定表が4つまで並びます。"));
    const QString names[] = {tr("案の比較"), tr("借換"), tr("返済能力"), tr("割賦・リース")};
    for (int page = 0; page < count(); ++page) setTabText(page, names[page]);
}

}  // namespace yushi
