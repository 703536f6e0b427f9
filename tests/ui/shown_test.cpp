// Whatever is on the desk, its fields show: case after case, reading anew, undo and redo.
#include "catalog/random_case.h"
#include "files/case_session.h"
#include "format/case_text.h"
#include "plans/beside/existing_loans_model.h"
#include "plans/beside/leases_model.h"
#include "plans/comparison_model.h"
#include "plans/offer/typed_cell.h"
#include "report/words/figures.h"
#include "report/words/words.h"
#include "ui/desktop.h"
#include "words/words.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTemporaryDir>

#include <bit>
#include <random>

using namespace yushi;
using yushi::test::Desktop;

namespace {

constexpr unsigned kCaseSeed = 20'261'130;
constexpr int kCaseSteps = 40;

/// A window with every field made, over case files of its own.
class CaseWindow : public Desktop {
  public:
    CaseWindow() {
        find<QCheckBox>("show all facts")->setChecked(true);
        for (QToolButton* heading : find<QScrollArea>("form.area")->findChildren<QToolButton*>()) {
            if (heading->objectName().startsWith(QStringLiteral("group.")) && !heading->isChecked())
                heading->click();
        }
        auto* tabs = find<QTabWidget>("plans");
        for (int page = tabs->count() - 1; page >= 0; --page) tabs->setCurrentIndex(page);
    }

    /// A case that a person may have: answers by chance, and plans of lines that are there.
    Consultation drawCase() {
        Consultation drawn = test::randomCase(desk.data().vocabulary, chance_);
        const auto municipality = *desk.data().vocabulary.findFact("municipality");
        if (drawn.answers[municipality]) drawn.answers.answer(municipality, std::string("静岡市"));
        drawn.offers.clear();
        for (int plans = pick(3); plans > 0; --plans) {
            Offer offer;
            offer.line = nameOf(desk.lines()[static_cast<std::size_t>(pick(20))].line);
            offer.amount = Yen(1'000'000 * (1 + pick(50)));
            if (pick(2) == 0) offer.term = Months(12 + pick(100));
            if (pick(2) == 0) offer.terms.rates = {{Months(1), Rate(100 * pick(300))}};
            if (pick(2) == 0) offer.terms.drawdownOn = Date(std::chrono::year(2024) / 4 / (1 + pick(28)));
            if (pick(2) == 0) offer.costs.guaranteeFee = GuaranteeFeeTerms{.rate = Rate(100 * pick(190))};
            drawn.offers.push_back(std::move(offer));
        }
        drawn.leases.clear();
        for (Client* client : {&drawn.client}) {
            for (std::string* words : {&client->name, &client->business, &client->note})
                *words = words->empty() ? "" : "山田製作所 " + std::to_string(pick(100));
        }
        return drawn;
    }

    /// Opens a case from its file, reads it anew, begins a new one, or changes, undoes and does again what was changed.
    void step() {
        switch (pick(7)) {
            case 0:
            case 1:
                write(drawCase());
                return window.session().open(file_);
            case 2:
                return QTest::keyClick(&window, Qt::Key_F5);
            case 3:
                return window.session().startNew();
            case 4:
                return change();
            case 5:
                return desk.history().undo();
            default:
                return desk.history().redo();
        }
    }

    /// Gives up what is unsaved, if the window asks.
    void discard() {
        for (QPushButton* button : window.findChildren<QPushButton*>(QStringLiteral("without saving"))) {
            if (!button->isVisible()) continue;
            button->click();
            return;
        }
    }

    void write(const Consultation& consultation) {
        file_ = place_.filePath(QStringLiteral("%1.yushi").arg(++files_));
        QFile file(file_);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(caseText(consultation, desk.data().vocabulary)));
    }

    void change() {
        const Consultation other = drawCase();
        const FactId fact{static_cast<std::uint16_t>(pick(int(desk.data().vocabulary.facts().size())))};
        desk.endEdit();
        desk.answer(fact, other.answers[fact]);
        desk.changeBeside(QStringLiteral("決算"), [&](Consultation& changed) { changed.finances = other.finances; });
        desk.changeClient(QStringLiteral("氏名"), [&](Client& client) { client = other.client; });
    }

    int pick(int below) { return static_cast<int>(chance_() % static_cast<unsigned>(below)); }

  private:
    std::mt19937 chance_{kCaseSeed};
    QTemporaryDir place_;
    QString file_;
    int files_ = 0;
};

