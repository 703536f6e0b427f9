#include "plans/charts/crosshair_view.h"
#include "plans/charts/plan_charts.h"
#include "plans/comparison_model.h"
#include "plans/schedule_model.h"
#include "programs/program_cells.h"
#include "ui/desktop.h"
#include "ui/schedule_columns.h"

#include <QAbstractItemModelTester>
#include <QChart>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QSlider>
#include <QStyleOptionSlider>
#include <QTabWidget>
#include <QTextBrowser>

#include <memory>

using namespace yushi;
using yushi::test::Desktop;

namespace {

QRect handleOf(const QSlider* slider) {
    QStyleOptionSlider option;
    option.initFrom(slider);
    option.orientation = slider->orientation();
    option.minimum = slider->minimum();
    option.maximum = slider->maximum();
    option.sliderPosition = slider->sliderPosition();
    option.sliderValue = slider->value();
    option.upsideDown = false;
    return slider->style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, slider);
}

void clickFigure(Desktop& d, int row, int plan) {
    d.clickCell(d.comparison(), d.comparison()->model()->index(row, plan));
}

QString difference(Desktop& d, int row, int plan) {
    return d.comparison()->model()->index(row, plan).data(ComparisonModel::DifferenceRole).toString();
}

QString explanation(Desktop& d) {
    return d.find<QTextBrowser>("explanation")->toPlainText();
}

}  // namespace

