#include "plans/comparison_page.h"

#include "look/theme.h"
#include "plans/beside/together_page.h"
#include "plans/charts/chart_page.h"
#include "plans/comparison_model.h"
#include "plans/offer/offer_form.h"
#include "plans/offer/plan_sliders.h"
#include "plans/plan_delegate.h"
#include "plans/schedule_model.h"
#include "plans/tables.h"
#include "words/words.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yushi {

namespace {

// Of a window of 1280 pixels: four plans fit beside their charts; of fewer, each has room for its differences.
constexpr int kHeads = 97;
constexpr int kPlanWidth = 175;
constexpr int kMostTableWidth = 600;
constexpr int kWidth = 995;
constexpr int kMostReasonLines = 5;
constexpr int kCell = 16;  // of a cell around its text

}  // namespace

ComparisonPage::ComparisonPage(Desk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      model_(new ComparisonModel(desk, this)),
      schedule_(new ScheduleModel(desk, kPaymentFields, this)),
      years_(new ScheduleModel(desk, kYearFields, this)),
      comparison_(new QTableView(this)),
      notice_(new QLabel(this)),
      everyPlan_(new QCheckBox(this)),
      remove_(new QToolButton(this)),
      tabs_(new QTabWidget(this)),
      charts_(new ChartPage(desk, this)),
      sliders_(new PlanSliders(desk, *model_, this)),
      yearTable_(new QTableView(this)),
      scheduleTable_(new QTableView(this)),
      offer_(new OfferForm(desk, this)),
      together_(new TogetherPage(desk, this)),
      splitter_(new QSplitter(Qt::Horizontal, this)),
      left_(new QStackedWidget(this)),
      right_(new QStackedWidget(this)),
      panel_(new ExplanationPanel(desk, this)) {
    left_->addWidget(left());
    right_->addWidget(right());
    right_->addWidget(panel_);
    splitter_->addWidget(left_);
    splitter_->addWidget(right_);
    splitter_->setStretchFactor(0, 3);
    splitter_->setStretchFactor(1, 2);
    splitter_->setChildrenCollapsible(false);
    connect(splitter_, &QSplitter::splitterMoved, this, [this] { splitterMoved_ = true; });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 0, 6, 4);
    layout->addWidget(splitter_);
    connectTables();
    connect(everyPlan_, &QCheckBox::toggled, this, [this](bool on) {
        desk_.endEdit();
        desk_.setChangesEveryPlan(on);
    });
    connect(remove_, &QToolButton::clicked, this, [this] { desk_.removePlan(plan_); });
    connect(model_, &ComparisonModel::refused, this, &ComparisonPage::showNotice);
    connect(offer_, &OfferForm::refused, this, &ComparisonPage::showNotice);
    connect(together_, &TogetherPage::changed, this, &ComparisonPage::showTogether);
    connect(panel_, &ExplanationPanel::closed, this, &ComparisonPage::closeExplanation);
    connect(&desk, &Desk::plansChanged, this, &ComparisonPage::showPlans);
    connect(&desk, &Desk::linesChanged, this, &ComparisonPage::hideIdleRows);
    connect(&desk, &Desk::languageChanged, this, &ComparisonPage::retranslate);
    selectPlan(0);
    showPlans();
}

QWidget* ComparisonPage::left() {
    comparison_->setObjectName(QStringLiteral("comparison"));
    comparison_->setModel(model_);
    comparison_->setItemDelegate(new PlanDelegate(comparison_));
    comparison_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                                 QAbstractItemView::AnyKeyPressed);
    setUpTable(comparison_);
    comparison_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    comparison_->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    comparison_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    comparison_->setWordWrap(true);
    setSizes();
    notice_->setObjectName(QStringLiteral("notice"));
    notice_->setWordWrap(true);
    colourText(notice_, alertColour);
    everyPlan_->setObjectName(QStringLiteral("every plan"));
    remove_->setObjectName(QStringLiteral("remove plan"));
    auto* bar = new QHBoxLayout;
    bar->addWidget(everyPlan_);
    bar->addStretch();
    bar->addWidget(remove_);
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(comparison_, 1);
    layout->addWidget(notice_);
    layout->addLayout(bar);
    return box;
}

