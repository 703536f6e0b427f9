#include "ui/desktop.h"
#include "words/words.h"

#include <QCheckBox>
#include <QCompleter>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTextBrowser>

using namespace yushi;
using yushi::test::Desktop;

namespace {

/// What stands beside a field after its text has been replaced by @p text.
QString reading(Desktop& d, const char* fact, const QString& text) {
    auto* line = d.find<QLineEdit>(fact);
    line->setFocus();
    line->selectAll();
    Desktop::type(line, text);
    CHECK(line->text() == text);  // never a silent change
    return d.find<QLabel>((std::string(fact) + ".reading").c_str())->text();
}

std::vector<Question> questions(const Desktop& d) {
    std::vector<LineRef> lines;
    for (const Desk::JudgedLine& judged : d.desk.lines()) lines.push_back(judged.line);
    return openQuestions(lines, d.desk.data().vocabulary, d.desk.data().rules, d.desk.situation());
}

/// The widget in the form that takes the answer to @p fact.
QWidget* fieldOf(Desktop& d, FactId fact) {
    const QString id = toQt(d.desk.data().vocabulary.fact(fact).id);
    auto* field = d.find<QScrollArea>("form.area")->findChild<QWidget*>(id);
    REQUIRE(field != nullptr);
    return field;
}

void unfoldAll(Desktop& d) {
    for (QToolButton* heading : d.find<QScrollArea>("form.area")->findChildren<QToolButton*>()) {
        if (heading->objectName().startsWith(QStringLiteral("group.")) && !heading->isChecked())
            heading->click();
    }
}

}  // namespace

TEST_CASE("amounts are read as people type them, and what was read stands beside the field") {
    Desktop d;
    CHECK(reading(d, "amount_yen", QStringLiteral("3千万")) == QStringLiteral("= 30,000,000円"));
    CHECK(reading(d, "amount_yen", QStringLiteral("1億2,500万円")) == QStringLiteral("= 125,000,000円"));
    CHECK(reading(d, "amount_yen", QStringLiteral("１，２３４，５６７")) == QStringLiteral("= 1,234,567円"));
    CHECK(reading(d, "amount_yen", QStringLiteral("８５０万")) == QStringLiteral("= 8,500,000円"));
    CHECK(reading(d, "capital_yen", QStringLiteral("0")) == QStringLiteral("= 0円"));
    CHECK(reading(d, "amount_yen", QStringLiteral("3千まん")).startsWith(QStringLiteral("読めません")));
    CHECK_FALSE(d.desk.consultation().answers[d.desk.data().vocabulary.need().amount]);
}

TEST_CASE("dates of either calendar are read") {
    Desktop d;
    for (const char* typed : {"令和8年4月1日", "R8.4.1", "2026/4/1", "２０２６年４月１日"})
        CHECK(reading(d, "founded_on", QString::fromUtf8(typed)) == QStringLiteral("= 2026年4月1日"));
    // cases/README A 12
    CHECK(reading(d, "founded_on", QStringLiteral("大正12年4月1日")) == QStringLiteral("= 1923年4月1日"));
    CHECK(reading(d, "founded_on", QStringLiteral("平成32年4月1日"))
              .contains(QStringLiteral("2020年4月1日(令和2年) ですか")));  // cases/README A
    CHECK(reading(d, "founded_on", QStringLiteral("きのう")).startsWith(QStringLiteral("読めません")));
}

TEST_CASE("percentages and terms are read") {
    Desktop d;
    d.find<QCheckBox>("show all facts")->setChecked(true);
    d.unfold("group.Sales and profit");
    CHECK(reading(d, "oil_cost_share_percent", QStringLiteral("1.2%")) == QStringLiteral("= 1.20%"));
    CHECK(reading(d, "oil_cost_share_percent", QStringLiteral("１．２％")) == QStringLiteral("= 1.20%"));
    CHECK(reading(d, "term_months", QStringLiteral("7年6か月")) == QStringLiteral("= 7年6か月"));
    CHECK(reading(d, "term_months", QStringLiteral("84")) == QStringLiteral("= 7年"));
}