TEST_CASE(
    "three plans, the term changed by its slider, the difference read, its reason opened, and all undone") {
    Desktop d;
    QTest::keyClicks(d.find<QLineEdit>("amount_yen"), QStringLiteral("50000000"));
    QTest::keyClicks(d.find<QLineEdit>("term_months"), QStringLiteral("120"));
    for (const char* name : {"借換枠 SN5号", "借換枠 SN4号", "成長産業分野)"})
        d.tickCompare(QString::fromUtf8(name));
    REQUIRE(d.comparison()->model()->columnCount() == 3);
    CHECK(difference(d, ComparisonModel::rowOf(PlanFigure::Term), 1) == QStringLiteral("同じ"));
    const Consultation before = d.desk.consultation();

    clickFigure(d, ComparisonModel::rowOf(PlanFigure::Term), 1);
    auto* slider = d.find<QSlider>("term slider");
    slider->setFocus();
    for (int month = 0; month < 12; ++month) QTest::keyClick(slider, Qt::Key_Left);
    CHECK(d.compared(ComparisonModel::rowOf(PlanFigure::Term), 1) == QStringLiteral("9年"));
    CHECK(difference(d, ComparisonModel::rowOf(PlanFigure::Term), 1) == QStringLiteral("▼ 1年 短い"));
    // 50,000,000 / 108 = 462,962; 50,000,000 × 1.69 % / 12 = 70,416. A pays 491,249.
    CHECK(d.compared(ComparisonModel::rowOf(PlanFigure::FirstPayment), 1) == QStringLiteral("533,378円"));
    CHECK(difference(d, ComparisonModel::rowOf(PlanFigure::FirstPayment), 1) == QStringLiteral("▲ 42,129円 多い"));

    clickFigure(d, ComparisonModel::rowOf(PlanFigure::FirstPayment), 1);
    CHECK(explanation(d).contains(QStringLiteral("切捨て(50,000,000円 × 1.69 ÷ 100 × 1 ÷ 12)")));
    CHECK(explanation(d).contains(QStringLiteral("出典")));
    CHECK(d.find<QTextBrowser>("explanation")->isVisible());
    QTest::keyClick(d.comparison(), Qt::Key_Escape);
    CHECK_FALSE(d.find<QTextBrowser>("explanation")->isVisible());

    QTest::keyClick(&d.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(d.desk.consultation() == before);
    CHECK(d.compared(ComparisonModel::rowOf(PlanFigure::Term), 1) == QStringLiteral("10年"));
}

TEST_CASE("Ctrl+Z takes an edit back wherever the keys are, in a box that has nothing of its own to take back too") {
    Desktop d;
    openSample(d);
    clickFigure(d, ComparisonModel::rowOf(PlanFigure::Amount), 1);
    const Consultation before = d.desk.consultation();
    auto* field = d.find<QLineEdit>("term field");
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("84"));
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(d.desk.consultation() != before);
    REQUIRE(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    CHECK(d.desk.consultation() == before);
    auto* amount = d.find<QLineEdit>("amount_yen");
    amount->setFocus();
    QTest::keyClicks(amount, QStringLiteral("1"));
    REQUIRE(d.desk.consultation() != before);
    for (int i = 0; i < 2; ++i) QTest::keyClick(amount, Qt::Key_Z, Qt::ControlModifier);
    CHECK(d.desk.consultation() == before);
}

TEST_CASE("a plan that cannot be worked out has words instead of a chart") {
    Desktop d;
    openSample(d);
    clickFigure(d, ComparisonModel::rowOf(PlanFigure::Amount), 0);
    auto* chart = d.find<QWidget>("chart");
    REQUIRE(chart->isVisible());
    d.desk.changePlan(0, QStringLiteral("据置"), [](Offer& offer) { offer.grace = offer.term = Months(6); });
    REQUIRE_FALSE(d.desk.costOfPlan(0));
    CHECK_FALSE(chart->isVisible());
    bool said = false;
    for (const auto* label : d.window.findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text().contains(QStringLiteral("グラフはありません")));
    CHECK(said);
}

TEST_CASE("a drag of a slider changes charts and figures while it moves and is undone at once") {
    Desktop d;
    openSample(d);
    clickFigure(d, ComparisonModel::rowOf(PlanFigure::Amount), 1);
    const int edits = d.desk.history().count();
    auto* slider = d.find<QSlider>("rate slider");
    const QString before = d.compared(ComparisonModel::rowOf(PlanFigure::TotalInterest), 1);
    QTest::mousePress(slider, Qt::LeftButton, {}, handleOf(slider).center());
    QTest::mouseMove(slider, handleOf(slider).center() - QPoint(4, 0));
    CHECK(d.compared(ComparisonModel::rowOf(PlanFigure::TotalInterest), 1) != before);
    QTest::mouseMove(slider, handleOf(slider).center() - QPoint(10, 0));
    QTest::mouseRelease(slider, Qt::LeftButton, {}, handleOf(slider).center());
    CHECK(d.desk.history().count() == edits + 1);
    d.desk.history().undo();
    CHECK(d.compared(ComparisonModel::rowOf(PlanFigure::TotalInterest), 1) == before);
}

TEST_CASE("a figure typed beside its slider is read as in the table, and refused in words") {
    Desktop d;
    openSample(d);
    auto* field = d.find<QLineEdit>("amount field");
    field->selectAll();
    Desktop::type(field, QStringLiteral("3千万"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(d.compared(ComparisonModel::rowOf(PlanFigure::Amount), 0) == QStringLiteral("30,000,000円"));
    CHECK(d.compared(ComparisonModel::rowOf(PlanFigure::Amount), 1) == QStringLiteral("50,000,000円"));
    field->selectAll();
    Desktop::type(field, QStringLiteral("三千まん"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(d.find<QLabel>("notice")->text().contains(QStringLiteral("三千まん")));
    CHECK(d.compared(ComparisonModel::rowOf(PlanFigure::Amount), 0) == QStringLiteral("30,000,000円"));
}

TEST_CASE("with the same inputs for all plans one change reaches every plan, and one undo takes it back") {
    Desktop d;
    openSample(d);
    QTest::mouseClick(d.find<QCheckBox>("every plan"), Qt::LeftButton, {}, QPoint(8, 8));
    auto* field = d.find<QLineEdit>("term field");
    field->selectAll();
    Desktop::type(field, QStringLiteral("8年"));
    QTest::keyClick(field, Qt::Key_Return);
    for (int plan = 0; plan < 4; ++plan)
        CHECK(d.compared(ComparisonModel::rowOf(PlanFigure::Term), plan) == QStringLiteral("8年"));
    QTest::keyClick(&d.window, Qt::Key_Z, Qt::ControlModifier);
    for (int plan = 0; plan < 4; ++plan)
        CHECK(d.compared(ComparisonModel::rowOf(PlanFigure::Term), plan) == QStringLiteral("10年"));
}

// 静岡県「令和6年度 県制度融資の概要」1-③: 421,000 yen of principal; 50,000,000 × 1.60 % / 12 = 66,666.
TEST_CASE("the crosshair is moved by keys and says what stands at its month") {
    Desktop d;
    openSample(d);
    auto* chart = d.find<CrosshairView>("chart");
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Right);
    const auto* reading = d.find<QLabel>("chart reading");
    CHECK(reading->text().startsWith(QStringLiteral("1か月目 案A: 元金 421,000円、利息 66,666円")));
    CHECK(chart->accessibleDescription() == reading->text());
    CHECK_FALSE(chart->accessibleName().isEmpty());
    QTest::mouseClick(d.find<QToolButton>("chart 1"), Qt::LeftButton);
    CHECK(reading->text().startsWith(QStringLiteral("1か月目に払う額: A 487,666円(保証料を除く)、B ")));
    QTest::mouseClick(d.find<QToolButton>("chart 2"), Qt::LeftButton);
    QTest::keyClick(chart, Qt::Key_PageDown);
    CHECK(chart->month() == 13);
    CHECK(
        reading->text().startsWith(QStringLiteral("1年1か月目の後の残高: A 44,527,000円")));  // 13 × 421,000
    QTest::keyClick(chart, Qt::Key_End);
    CHECK(reading->text().contains(QStringLiteral("A 0円")));
    QTest::mouseClick(d.find<QToolButton>("chart 3"), Qt::LeftButton);
    CHECK(reading->text().contains(QStringLiteral("A 3,992,172円")));
}

TEST_CASE("a chart is drawn without a view, one line a plan or one area a part") {
    Desktop d;
    openSample(d);
    const auto plans = planMonths(d.desk);
    QChart chart;
    fillChart(chart, PlanChartKind::Balance, plans, 0, d.window.palette(), d.window.font());
    CHECK(chart.series().size() == 4);
    fillChart(chart, PlanChartKind::Parts, plans, 0, d.window.palette(), d.window.font());
    CHECK(chart.series().size() == 3);  // principal, interest, what others carry; no fee is stated
    CHECK(chart.axes().size() == 2);
}

TEST_CASE("Enter on a cell of a schedule opens how it was computed beside it, and Escape closes it") {
    Desktop d;
    openSample(d);
    d.find<QTabWidget>("plan tabs")->setCurrentIndex(2);
    auto* schedule = d.find<QTableView>("schedule");
    schedule->setFocus();
    schedule->setCurrentIndex(schedule->model()->index(1, test::columnOf(kPaymentFields, ScheduleField::Interest)));
    QTest::keyClick(schedule, Qt::Key_Return);
    // 50,000,000 − 421,000
    CHECK(explanation(d).contains(QStringLiteral("49,579,000円")));
    CHECK(schedule->isVisible());
    QTest::keyClick(schedule, Qt::Key_Escape);
    CHECK_FALSE(d.find<QTextBrowser>("explanation")->isVisible());
    const int last = schedule->model()->rowCount() - 1;
    CHECK(schedule->model()->index(last, test::columnOf(kPaymentFields, ScheduleField::Interest)).data().toString() ==
          QStringLiteral("3,992,172"));
    d.find<QTabWidget>("plan tabs")->setCurrentIndex(1);
    d.clickCell(d.find<QTableView>("years"),
                d.find<QTableView>("years")->model()->index(0, test::columnOf(kYearFields, ScheduleField::Interest)));
    CHECK(explanation(d).contains(QStringLiteral("1年目の利息")));
    CHECK(explanation(d).contains(QStringLiteral("762,948円")));
}

TEST_CASE("an open explanation follows its plan while it changes") {
    Desktop d;
    openSample(d);
    clickFigure(d, ComparisonModel::rowOf(PlanFigure::FirstPayment), 1);
    CHECK(explanation(d).contains(QStringLiteral("× 2.07 ÷")));
    CHECK(explanation(d).contains(QStringLiteral("利率は入力した値")));
    d.desk.changePlan(1, QStringLiteral("利率"), [](Offer& offer) { offer.terms.rates.clear(); });
    CHECK(explanation(d).contains(QStringLiteral("× 1.60 ÷")));
    CHECK_FALSE(explanation(d).contains(QStringLiteral("利率は入力した値")));
}

// 岐阜市信用保証協会 基本料率 責任共有対象 区分5: 1.15 %; 印紙税 1千万円超5千万円以下: 20,000円
TEST_CASE("fee table, class, yearly payment and contract of a plan are chosen in the window") {
    Desktop d;
    openSample(d);
    d.find<QTabWidget>("plan tabs")->setCurrentIndex(3);
    CHECK(d.compared(ComparisonModel::rowOf(PlanFigure::StampDuty), 0) == QStringLiteral("含まず"));
    auto* contract = d.find<QComboBox>("contract");
    contract->setFocus();
    QTest::keyClick(contract, Qt::Key_Down);
    CHECK(d.compared(ComparisonModel::rowOf(PlanFigure::StampDuty), 0) == QStringLiteral("20,000円"));
    auto* basis = d.find<QComboBox>("fee basis");
    basis->setFocus();
    QTest::keyClick(basis, Qt::Key_Down);
    CHECK(d.compared(ComparisonModel::rowOf(PlanFigure::FeePaid), 0).contains(QStringLiteral("〜")));
    auto* feeClass = d.find<QComboBox>("fee class");
    feeClass->setFocus();
    for (int i = 0; i < 5; ++i) QTest::keyClick(feeClass, Qt::Key_Down);
    REQUIRE(d.desk.costOfPlan(0));
    CHECK(d.desk.costOfPlan(0)->fee->rate.rate == Rate(11'500));
    CHECK_FALSE(d.compared(ComparisonModel::rowOf(PlanFigure::FeePaid), 0).contains(QStringLiteral("〜")));
    auto* payment = d.find<QComboBox>("fee payment");
    payment->setFocus();
    QTest::keyClick(payment, Qt::Key_Down);
    CHECK(d.desk.costOfPlan(0)->fee->payments.size() == 5);  // 120か月: 35・30・20・10・5 %
    QTest::mouseClick(d.find<QCheckBox>("collateral"), Qt::LeftButton, {}, QPoint(8, 8));
    CHECK(d.desk.costOfPlan(0)->fee->rate.rate == Rate(10'500));
    clickFigure(d, ComparisonModel::rowOf(PlanFigure::FeePaid), 0);
    CHECK(explanation(d).contains(QStringLiteral("信用保証料")));
    while (d.desk.history().canUndo()) d.desk.history().undo();
    CHECK(contract->currentIndex() == 0);
    CHECK(basis->currentIndex() == 0);
    CHECK(feeClass->currentIndex() == 0);
}

TEST_CASE("a bank's conventions and the day of drawdown are set in the window") {
    Desktop d;
    openSample(d);
    clickFigure(d, ComparisonModel::rowOf(PlanFigure::Amount), 2);
    d.find<QTabWidget>("plan tabs")->setCurrentIndex(3);
    auto* preset = d.find<QComboBox>("preset");
    CHECK(preset->currentIndex() == 0);
    preset->setFocus();
    QTest::keyClick(preset, Qt::Key_Down);
    CHECK(d.find<QLabel>("notice")->isVisible());  // by days needs the day
    auto* drawdown = d.find<QLineEdit>("drawdown");
    Desktop::type(drawdown, QStringLiteral("R6.10.1"));
    QTest::keyClick(drawdown, Qt::Key_Return);
    CHECK_FALSE(d.find<QLabel>("notice")->isVisible());
    CHECK(d.desk.plans()[2].offer.terms.accrual == InterestAccrual::Actual365);
    CHECK(drawdown->text() == QStringLiteral("2024年10月1日"));
}

TEST_CASE("plans that share a limit are told so, with a sign on their page while they lie above it") {
    Desktop d;
    auto opened = loadConsultation(YUSHI_TEST_FOLDER "/cli/cases/marukei-both.yushi", d.desk.data());
    REQUIRE(opened);
    d.desk.open(*std::move(opened));
    auto* tabs = d.find<QTabWidget>("plan tabs");
    auto* page = d.find<QTextBrowser>("together");
    CHECK(tabs->isTabVisible(tabs->indexOf(page)));
    CHECK(tabs->tabText(tabs->indexOf(page)) == QStringLiteral("あわせて使う ×"));
    // マル経: 設備・運転合計 2,000万円 (chamber's leaflet of 2018, section 1), here twice 1,200万円
    CHECK(page->toPlainText().contains(QStringLiteral("合計2,400万円、限度額2,000万円を超える")));
    d.desk.changePlan(0, QStringLiteral("融資額"), [](Offer& offer) { offer.amount = Yen(8'000'000); });
    CHECK(tabs->tabText(tabs->indexOf(page)) == QStringLiteral("あわせて使う"));
    CHECK(page->toPlainText().contains(QStringLiteral("限度額2,000万円の残り0円")));
    d.desk.removePlan(1);
    CHECK_FALSE(tabs->isTabVisible(tabs->indexOf(page)));
}

TEST_CASE("the models of the plans keep the rules of item models while plans come, change and go") {
    Desktop d;
    openSample(d);
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (const char* name : {"comparison", "years", "schedule"}) {
        testers.push_back(std::make_unique<QAbstractItemModelTester>(
            d.find<QTableView>(name)->model(), QAbstractItemModelTester::FailureReportingMode::Fatal));
    }
    while (!d.desk.plans().empty()) d.desk.removePlan(0);
    openSample(d);
    d.desk.changePlan(0, QStringLiteral("返済期間"), [](Offer& offer) { offer.term = Months(60); });
    d.desk.changePlan(0, QStringLiteral("返済期間"), [](Offer& offer) { offer.term = Months(0); });
    d.desk.history().undo();
    while (!d.desk.plans().empty()) d.desk.removePlan(0);
    CHECK(d.comparison()->model()->columnCount() == 0);
}

TEST_CASE("differences, readings and explanations speak English") {
    Desktop d(Language::English);
    openSample(d);
    CHECK(difference(d, ComparisonModel::rowOf(PlanFigure::TotalInterest), 1) == QStringLiteral("▲ 1,172,694 yen more"));
    CHECK(d.comparison()
              ->model()
              ->index(ComparisonModel::rowOf(PlanFigure::TotalInterest), 1)
              .data(Qt::AccessibleTextRole)
              .toString() == QStringLiteral("5,164,866 yen. Compared with plan A: ▲ 1,172,694 yen more"));
    auto* chart = d.find<CrosshairView>("chart");
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Right);
    CHECK(d.find<QLabel>("chart reading")->text().contains(QStringLiteral("principal 421,000 yen")));
    clickFigure(d, ComparisonModel::rowOf(PlanFigure::FirstPayment), 0);
    CHECK(explanation(d).contains(QStringLiteral("round down(50,000,000 yen × 1.60 ÷ 100 × 1 ÷ 12)")));
    CHECK(explanation(d).contains(QStringLiteral("Source")));
}

TEST_CASE("a plan above the applicant's own limit stands beside its cost as closed, with the reason") {
    Desktop d;
    d.desk.setRulesDate(std::chrono::year(2018) / std::chrono::October / 1);
    auto loaded = loadConsultation(YUSHI_TEST_FOLDER "/cli/cases/above-own-limit.yushi", d.desk.data());
    REQUIRE(loaded);
    d.desk.open(*std::move(loaded));
    QCoreApplication::processEvents();
    CHECK(d.compared(ComparisonModel::VerdictRow, 0) == QStringLiteral("× 使えない"));
    CHECK(d.compared(ComparisonModel::Against, 0)
              .contains(QStringLiteral("申込者ごとの限度額以内である — 回答: 1,500万円、定め: 1,200万円")));
    CHECK(d.compared(ComparisonModel::VerdictRow, 1) != QStringLiteral("× 使えない"));
    CHECK_FALSE(d.comparison()->isRowHidden(ComparisonModel::Against));
    CHECK(d.comparison()->isRowHidden(ComparisonModel::EditionRow));  // both hold on that day
    d.desk.setRulesDate(std::chrono::year(2026) / std::chrono::November / 23);
    CHECK(d.compared(ComparisonModel::EditionRow, 0).contains(QStringLiteral("期限切れ(2019年3月31日まで)")));
    CHECK_FALSE(d.comparison()->isRowHidden(ComparisonModel::EditionRow));
}

TEST_CASE("a closed window and the terms that a document leaves open stand beside the figures, in the list too") {
    Desktop d;
    for (const auto& [file, row, words] :
         {std::tuple("reception-closed", int(ComparisonModel::WindowRow), "受付終了(2021年5月31日)"),
          std::tuple("uncertain-terms", int(ComparisonModel::Uncertain), "融資限度額・返済期間・据置期間"),
          std::tuple("uncertain-terms", ComparisonModel::rowOf(PlanFigure::Amount), "5,000,000円 ⚠"),
          std::tuple("uncertain-terms", ComparisonModel::rowOf(PlanFigure::Term), "10年 ⚠")}) {
        auto loaded = loadConsultation(
            YUSHI_TEST_FOLDER "/cli/cases/" + std::string(file) + ".yushi", d.desk.data());
        REQUIRE(loaded);
        d.desk.open(*std::move(loaded));
        CHECK(d.compared(row, 0) == QString::fromUtf8(words));
        CHECK_FALSE(d.comparison()->isRowHidden(row));
    }
    const LineRef closed = *findLine(d.desk.data().editions, {"shizuoka", "R6", "covid-accompanied-sn4"});
    CHECK(dataMarks(d.desk, closed).contains(QStringLiteral("受付終了(2024年6月30日)")));
}