QWidget* ComparisonPage::right() {
    setUpSchedule(scheduleTable_, schedule_, QStringLiteral("schedule"));
    setUpSchedule(yearTable_, years_, QStringLiteral("years"));
    auto* chartTab = new QWidget(this);
    auto* layout = new QVBoxLayout(chartTab);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(charts_, 1);
    layout->addWidget(sliders_);
    tabs_->setObjectName(QStringLiteral("plan tabs"));
    tabs_->setDocumentMode(true);
    tabs_->addTab(chartTab, QString());
    tabs_->addTab(yearTable_, QString());
    tabs_->addTab(scheduleTable_, QString());
    tabs_->addTab(offer_, QString());
    tabs_->addTab(together_, QString());
    return tabs_;
}

void ComparisonPage::connectTables() {
    connect(comparison_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                selectPlan(current.column());
                if (right_->currentWidget() == panel_) explainFigure(current);
            });
    connect(comparison_->horizontalHeader(), &QHeaderView::sectionClicked, this, &ComparisonPage::selectPlan);
    connect(comparison_, &QTableView::clicked, this, &ComparisonPage::explainFigure);
    connect(comparison_, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (ComparisonModel::isInput(index.row())) return comparison_->edit(index);
        explainFigure(index);
    });
    for (const auto& [table, model] : {std::pair(scheduleTable_, schedule_), std::pair(yearTable_, years_)}) {
        const auto explainCell = [this, model](const QModelIndex& index) {
            explainIn(left_, [model, row = index.row(), column = index.column()](const OfferCost& cost) {
                return model->asked(cost, row, column);
            });
        };
        connect(table, &QTableView::clicked, this, explainCell);
        connect(table, &QTableView::activated, this, explainCell);
    }
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ComparisonPage::closeExplanation);
}

void ComparisonPage::setSizes() {
    const QFontMetrics metrics = comparison_->fontMetrics();
    comparison_->horizontalHeader()->setMinimumSectionSize(
        metrics.horizontalAdvance(tr("50,000,000円▲少", "the widest cell that must not be cut")) + kCell);
    comparison_->verticalHeader()->setDefaultSectionSize(metrics.height() + kRowMargin);
    comparison_->verticalHeader()->resizeSection(ComparisonModel::Name, 2 * metrics.lineSpacing() + 6);
    sizeStandings();
    for (QTableView* table : {yearTable_, scheduleTable_}) setScheduleSizes(table);
}

void ComparisonPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) setSizes();
    if (event->type() == QEvent::PaletteChange) showNotice({});
}

void ComparisonPage::selectPlan(int plan) {
    if (plan < 0) return;
    plan_ = plan;
    schedule_->show(plan);
    years_->show(plan);
    charts_->show(plan);
    sliders_->show(plan);
    offer_->show(plan);
    retranslate();
}

void ComparisonPage::showPlans() {
    const int plans = static_cast<int>(desk_.plans().size());
    if (plans == 0) closeExplanation();
    if (plan_ >= plans) selectPlan(std::max(plans - 1, 0));
    if (plans > 0 && !splitterMoved_) {
        const int table = std::min(kHeads + plans * kPlanWidth, kMostTableWidth);
        splitter_->setSizes({table, kWidth - table});
    }
    hideIdleRows();
    showNotice({});
}

/// What is against a plan takes the lines that it needs, up to a bound: its tip says all of it.
void ComparisonPage::sizeStandings() {
    const int line = comparison_->fontMetrics().lineSpacing();
    for (int row = ComparisonModel::VerdictRow; row < ComparisonModel::FirstFigure; ++row) {
        const int most = (row == ComparisonModel::Against ? kMostReasonLines : 2) * line + kRowMargin;
        comparison_->resizeRowToContents(row);
        if (comparison_->rowHeight(row) > most) comparison_->setRowHeight(row, most);
    }
}