// cases/README A: 7 in 返済期間; usability 18: 500 of capital
TEST_CASE("a number alone counts the unit beside its box, or both meanings are offered as buttons") {
    Desktop d;
    d.find<QCheckBox>("show all facts")->setChecked(true);
    CHECK(d.find<QLabel>("capital_yen.unit")->text() == QStringLiteral("万円"));
    CHECK(reading(d, "capital_yen", QStringLiteral("500")) == QStringLiteral("= 5,000,000円"));
    CHECK(d.find<QLabel>("capital_yen.unit")->isVisibleTo(&d.window));
    CHECK(reading(d, "capital_yen", QStringLiteral("500円")) == QStringLiteral("= 500円"));
    CHECK_FALSE(d.find<QLabel>("capital_yen.unit")->isVisibleTo(&d.window));
    CHECK(reading(d, "term_months", QStringLiteral("7")).contains(QStringLiteral("7年 か 7か月")));
    CHECK_FALSE(d.desk.consultation().answers[d.desk.data().vocabulary.need().term]);
    QTest::mouseClick(d.find<QPushButton>("term_months.candidate.0"), Qt::LeftButton);
    CHECK(d.find<QLineEdit>("term_months")->text() == QStringLiteral("7年"));
    CHECK(d.desk.consultation().answers[d.desk.data().vocabulary.need().term] ==
          std::optional<FactValue>(std::int64_t(84)));
    CHECK(d.find<QLabel>("term_months.reading")->text() == QStringLiteral("= 7年"));
}

TEST_CASE("an amount stays what it was when the box counts another unit in the other language") {
    Desktop d;
    reading(d, "amount_yen", QStringLiteral("500"));
    const Consultation before = d.desk.consultation();
    d.appearance.setLanguage(Language::English);
    d.desk.setLanguage(Language::English);
    CHECK(d.find<QLabel>("amount_yen.reading")->text() == QStringLiteral("= 5,000,000 yen"));
    CHECK(d.find<QLineEdit>("amount_yen")->text() == QStringLiteral("5,000,000 yen"));
    CHECK(d.desk.consultation() == before);
}

// cases/README C: "pick from the list of the 1,741 municipalities"
TEST_CASE("a municipality is found by kanji or kana, listed for its prefecture, and an unknown one is told with near names") {
    Desktop d;
    d.find<QCheckBox>("show all facts")->setChecked(true);
    const FactId municipality = *d.desk.data().vocabulary.findFact("municipality");
    const auto answered = [&] { return d.desk.consultation().answers[municipality]; };
    CHECK(reading(d, "municipality", QStringLiteral("ながの")) == QStringLiteral("= 長野市(長野県)"));
    CHECK(answered() == std::optional<FactValue>(std::string("長野市")));
    CHECK(reading(d, "municipality", QStringLiteral("府中市")).contains(QStringLiteral("府中市(東京都)、府中市(広島県)")));
    CHECK(reading(d, "municipality", QStringLiteral("長野市役所")).contains(QStringLiteral("近い名前: 長野市(長野県)")));
    CHECK_FALSE(d.desk.answers()[municipality]);  // an open question, not a place elsewhere
    d.chooseInCombo("prefecture", 33);            // 広島県
    CHECK(reading(d, "municipality", QStringLiteral("府中市")) == QStringLiteral("= 府中市(広島県)"));
    auto* line = d.find<QLineEdit>("municipality");
    line->clear();
    QTest::keyClick(line, Qt::Key_Down);
    auto* list = d.window.findChild<QCompleter*>();
    REQUIRE(list != nullptr);
    CHECK(list->model()->rowCount() == 23);  // of Hiroshima
    CHECK(list->model()->index(0, 0).data().toString() == QStringLiteral("広島市  ひろしまし"));
}

TEST_CASE("unanswered, no and 0 are three things on the screen") {
    Desktop d;
    d.find<QCheckBox>("show all facts")->setChecked(true);
    auto* capital = d.find<QLabel>("capital_yen.reading");
    CHECK(capital->text() == QStringLiteral("未回答"));
    CHECK(reading(d, "capital_yen", QStringLiteral("0")) == QStringLiteral("= 0円"));
    d.find<QLineEdit>("capital_yen")->clear();
    QTest::keyClick(d.find<QLineEdit>("capital_yen"), Qt::Key_Space);
    CHECK(capital->text() == QStringLiteral("未回答"));
}