QString shownBy(Desktop& d, const QString& name) {
    const auto* line = d.window.findChild<QLineEdit*>(name);
    REQUIRE(line != nullptr);
    return line->text();
}

void checkFact(Desktop& d, FactId id) {
    const Fact& fact = d.desk.data().vocabulary.fact(id);
    const auto& answer = d.desk.consultation().answers[id];
    const QString name = toQt(fact.id);
    const QString words = answer ? toQt(valueText(*answer, fact, d.desk.language())) : QString();
    auto* area = d.find<QScrollArea>("form.area");
    CAPTURE(fact.id, words);
    switch (fact.type) {
        case FactType::Boolean: {
            const auto* value = answer ? std::get_if<bool>(&*answer) : nullptr;
            const char* button = !value ? "" : *value ? ".yes" : ".no";
            CHECK(area->findChild<QRadioButton*>(name + QLatin1String(button))->isChecked());
            return;
        }
        case FactType::Choice: {
            const int shown = area->findChild<QComboBox*>(name)->currentIndex();
            CHECK(shown == (answer ? std::countr_zero(std::get<Options>(*answer).bits) + 1 : 0));
            return;
        }
        case FactType::Choices:
            if (answer) CHECK(area->findChild<QToolButton*>(name)->text() == words);
            return;
        case FactType::Integer:
        case FactType::Yen:
        case FactType::Percent:
        case FactType::Date:
        case FactType::Text:
            CHECK(shownBy(d, name) == words);
            return;
    }
}

void checkForm(Desktop& d) {
    const Vocabulary& vocabulary = d.desk.data().vocabulary;
    for (std::uint16_t i = 0; i < vocabulary.facts().size(); ++i) checkFact(d, FactId{i});
    for (const RequiredJudgement& judgement : d.desk.judgements()) {
        const std::string& id = judgementOf(*judgement.requirement).id;
        const auto outcome = d.desk.consultation().answers.outcome(id);
        const char* name = !outcome ? "" : *outcome ? ".yes" : ".no";
        const auto* button =
            d.find<QScrollArea>("form.area")->findChild<QRadioButton*>(toQt(id) + QLatin1String(name));
        if (button) CHECK(button->isChecked());  // those that matter have a field
    }
    const Client& client = d.desk.consultation().client;
    CHECK(shownBy(d, QStringLiteral("client.name")) == toQt(client.name));
    CHECK(shownBy(d, QStringLiteral("client.business")) == toQt(client.business));
    CHECK(d.find<QPlainTextEdit>("client.note")->toPlainText() == toQt(client.note));
}

/// The figure of a cell without what it says of it: that it is in doubt, or was entered.
QString withoutMarks(QString cell) {
    return cell.remove(QStringLiteral(" ⚠")).remove(QStringLiteral("(入力)")).remove(QStringLiteral(" (entered)"));
}

/// The document's rate and an entered one are never taken for each other.
void checkEntered(const Desk::Plan& plan, const QString& shown) {
    const auto* cost = std::get_if<OfferCost>(&plan.cost);
    CHECK((shown.contains(QStringLiteral("(入力)")) || shown.contains(QStringLiteral(" (entered)"))) ==
          (cost && cost->rateEntered));
}

void checkPlans(Desktop& d) {
    const auto& plans = d.desk.plans();
    if (plans.empty()) return;
    const auto* model = d.comparison()->model();
    REQUIRE(model->columnCount() == static_cast<int>(plans.size()));
    d.comparison()->setCurrentIndex(model->index(ComparisonModel::rowOf(PlanFigure::Amount), static_cast<int>(plans.size()) - 1));
    const Desk::Plan& plan = plans.back();
    const int column = static_cast<int>(plans.size()) - 1;
    CHECK(d.compared(ComparisonModel::rowOf(PlanFigure::Amount), column) == toQt(yenText(plan.terms.principal, d.desk.language())));
    const std::pair<const char*, int> sliders[] = {{"amount field", ComparisonModel::rowOf(PlanFigure::Amount)},
                                                   {"rate field", ComparisonModel::rowOf(PlanFigure::Rate)},
                                                   {"term field", ComparisonModel::rowOf(PlanFigure::Term)},
                                                   {"grace field", ComparisonModel::rowOf(PlanFigure::Grace)}};
    for (const auto& [name, row] : sliders) {
        CAPTURE(name);
        CHECK(shownBy(d, QString::fromLatin1(name)) == withoutMarks(d.compared(row, column)));
    }
    checkEntered(plan, d.compared(ComparisonModel::rowOf(PlanFigure::Rate), column));
    const auto& drawdown = plan.offer.terms.drawdownOn;
    CHECK(shownBy(d, QStringLiteral("drawdown")) ==
          (drawdown ? toQt(dateText(*drawdown, d.desk.language())) : QString()));
    const auto& fee = plan.offer.costs.guaranteeFee;
    const auto rate = fee ? fee->rate : std::nullopt;
    CHECK(shownBy(d, QStringLiteral("fee rate")) == cellText(rate, d.desk.language()));
}

