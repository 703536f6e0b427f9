#include "ui/desktop.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTextBrowser>

using namespace yushi;
using yushi::test::Desktop;
using yushi::test::kShizuoka;

namespace {

using Mode = QAbstractItemModelTester::FailureReportingMode;

/// Chooses the row of a box that has @p text, by keys.
void choose(QComboBox* box, const QString& text) {
    const int row = box->findText(text);
    REQUIRE(row >= 0);
    box->setFocus();
    while (box->currentIndex() != row)
        QTest::keyClick(box, box->currentIndex() < row ? Qt::Key_Down : Qt::Key_Up);
}

const QString kEverywhere = QStringLiteral("範囲: ほかの所在地も");

QStringList sections(const QAbstractItemModel& model) {
    QStringList names;
    for (int i = 0; i < model.rowCount(); ++i) names += model.index(i, 0).data().toString();
    return names;
}

int linesBelow(const QAbstractItemModel& model) {
    int lines = 0;
    for (int i = 0; i < model.rowCount(); ++i) lines += model.rowCount(model.index(i, 0));
    return lines;
}

/// Every verdict that is shown in the list, in its order.
std::vector<int> verdicts(Desktop& d) {
    std::vector<int> shown;
    const auto* model = qobject_cast<const ProgramModel*>(d.programs()->model());
    for (const QModelIndex& row : d.lines()) {
        const auto line = model->lineAt(row);
        shown.push_back(
            static_cast<int>(verdict(*line, d.desk.data().vocabulary, d.desk.answers(), d.desk.rulesDate())));
    }
    return shown;
}

}  // namespace

TEST_CASE("the list keeps the rules of a model through answers, filters, groupings, sorting and undo") {
    Desktop d;
    QAbstractItemModelTester tester(d.programs()->model(), Mode::Fatal);
    const int all = d.lineCount();
    for (const QString& grouping :
         {QStringLiteral("発行ごと"), QStringLiteral("資金ごと"), QStringLiteral("まとめない")}) {
        choose(d.find<QComboBox>("grouping"), grouping);
        choose(d.find<QComboBox>("filter.verdict"), QStringLiteral("使えないものを除く"));
        d.chooseInCombo("prefecture", kShizuoka);
        for (const int column : {ProgramModel::Limit, ProgramModel::Name, ProgramModel::VerdictColumn})
            d.programs()->sortByColumn(column, Qt::DescendingOrder);
        Desktop::type(d.find<QLineEdit>("search"), QStringLiteral("設備"));
        d.find<QLineEdit>("search")->clear();
        choose(d.find<QComboBox>("filter.use"), QStringLiteral("設備"));
        d.find<QCheckBox>("past editions")->click();
        d.find<QCheckBox>("past editions")->click();
        d.appearance.setLanguage(Language::English);
        d.desk.setLanguage(Language::English);
        d.appearance.setLanguage(Language::Japanese);
        d.desk.setLanguage(Language::Japanese);
        choose(d.find<QComboBox>("filter.use"), QStringLiteral("使途: すべて"));
        choose(d.find<QComboBox>("filter.verdict"), QStringLiteral("判定: すべて"));
        while (d.desk.history().canUndo()) d.desk.history().undo();
    }
    CHECK(d.lineCount() == all);
}

TEST_CASE("what can be used stands first, after every answer") {
    Desktop d;
    d.chooseInCombo("prefecture", kShizuoka);
    const std::vector<int> shown = verdicts(d);
    CHECK(std::ranges::is_sorted(shown, std::ranges::greater()));
    CHECK(std::ranges::count(shown, static_cast<int>(Verdict::Ineligible)) > 0);
}

TEST_CASE("the ineligible can be left out, and one verdict, use or issuer chosen alone") {
    Desktop d;
    choose(d.find<QComboBox>("filter.scope"), kEverywhere);
    const int all = d.lineCount();
    d.chooseInCombo("prefecture", kShizuoka);
    choose(d.find<QComboBox>("filter.verdict"), QStringLiteral("使えないものを除く"));
    CHECK(std::ranges::count(verdicts(d), static_cast<int>(Verdict::Ineligible)) == 0);
    CHECK(d.lineCount() < all);
    choose(d.find<QComboBox>("filter.verdict"), QStringLiteral("× 使えない"));
    const std::vector<int> ineligible = verdicts(d);
    CHECK(std::ranges::count(ineligible, static_cast<int>(Verdict::Ineligible)) ==
          static_cast<int>(ineligible.size()));
    choose(d.find<QComboBox>("filter.verdict"), QStringLiteral("判定: すべて"));
    choose(d.find<QComboBox>("filter.issuer"), QStringLiteral("神戸市"));
    for (int i = 0; i < d.lineCount(); ++i) {
        CHECK(d.lines()[i].siblingAtColumn(ProgramModel::Issuer).data().toString().startsWith(
            QStringLiteral("神戸市 R")));
    }
    CHECK(d.lineCount() == 10);  // 8 lines of kobe-city/R4.json, 2 of R6.json
}