TEST_CASE("a figure that its fact cannot have is refused at its field, with its range, and is no answer") {
    Desktop d;
    d.find<QCheckBox>("show all facts")->setChecked(true);
    unfoldAll(d);
    const auto answered = [&](const char* fact) {
        return d.desk.consultation().answers[*d.desk.data().vocabulary.findFact(fact)].has_value();
    };
    CHECK(reading(d, "amount_yen", QStringLiteral("0")).contains(QStringLiteral("1円以上10,000億円以下の値を入れてください。")));
    CHECK(reading(d, "capital_yen", QStringLiteral("-5円")).contains(QStringLiteral("0円以上の値を入れてください。")));
    CHECK(reading(d, "restricted_customer_share_percent", QStringLiteral("101%"))
              .contains(QStringLiteral("0.00%以上100.00%以下の値を入れてください。")));
    for (const char* fact : {"amount_yen", "capital_yen", "restricted_customer_share_percent"}) CHECK_FALSE(answered(fact));
    CHECK(reading(d, "gross_profit_yen", QStringLiteral("△5万円")) == QStringLiteral("= -50,000円"));
    CHECK(answered("gross_profit_yen"));
}

TEST_CASE("what follows from other answers is shown as such, and an answer of one's own goes before it") {
    Desktop d;
    reading(d, "founded_on", QStringLiteral("2020/8/1"));
    // 2020-08-01 to 2024-08-01
    CHECK(d.find<QLabel>("business_months.reading")->text() == QStringLiteral("自動: 4年"));
    CHECK(reading(d, "business_months", QStringLiteral("3年")) == QStringLiteral("= 3年"));
    d.find<QLineEdit>("business_months")->selectAll();
    QTest::keyClick(d.find<QLineEdit>("business_months"), Qt::Key_Delete);
    CHECK(d.find<QLabel>("business_months.reading")->text() == QStringLiteral("自動: 4年"));
}

TEST_CASE("an answer that cannot be right is said at its field, in the language of the window") {
    Desktop d;
    d.find<QCheckBox>("show all facts")->setChecked(true);
    unfoldAll(d);
    reading(d, "succeeded_on", QStringLiteral("2024/8/2"));
    const auto* fault = d.find<QLabel>("succeeded_on.fault");
    CHECK(fault->isVisible());
    CHECK(fault->text().contains(QStringLiteral("まだ来ていない日")));
    d.appearance.setLanguage(Language::English);
    d.desk.setLanguage(Language::English);
    CHECK(fault->text().contains(QStringLiteral("has not come yet")));
    CHECK(d.find<QLineEdit>("succeeded_on")->text() == QStringLiteral("2024/8/2"));
    reading(d, "succeeded_on", QStringLiteral("2024/8/1"));
    CHECK_FALSE(fault->isVisible());
}

TEST_CASE("facts that no verdict waits for are hidden until all are asked for") {
    Desktop d;
    unfoldAll(d);
    d.chooseInCombo("prefecture", 0);  // 北海道, of which the catalog has nothing
    QCoreApplication::processEvents();
    const Vocabulary& vocabulary = d.desk.data().vocabulary;
    const std::vector<Question> open = questions(d);
    const NeedFacts& need = vocabulary.need();
    int hidden = 0;
    for (std::uint16_t i = 0; i < vocabulary.facts().size(); ++i) {
        const FactId fact{i};
        const std::string& id = vocabulary.fact(fact).id;
        INFO(id);
        const bool isNeed =
            fact == need.use || fact == need.amount || fact == need.term || fact == need.grace;
        const bool matters =
            isNeed || d.desk.answers()[fact] || std::ranges::find(open, fact, &Question::fact) != open.end();
        CHECK(fieldOf(d, fact)->isVisible() == matters);
        hidden += matters ? 0 : 1;
    }
    CHECK(hidden > 0);
    CHECK(d.find<QCheckBox>("show all facts")->text().contains(QString::number(hidden)));
    d.find<QCheckBox>("show all facts")->click();
    for (std::uint16_t i = 0; i < vocabulary.facts().size(); ++i) CHECK(fieldOf(d, FactId{i})->isVisible());
}

