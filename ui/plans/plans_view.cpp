#include "plans/plans_view.h"

#include "plans/comparison_model.h"
#include "plans/plan_chart.h"
#include "plans/plan_delegate.h"
#include "plans/schedule_model.h"
#include "plans/year_model.h"
#include "theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yushi {

namespace {

void setUpTable(QTableView* table) {
    table->setAlternatingRowColors(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 3);
    table->horizontalHeader()->setHighlightSections(false);
    table->verticalHeader()->setHighlightSections(false);
}

void setUpSchedule(QTableView* table, QAbstractItemModel* model, const QString& name) {
    table->setObjectName(name);
    table->setModel(model);
    setUpTable(table);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->verticalHeader()->setVisible(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
}

}  // namespace

PlansView::PlansView(Desk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      model_(new ComparisonModel(desk, this)),
      schedule_(new ScheduleModel(desk, this)),
      years_(new YearModel(desk, this)),
      stack_(new QStackedWidget(this)),
      empty_(new QLabel(this)),
      comparison_(new QTableView(this)),
      notice_(new QLabel(this)),
      remove_(new QToolButton(this)),
      tabs_(new QTabWidget(this)),
      scheduleTable_(new QTableView(this)),
      yearTable_(new QTableView(this)) {
    comparison_->setObjectName(QStringLiteral("comparison"));
    comparison_->setModel(model_);
    comparison_->setItemDelegate(new PlanDelegate(desk, comparison_));
    comparison_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                                 QAbstractItemView::AnyKeyPressed);
    setUpTable(comparison_);
    comparison_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    comparison_->horizontalHeader()->setMinimumSectionSize(9 * fontMetrics().horizontalAdvance(u'国'));
    comparison_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    comparison_->setWordWrap(true);
    comparison_->verticalHeader()->resizeSection(ComparisonModel::Name, 3 * fontMetrics().lineSpacing() + 6);

    setUpSchedule(scheduleTable_, schedule_, QStringLiteral("schedule"));
    setUpSchedule(yearTable_, years_, QStringLiteral("years"));

    remove_->setObjectName(QStringLiteral("remove plan"));
    notice_->setObjectName(QStringLiteral("notice"));
    notice_->setWordWrap(true);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, alertColour(palette()));
    notice_->setPalette(colours);

    auto* left = new QWidget(this);
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addWidget(comparison_, 1);
    leftLayout->addWidget(notice_);

    tabs_->setObjectName(QStringLiteral("plan tabs"));
    tabs_->addTab(new PlanChart(desk, PlanChart::Shows::Payment, tabs_), QString());
    tabs_->addTab(new PlanChart(desk, PlanChart::Shows::Balance, tabs_), QString());
    tabs_->addTab(yearTable_, QString());
    tabs_->addTab(scheduleTable_, QString());
    tabs_->setDocumentMode(true);
    tabs_->setCornerWidget(remove_);

    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(left);
    splitter->addWidget(tabs_);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 4);
    splitter->setChildrenCollapsible(false);

    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    stack_->addWidget(empty_);
    stack_->addWidget(splitter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(stack_);

    connect(remove_, &QToolButton::clicked, this, [this] { desk_.removePlan(plan_); });
    connect(model_, &ComparisonModel::refused, this, &PlansView::showNotice);
    connect(comparison_->selectionModel(), &QItemSelectionModel::currentColumnChanged, this,
            [this](const QModelIndex& current) { selectPlan(current.column()); });
    connect(comparison_->horizontalHeader(), &QHeaderView::sectionClicked, this, &PlansView::selectPlan);
    connect(&desk, &Desk::plansChanged, this, &PlansView::showPlans);
    connect(&desk, &Desk::languageChanged, this, &PlansView::retranslate);
    retranslate();
}

void PlansView::selectPlan(int plan) {
    if (plan < 0) return;
    plan_ = plan;
    schedule_->show(plan);
    years_->show(plan);
    retranslate();
}

void PlansView::showPlans() {
    const int plans = static_cast<int>(desk_.plans().size());
    stack_->setCurrentIndex(plans == 0 ? 0 : 1);
    if (plan_ >= plans) selectPlan(std::max(plans - 1, 0));
    showNotice({});
    retranslate();
}

void PlansView::showNotice(const QString& refused) {
    QStringList lines;
    if (!refused.isEmpty()) lines << refused;
    for (int plan = 0; plan < model_->columnCount(); ++plan) {
        const QString faults = model_->faultsOf(plan);
        if (!faults.isEmpty()) lines << QStringLiteral("%1: %2").arg(QChar(u'A' + plan)).arg(faults);
    }
    notice_->setText(lines.join(u'\n'));
    notice_->setVisible(!lines.isEmpty());
}

void PlansView::retranslate() {
    const QChar letter(u'A' + plan_);
    empty_->setText(
        tr("上の一覧の「比較」に印を付けると、ここに返済額・利息・グラフ・返済予定表が4つまで並びます。"));
    remove_->setText(tr("案%1を外す").arg(letter));
    tabs_->setTabText(0, tr("返済額"));
    tabs_->setTabText(1, tr("残高"));
    tabs_->setTabText(2, tr("年ごと %1").arg(letter));
    tabs_->setTabText(3, tr("返済予定表 %1").arg(letter));
    comparison_->setAccessibleName(tr("案の比較"));
    scheduleTable_->setAccessibleName(tr("返済予定表"));
    yearTable_->setAccessibleName(tr("年ごとの返済"));
    showNotice({});
}

}  // namespace yushi