TEST_CASE("grouped by issuer, each section counts its lines, folds, and has its lines below it") {
    Desktop d;
    choose(d.find<QComboBox>("filter.scope"), kEverywhere);
    const int all = d.lineCount();
    choose(d.find<QComboBox>("grouping"), QStringLiteral("発行ごと"));
    const QAbstractItemModel& model = *d.programs()->model();
    CHECK(linesBelow(model) == all);
    const QStringList names = sections(model);
    const auto kobe = std::ranges::find_if(
        names, [](const QString& name) { return name.startsWith(QStringLiteral("神戸市")); });
    REQUIRE(kobe != names.end());
    CHECK(kobe->contains(QStringLiteral("10件")));
    const QModelIndex section = model.index(static_cast<int>(kobe - names.begin()), 0);
    CHECK(d.programs()->isExpanded(section));
    d.programs()->setCurrentIndex(section);
    d.programs()->setFocus();
    QTest::keyClick(d.programs(), Qt::Key_Left);
    CHECK_FALSE(d.programs()->isExpanded(section));
    d.chooseInCombo("prefecture", kShizuoka);
    CHECK_FALSE(d.programs()->isExpanded(model.index(static_cast<int>(kobe - names.begin()), 0)));
}

// usability.md 19: rows of other prefectures fill the list. R6 of 静岡県 lends in Shizuoka, 神戸市 in Kobe.
TEST_CASE("what other places lend is listed only where it is asked for, and is not counted") {
    Desktop d;
    const auto issuers = [&d] {
        QString names;
        for (const QModelIndex& line : d.lines()) names += line.data(ProgramModel::IssuerRole).toString() + u' ';
        return names;
    };
    CHECK(issuers().contains(QStringLiteral("神戸市")));
    d.chooseInCombo("prefecture", kShizuoka);
    CHECK_FALSE(issuers().contains(QStringLiteral("神戸市")));
    CHECK(issuers().contains(QStringLiteral("静岡県")));
    CHECK(issuers().contains(QStringLiteral("日本政策金融公庫")));
    const QString counted = d.find<QLabel>("programs.count")->text();
    choose(d.find<QComboBox>("filter.scope"), kEverywhere);
    CHECK(issuers().contains(QStringLiteral("神戸市")));
    CHECK(counted.section(u'/', 1) == d.find<QLabel>("programs.count")->text().section(u'/', 1));
}

TEST_CASE("what cannot be used is folded, and a line goes to another section with its verdict") {
    Desktop d;
    const QAbstractItemModel& model = *d.programs()->model();
    const QAbstractItemModelTester tester(d.programs()->model(), Mode::Fatal);
    REQUIRE(sections(model).size() == 2);  // nothing is known: what takes no more applications cannot be used
    CHECK(sections(model)[0].startsWith(QStringLiteral("確認すれば使える")));
    CHECK(sections(model)[1].startsWith(QStringLiteral("使えない")));
    CHECK(d.programs()->isExpanded(model.index(0, 0)));
    CHECK_FALSE(d.programs()->isExpanded(model.index(1, 0)));
    const int before = model.rowCount(model.index(1, 0));
    const int all = d.lineCount();
    choose(d.find<QComboBox>("filter.scope"), kEverywhere);
    d.chooseInCombo("prefecture", kShizuoka);
    CHECK(d.lineCount() == all);
    const int last = model.rowCount() - 1;
    CHECK(model.rowCount(model.index(last, 0)) > before);
    CHECK_FALSE(d.programs()->isExpanded(model.index(last, 0)));
    d.desk.history().undo();
    CHECK(model.rowCount(model.index(model.rowCount() - 1, 0)) == before);
}

TEST_CASE("an answer leaves the keyboard on its line and tells the view of the changed rows alone") {
    Desktop d;
    d.chooseInCombo("prefecture", kShizuoka);
    d.clickCell(d.programs(), d.row(QStringLiteral("借換枠 SN5号")));
    QSignalSpy reset(d.programs()->model(), &QAbstractItemModel::modelReset);
    Desktop::type(d.find<QLineEdit>("amount_yen"), QStringLiteral("3千万"));
    Desktop::type(d.find<QLineEdit>("term_months"), QStringLiteral("30年"));  // too long: it goes to another section
    CHECK(reset.isEmpty());
    CHECK(d.programs()
              ->currentIndex()
              .siblingAtColumn(ProgramModel::Name)
              .data()
              .toString()
              .contains(QStringLiteral("借換枠 SN5号")));
}