TEST_CASE(
    "the question that settles most is named with how much waits for it, and a click leads to its field") {
    Desktop d;
    const auto first = questions(d).front();
    const Fact& fact = d.desk.data().vocabulary.fact(first.fact);
    auto* button = d.find<QToolButton>("next question");
    CHECK(button->accessibleName() == QStringLiteral("▶ まずここから: ") + toQt(fact.label.ja));
    CHECK(d.find<QLabel>("next question.why")->text().contains(QString::number(first.open)));
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(fieldOf(d, first.fact)->hasFocus());
    d.chooseInCombo("prefecture", 21);  // 静岡県
    QCoreApplication::processEvents();
    const auto second = questions(d).front();
    CHECK(button->accessibleName() ==
          QStringLiteral("▶ 次の質問: ") + toQt(d.desk.data().vocabulary.fact(second.fact).label.ja));
}

TEST_CASE("an ineligible line tells what would have to be different") {
    Desktop d;
    d.chooseInCombo("prefecture", 21);  // 静岡県
    Desktop::type(d.find<QLineEdit>("amount_yen"), QStringLiteral("50億"));
    d.clickCell(d.programs(), d.row(QStringLiteral("借換枠 SN5号")));
    const QString details = d.find<QTextBrowser>("details")->toPlainText();
    CHECK(details.contains(QStringLiteral("× 使えない")));
    CHECK(details.contains(QStringLiteral("あと何がちがえば使えるか")));
    CHECK(details.contains(QStringLiteral("借入希望額")));
}

// cases/README C: "a judgement belongs to one requirement"
TEST_CASE("each requirement that people decide has a field of its own in the form, counted in its heading and undone") {
    Desktop d;
    openSample(d);
    const auto* heading = d.find<QToolButton>("group.judgements");
    REQUIRE(heading->isVisibleTo(&d.window));
    d.unfold("group.judgements");
    CHECK(heading->text().contains(QStringLiteral("(0/")));
    QRadioButton* yes = nullptr;
    std::string id;
    int fields = 0;
    for (const RequiredJudgement& judgement : d.desk.judgements()) {
        const std::string each = judgementOf(*judgement.requirement).id;
        auto* button = d.find<QScrollArea>("form.area")->findChild<QRadioButton*>(toQt(each) + QStringLiteral(".yes"));
        if (!button || !button->isVisibleTo(&d.window)) continue;
        ++fields;
        yes = button;
        id = each;
    }
    REQUIRE(fields >= 2);
    CHECK(heading->text().contains(QStringLiteral("/%1)").arg(fields)));
    yes->click();
    QCoreApplication::processEvents();
    CHECK(d.desk.consultation().answers.outcome(id) == true);
    CHECK(heading->text().contains(QStringLiteral("(1/")));
    CHECK(yes->isChecked());
    for (const RequiredJudgement& judgement : d.desk.judgements()) {
        const std::string& each = judgementOf(*judgement.requirement).id;
        if (each != id) CHECK_FALSE(d.desk.consultation().answers.outcome(each));
    }
    d.desk.history().undo();
    CHECK_FALSE(d.desk.consultation().answers.outcome(id));
    CHECK_FALSE(yes->isChecked());
}

TEST_CASE("an older answer that belongs to no requirement is told in the form, and taken away by its button") {
    Desktop d;
    Consultation older{Answers(d.desk.data().vocabulary), {}};
    older.answers.decide("fund_exception", true);
    d.desk.open(older);
    QCoreApplication::processEvents();
    const auto* told = d.find<QLabel>("stray judgements");
    CHECK(told->isVisibleTo(&d.window));
    CHECK(told->text().contains(QStringLiteral("への答えは使っていません")));
    CHECK(told->textFormat() == Qt::PlainText);
    d.find<QPushButton>("drop stray judgements")->click();
    CHECK_FALSE(d.desk.consultation().answers.outcome("fund_exception"));
    CHECK_FALSE(told->isVisibleTo(&d.window));
    d.desk.history().undo();
    CHECK(d.desk.consultation() == older);
}
