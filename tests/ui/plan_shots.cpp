#include "ui/plan_shots.h"

#include "plans/charts/crosshair_view.h"
#include "plans/comparison_model.h"
#include "plans/schedule_model.h"
#include "ui/schedule_columns.h"

#include <QCoreApplication>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

namespace yushi::test {

namespace {

template <class T>
T* find(QWidget& window, const char* name) {
    return window.findChild<T*>(QString::fromLatin1(name));
}

void click(QTableView* table, int row, int column) {
    const QModelIndex index = table->model()->index(row, column);
    table->scrollTo(index);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
}

}  // namespace

void shootPlans(QWidget& window, const std::function<void(const char*)>& shoot) {
    if (auto* together = find<QTextBrowser>(window, "together")) {
        auto* pages = find<QTabWidget>(window, "plan tabs");
        if (pages->isTabVisible(pages->indexOf(together))) {
            pages->setCurrentWidget(together);
            shoot("together");
            pages->setCurrentIndex(0);
        }
    }
    auto* chart = find<CrosshairView>(window, "chart");
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_PageDown);
    shoot("chart-parts");
    constexpr const char* kinds[][2] = {
        {"chart 1", "chart-payment"}, {"chart 2", "chart-balance"}, {"chart 3", "chart-cost"}};
    for (const auto& [button, name] : kinds) {
        find<QToolButton>(window, button)->click();
        shoot(name);
    }
    auto* tabs = find<QTabWidget>(window, "plan tabs");
    constexpr const char* pages[] = {"charts", "years", "schedule", "conditions"};
    for (int page = 1; page < static_cast<int>(std::size(pages)); ++page) {
        tabs->setCurrentIndex(page);
        shoot(pages[page]);
    }
    click(find<QTableView>(window, "comparison"), ComparisonModel::rowOf(PlanFigure::FirstPayment), 1);
    shoot("explanation");
    find<QToolButton>(window, "close explanation")->click();
    tabs->setCurrentIndex(2);
    click(find<QTableView>(window, "schedule"), 3, test::columnOf(kPaymentFields, ScheduleField::Interest));
    shoot("explanation-schedule");
    find<QToolButton>(window, "close explanation")->click();
    tabs->setCurrentIndex(0);
    find<QToolButton>(window, "chart 0")->click();
    auto* views = find<QTabWidget>(window, "plans");
    constexpr const char* beside[] = {"comparison", "refinancing", "capacity", "leasing"};
    for (int view = 1; view < views->count(); ++view) {
        views->setCurrentIndex(view);
        shoot(beside[view]);
    }
    views->setCurrentIndex(0);
}

}  // namespace yushi::test