TEST_CASE("on another day the editions of that day are shown and judged, and past ones are a click away") {
    Desktop d;
    const auto issuers = [&d] {
        QStringList shown;
        for (int i = 0; i < d.lineCount(); ++i) {
            const QString issuer = d.lines()[i].siblingAtColumn(ProgramModel::Issuer).data().toString();
            if (!shown.contains(issuer)) shown += issuer;
        }
        return shown;
    };
    CHECK(issuers().contains(QStringLiteral("静岡県 R6")));
    CHECK_FALSE(issuers().contains(QStringLiteral("長野県 H14")));
    auto* day = d.find<QComboBox>("rules date");
    day->lineEdit()->selectAll();
    Desktop::type(day->lineEdit(), QStringLiteral("平成14年10月1日"));
    QTest::keyClick(day->lineEdit(), Qt::Key_Return);
    CHECK(isoDate(d.desk.rulesDate()) == "2002-10-01");
    CHECK(day->currentText() == QStringLiteral("2002年10月1日"));
    CHECK(issuers() == QStringList{QStringLiteral("長野県 H14")});
    CHECK(d.desk.history().count() == 0);

    day->lineEdit()->selectAll();
    Desktop::type(day->lineEdit(), QStringLiteral("平成14年13月1日"));
    QTest::keyClick(day->lineEdit(), Qt::Key_Return);
    CHECK(d.find<QLabel>("rules date.reading")->text().startsWith(QStringLiteral("読めません")));
    CHECK(isoDate(d.desk.rulesDate()) == "2002-10-01");

    choose(day, QStringLiteral("2024年8月1日(今日)"));
    d.find<QCheckBox>("past editions")->click();
    CHECK(issuers().contains(QStringLiteral("長野県 H14")));
    CHECK(issuers().contains(QStringLiteral("静岡県 R6")));
}

TEST_CASE("data that is less than sure is marked by sign and word") {
    Desktop d;
    const QModelIndex kobe = d.row(QStringLiteral("借換枠 SN5号"));
    CHECK(kobe.siblingAtColumn(ProgramModel::Data).data().toString() == QStringLiteral("◐ 一部"));
    auto* day = d.find<QComboBox>("rules date");
    day->lineEdit()->selectAll();
    Desktop::type(day->lineEdit(), QStringLiteral("R8.11.23"));
    QTest::keyClick(day->lineEdit(), Qt::Key_Return);
    const QString marks =
        d.row(QStringLiteral("借換枠 SN5号")).siblingAtColumn(ProgramModel::Data).data().toString();
    CHECK(marks.contains(QStringLiteral("継続未確認")));  // R7 holds one fund and is silent of this one
}

// cases/README C 5: the document of 経営革新計画 (004) states neither limit nor term
TEST_CASE("C 5: a verdict against which the document holds neither limit nor term carries a sign, and says so") {
    Desktop d;
    const QModelIndex silent = d.row(QStringLiteral("経営革新等貸付(経営革新計画)"));
    const QModelIndex verdict = silent.siblingAtColumn(ProgramModel::VerdictColumn);
    CHECK(verdict.data().toString().endsWith(u'※'));
    CHECK(verdict.data(Qt::ToolTipRole).toString().contains(QStringLiteral("限度額・期間・据置は資料に記載なし")));
}

TEST_CASE("details lead to the other editions, what changed, and the rates through time") {
    Desktop d;
    QTest::keyClicks(d.find<QLineEdit>("search"), QStringLiteral("hyogo"));
    Desktop::type(d.find<QLineEdit>("search"), QStringLiteral(" 設備投資促進貸付"));
    d.clickCell(d.programs(), d.row(QStringLiteral("設備投資促進貸付")));
    auto* tabs = d.find<QTabWidget>("details tabs");
    tabs->setCurrentIndex(1);
    auto* editions = d.find<QTextBrowser>("editions");
    CHECK(editions->toPlainText().contains(QStringLiteral("R4")));
    CHECK(editions->toPlainText().contains(QStringLiteral("R3からの変更点")));
    tabs->setCurrentIndex(2);
    // 兵庫県 R4 〔図表8〕: 0.95 % from 2016-04-01, 0.70 % from 2016-10-01, 0.90 % from 2021-04-01.
    const QString words = d.find<QLabel>("rates.words")->text();
    CHECK(words.contains(QStringLiteral("2016年4月1日〜2016年9月30日 0.95%")));
    CHECK(words.contains(QStringLiteral("2016年10月1日〜2021年3月31日 0.70%")));
    CHECK(words.contains(QStringLiteral("2021年4月1日〜2023年3月31日 0.90%")));
    // The editions of which only the rates of four loans are known say what they leave out.
    CHECK(words.contains(QStringLiteral("H28-10は一部だけの版: 4つの貸付の利率だけ(図表8)")));
}

TEST_CASE("the list and its filters speak English") {
    Desktop d(Language::English);
    QAbstractItemModelTester tester(d.programs()->model(), Mode::Fatal);
    choose(d.find<QComboBox>("grouping"), QStringLiteral("By issuer"));
    CHECK(sections(*d.programs()->model()).join(u' ').contains(QStringLiteral("City of Kobe")));
    choose(d.find<QComboBox>("filter.issuer"), QStringLiteral("City of Kobe"));
    CHECK(linesBelow(*d.programs()->model()) == 10);
}
