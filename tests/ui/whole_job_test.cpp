#include "plans/comparison_model.h"
#include "ui/desktop.h"
#include "ui/schedule_columns.h"

#include <QHeaderView>
#include <QLabel>
#include <QSlider>
#include <QTextBrowser>

using namespace yushi;
using yushi::test::Desktop;
using yushi::test::kShizuoka;

namespace {

}  // namespace

TEST_CASE(
    "an advisor fills in the form, filters, compares, changes the term and undoes it, all by clicks and "
    "keys") {
    Desktop d;
    d.chooseInCombo("prefecture", kShizuoka);
    CHECK(d.find<QComboBox>("prefecture")->currentText() == QStringLiteral("静岡県"));
    Desktop::type(d.find<QLineEdit>("amount_yen"), QStringLiteral("5千万"));
    CHECK(d.find<QLabel>("amount_yen.reading")->text() == QStringLiteral("= 50,000,000円"));
    QTest::keyClicks(d.find<QLineEdit>("term_months"), QStringLiteral("120"));
    CHECK(d.find<QLabel>("term_months.reading")->text() == QStringLiteral("= 10年"));

    QTest::keyClicks(d.find<QLineEdit>("search"), QStringLiteral("sn"));
    CHECK(d.lineCount() == 5);
    d.clickCell(d.programs(), d.row(QStringLiteral("借換枠 SN5号")));
    const QString details = d.find<QTextBrowser>("details")->toPlainText();
    CHECK(details.contains(QStringLiteral("経済変動対策貸付")));
    CHECK(details.contains(QStringLiteral("? 回答待ち")));
    CHECK(details.contains(QStringLiteral("答える")));
    CHECK(details.contains(QStringLiteral("2-②-3")));

    d.tickCompare(QStringLiteral("借換枠 SN5号"));
    d.tickCompare(QStringLiteral("借換枠 SN4号"));
    REQUIRE(d.comparison()->model()->columnCount() == 2);
    CHECK(d.compared(ComparisonModel::rowOf(PlanFigure::Amount), 0) == QStringLiteral("50,000,000円"));
    CHECK(d.compared(ComparisonModel::rowOf(PlanFigure::Rate), 0) == QStringLiteral("1.79%"));
    // 50,000,000 × 1.79 % / 12 = 74,583.3
    CHECK(d.compared(ComparisonModel::rowOf(PlanFigure::FirstPayment), 0) == QStringLiteral("491,249円"));

    const QModelIndex term = d.comparison()->model()->index(ComparisonModel::rowOf(PlanFigure::Term), 0);
    d.clickCell(d.comparison(), term);
    QTest::keyClick(d.comparison(), Qt::Key_F2);
    auto* editor = d.comparison()->viewport()->findChild<QLineEdit*>();
    REQUIRE(editor != nullptr);
    editor->selectAll();
    Desktop::type(editor, QStringLiteral("5年"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();  // the view takes the text when it is back in its loop
    CHECK(d.compared(ComparisonModel::rowOf(PlanFigure::Term), 0) == QStringLiteral("5年"));
    CHECK(d.compared(ComparisonModel::rowOf(PlanFigure::FirstPayment), 0) == QStringLiteral("907,916円"));  // 833,333 + 74,583
    CHECK(d.compared(ComparisonModel::rowOf(PlanFigure::Term), 1) == QStringLiteral("10年"));

    QTest::keyClick(&d.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(d.compared(ComparisonModel::rowOf(PlanFigure::Term), 0) == QStringLiteral("10年"));
    while (d.desk.history().canUndo()) QTest::keyClick(&d.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(d.desk.consultation() == Consultation{Answers(d.desk.data().vocabulary), {}});
    CHECK(d.find<QComboBox>("prefecture")->currentIndex() == 0);
    CHECK(d.find<QLineEdit>("amount_yen")->text().isEmpty());
    CHECK(d.comparison()->model()->columnCount() == 0);
}

TEST_CASE(
    "the same job in English: three plans, the term by its slider, the difference, its reason, and all "
    "undone") {
    Desktop d(Language::English);
    d.chooseInCombo("prefecture", kShizuoka);
    CHECK(d.find<QComboBox>("prefecture")->currentText() == QStringLiteral("Shizuoka"));
    QTest::keyClicks(d.find<QLineEdit>("amount_yen"), QStringLiteral("50,000,000"));
    CHECK(d.find<QLabel>("amount_yen.reading")->text() == QStringLiteral("= 50,000,000 yen"));
    QTest::keyClicks(d.find<QLineEdit>("term_months"), QStringLiteral("120"));
    CHECK(d.find<QLabel>("term_months.reading")->text() == QStringLiteral("= 10 years"));

    const int all = d.lineCount();
    QTest::keyClicks(d.find<QLineEdit>("search"), QStringLiteral("covid"));
    CHECK(d.lineCount() < all);
    for (const char* name : {"refinancing line, safety net no. 5", "refinancing line, safety net no. 4",
                             "accompanied support (Safety net no. 4)"})
        d.tickCompare(QString::fromLatin1(name));
    REQUIRE(d.comparison()->model()->columnCount() == 3);
    CHECK(d.compared(ComparisonModel::rowOf(PlanFigure::Rate), 0) == QStringLiteral("1.79%"));
    CHECK(d.compared(ComparisonModel::rowOf(PlanFigure::FirstPayment), 0) == QStringLiteral("491,249 yen"));
    const Consultation before = d.desk.consultation();

    d.clickCell(d.comparison(), d.comparison()->model()->index(ComparisonModel::rowOf(PlanFigure::Term), 1));
    auto* slider = d.find<QSlider>("term slider");
    slider->setFocus();
    for (int month = 0; month < 12; ++month) QTest::keyClick(slider, Qt::Key_Left);
    CHECK(d.compared(ComparisonModel::rowOf(PlanFigure::Term), 1) == QStringLiteral("9 years"));
    const QModelIndex payment = d.comparison()->model()->index(ComparisonModel::rowOf(PlanFigure::FirstPayment), 1);
    // 50,000,000 / 108 = 462,962; 50,000,000 × 1.69 % / 12 = 70,416. A pays 491,249.
    CHECK(payment.data().toString() == QStringLiteral("533,378 yen"));
    CHECK(payment.data(ComparisonModel::DifferenceRole).toString() == QStringLiteral("▲ 42,129 yen more"));

    d.clickCell(d.comparison(), payment);
    CHECK(d.find<QTextBrowser>("explanation")
              ->toPlainText()
              .contains(QStringLiteral("round down(50,000,000 yen × 1.69 ÷ 100 × 1 ÷ 12)")));
    QTest::keyClick(d.comparison(), Qt::Key_Escape);
    QTest::keyClick(&d.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(d.desk.consultation() == before);
    while (d.desk.history().canUndo()) QTest::keyClick(&d.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(d.desk.consultation() == Consultation{Answers(d.desk.data().vocabulary), {}});
}

// 静岡県「令和6年度 県制度融資の概要」1-③: 5,165 / 3,992, 987 / 763, 1,173 / 224 thousand yen.
TEST_CASE("the screen shows the interest and the subsidy of Shizuoka's example") {
    Desktop d;
    auto sample = loadConsultation(YUSHI_TEST_DATA "/samples/shizuoka.yushi", d.desk.data());
    REQUIRE(sample);
    d.desk.open(*std::move(sample));
    CHECK(d.compared(ComparisonModel::rowOf(PlanFigure::TotalInterest), 0) == QStringLiteral("3,992,172円"));
    CHECK(d.compared(ComparisonModel::rowOf(PlanFigure::InterestSubsidy), 0) == QStringLiteral("1,172,694円"));
    CHECK(d.compared(ComparisonModel::rowOf(PlanFigure::TotalInterest), 1) == QStringLiteral("5,164,866円"));
    const QAbstractItemModel* years = d.find<QTableView>("years")->model();
    CHECK(years->index(0, test::columnOf(kYearFields, ScheduleField::Interest)).data().toString() == QStringLiteral("762,948"));
    CHECK(years->index(0, test::columnOf(kYearFields, ScheduleField::Subsidy)).data().toString() == QStringLiteral("224,115"));
    d.clickCell(d.comparison(), d.comparison()->model()->index(ComparisonModel::rowOf(PlanFigure::FirstPayment), 1));
    CHECK(years->index(0, test::columnOf(kYearFields, ScheduleField::Interest)).data().toString() == QStringLiteral("987,063"));
}

TEST_CASE("what cannot be read is said beside the field, and the answer stays open") {
    Desktop d;
    auto* amount = d.find<QLineEdit>("amount_yen");
    Desktop::type(amount, QStringLiteral("三千まん"));
    CHECK(d.find<QLabel>("amount_yen.reading")->text().startsWith(QStringLiteral("読めません")));
    CHECK_FALSE(d.desk.consultation().answers[d.desk.data().vocabulary.need().amount]);
    CHECK(amount->text() == QStringLiteral("三千まん"));
}

TEST_CASE("a grace period as long as the term is refused under the comparison, with the nearest value") {
    Desktop d;
    QTest::keyClicks(d.find<QLineEdit>("amount_yen"), QStringLiteral("1000000"));
    Desktop::type(d.find<QLineEdit>("term_months"), QStringLiteral("1年"));
    Desktop::type(d.find<QLineEdit>("grace_months"), QStringLiteral("1年"));
    d.tickCompare(QStringLiteral("借換枠 SN5号"));
    const auto* notice = d.find<QLabel>("notice");
    CHECK(notice->isVisible());
    CHECK(notice->text().contains(QStringLiteral("いちばん近いのは11か月")));
    CHECK(d.compared(ComparisonModel::rowOf(PlanFigure::TotalPaid), 0) == QStringLiteral("―"));
}

TEST_CASE("at most four plans are compared") {
    Desktop d;
    for (const char* name : {"借換枠 SN5号", "借換枠 SN4号", "伴走支援特別貸付(SN4号)",
                             "伴走支援特別貸付(SN5号", "成長産業分野)"}) {
        d.tickCompare(QString::fromUtf8(name));
    }
    CHECK(d.comparison()->model()->columnCount() == 4);
    QTest::mouseClick(d.find<QToolButton>("remove plan"), Qt::LeftButton);
    CHECK(d.comparison()->model()->columnCount() == 3);
}

TEST_CASE("the window speaks English from the vocabulary on") {
    Desktop d(Language::English);
    const QModelIndex index = d.row(QStringLiteral("Loans against economic change (With safety net no. 5)"));
    CHECK(index.siblingAtColumn(ProgramModel::VerdictColumn)
              .data()
              .toString()
              .contains(QStringLiteral("answer needed")));
    CHECK(d.find<QComboBox>("prefecture")->itemText(kShizuoka + 1) == QStringLiteral("Shizuoka"));
}