void checkBeside(Desktop& d) {
    const Language language = d.desk.language();
    const Finances& finances = d.desk.consultation().finances;
    CHECK(shownBy(d, QStringLiteral("ordinary profit")) == cellText(finances.ordinaryProfit, language));
    CHECK(shownBy(d, QStringLiteral("sales")) == cellText(finances.sales, language));
    CHECK(shownBy(d, QStringLiteral("sales fall")) == cellText(finances.salesFall, language));
    const auto& loans = d.desk.consultation().existingLoans;
    const auto* table = d.find<QTableView>("existing loans")->model();
    REQUIRE(table->rowCount() == static_cast<int>(loans.size()) + 1);
    for (std::size_t i = 0; i < loans.size(); ++i) {
        // What the cell holds: a half-written row shows what it waits for instead of nothing.
        const auto cell = [&](int column) { return table->index(static_cast<int>(i), column).data(Qt::EditRole).toString(); };
        const auto balance = loans[i].balance == Yen() ? std::nullopt : std::optional(loans[i].balance);
        CHECK(cell(ExistingLoansModel::Balance) == cellText(balance, language));
        CHECK(cell(ExistingLoansModel::Remaining) == cellText(loans[i].remaining, language));
    }
}

}  // namespace

// cases/README B: "fields always show the answer"
TEST_CASE("case after case, read anew, undone and done again: every field shows what is on the desk") {
    CaseWindow d;
    for (int i = 0; i < kCaseSteps; ++i) {
        INFO("step " << i << " of seed " << kCaseSeed);
        d.step();
        d.discard();
        QCoreApplication::processEvents();
        checkForm(d);
        checkPlans(d);
        checkBeside(d);
    }
}

// cases/README B: open data/samples/shizuoka.yushi, press F5
TEST_CASE("the sample read anew stands in its fields as before") {
    CaseWindow d;
    d.window.session().open(QStringLiteral(YUSHI_TEST_DATA "/samples/shizuoka.yushi"));
    const QString amount = shownBy(d, QStringLiteral("amount_yen"));
    CHECK(amount == QStringLiteral("5,000万円"));
    QTest::keyClick(&d.window, Qt::Key_F5);
    CHECK(shownBy(d, QStringLiteral("amount_yen")) == amount);
    CHECK(shownBy(d, QStringLiteral("founded_on")) == QStringLiteral("2004年6月1日"));
}

TEST_CASE("what is being typed into a cell or a field belongs to its case alone") {
    CaseWindow d;
    Consultation first{Answers(d.desk.data().vocabulary), {}};
    first.existingLoans.push_back({});
    first.existingLoans.back().name = "甲銀行";
    first.existingLoans.back().balance = Yen(1'000'000);
    Consultation second = first;
    second.existingLoans.back().name = "乙銀行";
    second.existingLoans.back().balance = Yen(2'000'000);
    d.desk.open(first);
    d.find<QTabWidget>("plans")->setCurrentIndex(1);
    auto* loans = d.find<QTableView>("existing loans");
    loans->setCurrentIndex(loans->model()->index(0, ExistingLoansModel::Balance));
    loans->setFocus();
    QTest::keyClick(loans, Qt::Key_F2);
    auto* editor = loans->viewport()->findChild<QLineEdit*>();
    REQUIRE(editor != nullptr);
    editor->selectAll();
    Desktop::type(editor, QStringLiteral("9万円"));
    auto* profit = d.find<QLineEdit>("ordinary profit");
    Desktop::type(profit, QStringLiteral("9万円"));
    d.desk.open(second);
    QCoreApplication::processEvents();
    loans->setFocus();
    QCoreApplication::processEvents();
    CHECK(d.desk.consultation() == second);
    CHECK(profit->text().isEmpty());
}