/// Rows that say nothing of any plan give their room to the others.
void ComparisonPage::hideIdleRows() {
    for (int row = ComparisonModel::VerdictRow; row < ComparisonModel::FirstFigure; ++row)
        comparison_->setRowHidden(row, !model_->saysAnything(row));
    sizeStandings();
    const auto& plans = desk_.plans();
    const auto anyCost = [&plans](auto test) {
        return std::ranges::any_of(plans, [&test](const Desk::Plan& plan) {
            const auto* cost = std::get_if<OfferCost>(&plan.cost);
            return cost && test(*cost);
        });
    };
    comparison_->setRowHidden(ComparisonModel::rowOf(PlanFigure::PaymentAfterGrace),
                              !anyCost([](const OfferCost& cost) { return cost.terms.grace > Months(0); }));
    comparison_->setRowHidden(ComparisonModel::rowOf(PlanFigure::FeeSubsidy),
                              !anyCost([](const OfferCost& cost) { return cost.fee.has_value(); }));
    for (const FigureSpec& figure : planFigures()) {
        if (!figure.unlessNone) continue;
        const auto told = [&figure](const OfferCost& cost) { return isTold(cost, figure.id); };
        comparison_->setRowHidden(ComparisonModel::rowOf(figure.id), !anyCost(told));
    }
}

void ComparisonPage::showNotice(const QString& refused) {
    QStringList lines;
    if (!refused.isEmpty()) lines << refused;
    for (int plan = 0; plan < model_->columnCount(); ++plan) {
        const QString faults = model_->faultsOf(plan);
        if (!faults.isEmpty()) lines << QStringLiteral("%1: %2").arg(QChar(u'A' + plan)).arg(faults);
    }
    notice_->setText(lines.join(u'\n'));
    notice_->setVisible(!lines.isEmpty());
}

/// The tab is there while the documents say something, with a sign while the plans cannot all be used.
void ComparisonPage::showTogether() {
    const int tab = tabs_->indexOf(together_);
    tabs_->setTabVisible(tab, together_->saysAnything());
    const QString sign =
        together_->refuses() ? u' ' + findingSign(static_cast<int>(Finding::NotMet)) : QString();
    tabs_->setTabText(tab, tr("あわせて使う") + sign);
}

void ComparisonPage::explainFigure(const QModelIndex& index) {
    if (!index.isValid() || index.row() <= ComparisonModel::rowOf(PlanFigure::Method)) return;
    const PlanFigure figure = ComparisonModel::figureIn(index.row());
    explainIn(right_, [this, figure](const OfferCost& cost) {
        return amountsBehind(cost, figure, desk_.language());
    });
}

void ComparisonPage::explainIn(QStackedWidget* half, ExplanationPanel::Question question) {
    if (const OfferCost* cost = desk_.costOfPlan(plan_)) {
        const bool ofSchedule = half == left_;
        if (ofSchedule && question(*cost).empty()) return;
    }
    if (panel_->parentWidget() != half) {
        closeExplanation();
        half->addWidget(panel_);
    }
    panel_->ask(plan_, std::move(question));
    half->setCurrentWidget(panel_);
}

void ComparisonPage::closeExplanation() {
    left_->setCurrentIndex(0);
    right_->setCurrentIndex(0);
}

void ComparisonPage::retranslate() {
    const QChar letter(u'A' + plan_);
    everyPlan_->setText(tr("変更をすべての案にあてはめる"));
    everyPlan_->setToolTip(tr("金額・期間・利率・条件の変更を、どの案にも同じように入れます。"));
    remove_->setText(tr("案%1を外す").arg(letter));
    tabs_->setTabText(0, tr("グラフ"));
    tabs_->setTabText(1, tr("年ごと %1").arg(letter));
    tabs_->setTabText(2, tr("返済予定表 %1").arg(letter));
    tabs_->setTabText(3, tr("条件 %1").arg(letter));
    showTogether();
    setSizes();
    comparison_->setAccessibleName(tr("案の比較"));
    scheduleTable_->setAccessibleName(tr("返済予定表"));
    yearTable_->setAccessibleName(tr("年ごとの返済"));
    showNotice({});
}

}  // namespace yushi
