#include "plans/beside/existing_loans_model.h"
#include "plans/beside/leases_model.h"
#include "ui/desktop.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QTabWidget>

#include <memory>

using namespace yushi;
using yushi::test::Desktop;

namespace {

/// The figure in the row named @p name.
QString figure(QTableView* table, const QString& name, int column) {
    const QAbstractItemModel* model = table->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->headerData(row, Qt::Vertical, Qt::DisplayRole).toString() == name)
            return model->index(row, column).data().toString();
    }
    FAIL("no row named " << name.toStdString());
    return {};
}

/// The view takes what was entered when it is back in its loop, and drops the editor after that.
void letEditorGo() {
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void fill(QTableView* table, int row, int column, const QString& text) {
    table->setCurrentIndex(table->model()->index(row, column));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    auto* editor = table->viewport()->findChild<QLineEdit*>();
    REQUIRE(editor != nullptr);
    editor->selectAll();
    Desktop::type(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    letEditorGo();
}

void choose(QTableView* table, int row, int column, int option) {
    table->setCurrentIndex(table->model()->index(row, column));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    auto* editor = table->viewport()->findChild<QComboBox*>();
    REQUIRE(editor != nullptr);
    editor->setCurrentIndex(option);
    QTest::keyClick(editor, Qt::Key_Return);
    table->setFocus();
    letEditorGo();
}

void typeIn(QLineEdit* field, const QString& text) {
    field->selectAll();
    Desktop::type(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

}  // namespace

// 12,000,000 over 60 months of equal principal at 3.00 %: 200,000 of principal a month, and in the first year
// interest of 12,000,000 × 3 % − 200,000 × (0 + 1 + … + 11) × 3 % / 12 = 360,000 − 33,000 = 327,000.
TEST_CASE("an existing loan is typed in, ticked and set against the plans, and undone step by step") {
    Desktop d;
    QTest::keyClicks(d.find<QLineEdit>("amount_yen"), QStringLiteral("12000000"));
    QTest::keyClicks(d.find<QLineEdit>("term_months"), QStringLiteral("120"));
    d.tickCompare(QStringLiteral("借換枠 SN5号"));
    const Consultation before = d.desk.consultation();
    d.find<QTabWidget>("plans")->setCurrentIndex(1);
    auto* loans = d.find<QTableView>("existing loans");
    fill(loans, 0, ExistingLoansModel::Name, QStringLiteral("○○銀行"));
    fill(loans, 0, ExistingLoansModel::Balance, QStringLiteral("1200万"));
    fill(loans, 0, ExistingLoansModel::RateColumn, QStringLiteral("３％"));
    CHECK(d.find<QLabel>("refinancing notice")->text().startsWith(QStringLiteral("1: ")));
    fill(loans, 0, ExistingLoansModel::Remaining, QStringLiteral("5年"));
    CHECK(d.find<QLabel>("refinancing notice")->text().isEmpty());
    CHECK_FALSE(d.find<QTableView>("refinancing")->isVisible());
    const QModelIndex box = loans->model()->index(0, ExistingLoansModel::Refinanced);
    loans->setCurrentIndex(box);
    QTest::keyClick(loans, Qt::Key_Space);
    auto* results = d.find<QTableView>("refinancing");
    REQUIRE(results->isVisible());
    CHECK(figure(results, QStringLiteral("返す残高"), 0) == QStringLiteral("12,000,000円"));
    CHECK(figure(results, QStringLiteral("最初の1年の返済 今のまま"), 0) == QStringLiteral("2,727,000円"));
    fill(loans, 0, ExistingLoansModel::Payment, QStringLiteral("にじゅうまん"));
    CHECK(d.find<QLabel>("refinancing notice")->text().contains(QStringLiteral("にじゅうまん")));
    fill(loans, 0, ExistingLoansModel::Payment, QStringLiteral("500"));  // usability 18
    CHECK(d.find<QLabel>("refinancing notice")->text().contains(QStringLiteral("500万円 か 500円 のどちらですか")));
    fill(loans, 0, ExistingLoansModel::Remaining, QStringLiteral("7"));
    CHECK(d.find<QLabel>("refinancing notice")->text().contains(QStringLiteral("7年 か 7か月 のどちらですか")));
    fill(loans, 0, ExistingLoansModel::RateColumn, QStringLiteral("1,6"));
    CHECK(d.find<QLabel>("refinancing notice")->text().contains(QStringLiteral("1.60% か 16.00%")));
    while (d.desk.consultation() != before && d.desk.history().canUndo()) d.desk.history().undo();
    CHECK(d.desk.consultation() == before);
    CHECK_FALSE(results->isVisible());
}

// 経常利益 800万 + 減価償却費 300万 − 法人税等 200万 = 900万; less 600万 of principal a year leaves 300万.
TEST_CASE("figures of the last year show what can be repaid, and what is open is said to be open") {
    Desktop d;
    d.find<QTabWidget>("plans")->setCurrentIndex(2);
    auto* capacity = d.find<QTableView>("capacity");
    CHECK_FALSE(capacity->isVisible());
    typeIn(d.find<QLineEdit>("ordinary profit"), QStringLiteral("800万"));
    REQUIRE(capacity->isVisible());
    CHECK(figure(capacity, QStringLiteral("返済余力(年)"), 0) == QStringLiteral("未回答"));
    typeIn(d.find<QLineEdit>("depreciation"), QStringLiteral("300万"));
    typeIn(d.find<QLineEdit>("income taxes"), QStringLiteral("200万"));
    typeIn(d.find<QLineEdit>("principal per year"), QStringLiteral("600万"));
    CHECK(figure(capacity, QStringLiteral("返済余力(年)"), 0) == QStringLiteral("3,000,000円"));
    typeIn(d.find<QLineEdit>("ordinary profit"), QStringLiteral("はっぴゃく"));
    CHECK(d.find<QLabel>("capacity notice")->text().contains(QStringLiteral("はっぴゃく")));
    typeIn(d.find<QLineEdit>("ordinary profit"), QStringLiteral("△100万"));
    CHECK(d.desk.consultation().finances.ordinaryProfit == Yen(-1'000'000));
    d.desk.history().undo();
    CHECK(figure(capacity, QStringLiteral("返済余力(年)"), 0) == QStringLiteral("3,000,000円"));
    d.desk.history().undo();
    CHECK(figure(capacity, QStringLiteral("返済余力(年)"), 0) == QStringLiteral("未回答"));
}

TEST_CASE("equipment under a charge is chosen, priced and set beside loans") {
    Desktop d;
    d.find<QTabWidget>("plans")->setCurrentIndex(3);
    auto* leases = d.find<QTableView>("leases");
    const QStringList lines =
        leases->model()->index(0, LeasesModel::LineColumn).data(Qt::UserRole + 100).toStringList();
    REQUIRE_FALSE(lines.isEmpty());
    choose(leases, 0, LeasesModel::LineColumn, 0);
    REQUIRE(d.desk.consultation().leases.size() == 1);
    fill(leases, 0, LeasesModel::Price, QStringLiteral("500万"));
    fill(leases, 0, LeasesModel::Term, QStringLiteral("5年"));
    CHECK(d.desk.consultation().leases.front().price == Yen(5'000'000));
    CHECK(d.desk.consultation().leases.front().term == Months(60));
    QTest::mouseClick(d.find<QToolButton>("remove lease"), Qt::LeftButton);
    CHECK(d.desk.consultation().leases.empty());
    d.desk.history().undo();
    CHECK(d.desk.consultation().leases.size() == 1);
}

TEST_CASE("the models beside the comparison keep the rules of item models") {
    Desktop d;
    for (const int page : {1, 2, 3, 0}) d.find<QTabWidget>("plans")->setCurrentIndex(page);
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (const char* name :
         {"existing loans", "refinancing", "capacity", "plan capacity", "leases", "leasing"}) {
        testers.push_back(std::make_unique<QAbstractItemModelTester>(
            d.find<QTableView>(name)->model(), QAbstractItemModelTester::FailureReportingMode::Fatal));
    }
    auto sample = loadConsultation(YUSHI_TEST_DATA "/samples/hyogo-refinancing.yushi", d.desk.data());
    REQUIRE(sample);
    d.desk.open(*std::move(sample));
    for (const int page : {1, 2, 3}) d.find<QTabWidget>("plans")->setCurrentIndex(page);
    while (!d.desk.plans().empty()) d.desk.removePlan(0);
    d.desk.changeBeside(QStringLiteral("test"), [](Consultation& consultation) {
        consultation.existingLoans.clear();
        consultation.leases.clear();
        consultation.finances = {};
    });
    d.find<QTabWidget>("plans")->setCurrentIndex(1);  // worked out when it is seen
    CHECK(d.find<QTableView>("refinancing")->model()->rowCount() == 0);
}

TEST_CASE("refinancing and its chart are read by keys, in English") {
    Desktop d(Language::English);
    auto sample = loadConsultation(YUSHI_TEST_DATA "/samples/hyogo-refinancing.yushi", d.desk.data());
    REQUIRE(sample);
    d.desk.open(*std::move(sample));
    d.find<QTabWidget>("plans")->setCurrentIndex(1);
    QCoreApplication::processEvents();
    auto* chart = d.find<QWidget>("refinancing chart");
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Right);
    CHECK(
        d.find<QLabel>("refinancing reading")->text().startsWith(QStringLiteral("After 1 month: as it is ")));
    CHECK(figure(d.find<QTableView>("refinancing"), QStringLiteral("Balance repaid"), 0)
              .endsWith(QStringLiteral(" yen")));
}
