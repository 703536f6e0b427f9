// Nothing of somebody's work is lost because it is half done: what the window takes can be saved, opened and recovered.
#include "catalog/folders/inputs.h"
#include "files/case_session.h"
#include "files/journal.h"
#include "format/case_text.h"
#include "plans/beside/existing_loans_model.h"
#include "plans/beside/leases_model.h"
#include "plans/comparison_model.h"
#include "ui/desktop.h"

#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace yushi;
using yushi::test::Desktop;

namespace {

/// Nothing, a loss, a number of any kind, and more than any case may hold.
const QStringList kTyped = {QStringLiteral("0"),       QStringLiteral("△5万"),   QStringLiteral("0円"),
                            QStringLiteral("1円"),     QStringLiteral("120か月"), QStringLiteral("0か月"),
                            QStringLiteral("150年"),   QStringLiteral("150%"),    QStringLiteral("-1%"),
                            QStringLiteral("99.9999%"), QStringLiteral("900兆円"), QStringLiteral("ABC")};

/// What is on the desk is the same after it was written to a file and read again.
void checkKept(const Desktop& d) {
    const ProgramData& data = d.desk.data();
    const auto read = parseConsultation(caseText(d.desk.consultation(), data.vocabulary), "case", data);
    if (!read) {
        for (const Problem& problem : read.problems()) UNSCOPED_INFO(problem.pointer << " " << problem.found.en);
    }
    REQUIRE(read);
    CHECK(*read == d.desk.consultation());
}

/// Types into each cell of row @p row alone, and takes it back.
void checkCellsKept(Desktop& d, QAbstractItemModel& model, int row) {
    for (int column = 0; column < model.columnCount(); ++column) {
        for (const QString& text : kTyped) {
            INFO("row " << row << ", column " << column << ": " << text.toStdString());
            const int before = d.desk.history().index();
            model.setData(model.index(row, column), text);
            d.desk.endEdit();
            checkKept(d);
            d.desk.history().setIndex(before);
        }
    }
}

void press(Desktop& d, const char* choice) {
    auto* button = d.find<QPushButton>(choice);
    REQUIRE(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
}

/// A consultation with a loan of which the name alone is written, and equipment of which the menu alone is.
Consultation halfWritten(const ProgramData& data) {
    Consultation consultation{Answers(data.vocabulary), {}};
    ExistingLoan loan;
    loan.name = "○○銀行";
    consultation.existingLoans.push_back(loan);
    Lease lease;
    lease.line = {"hyogo", "R4", "equipment-lending-lease"};
    consultation.leases.push_back(lease);
    return consultation;
}

}  // namespace

TEST_CASE("whatever a cell of existing loans, of equipment or of plans takes is saved and read again") {
    Desktop d;
    openSample(d);
    QAbstractItemModel& loans = *new ExistingLoansModel(d.desk, &d.window);
    checkCellsKept(d, loans, 0);
    QAbstractItemModel& leases = *new LeasesModel(d.desk, &d.window);
    REQUIRE(leases.setData(leases.index(0, LeasesModel::LineColumn), 0));
    checkCellsKept(d, leases, 0);
    auto* plans = d.comparison()->model();
    for (int row = 0; row < plans->rowCount(); ++row) checkCellsKept(d, *plans, row);
}

TEST_CASE("whatever a field of the plans takes is saved and read again") {
    Desktop d;
    openSample(d);
    for (auto* tabs : {d.find<QTabWidget>("plan tabs"), d.find<QTabWidget>("plans")}) {
        for (int page = 0; page < tabs->count(); ++page) {
            tabs->setCurrentIndex(page);  // a page is made when it is shown
            QCoreApplication::processEvents();
        }
    }
    int fields = 0;
    for (auto* field : d.find<QWidget>("plans")->findChildren<QLineEdit*>()) {
        if (field->isReadOnly() || qobject_cast<QComboBox*>(field->parentWidget())) continue;
        ++fields;
        for (const QString& text : kTyped) {
            INFO(field->objectName().toStdString() << ": " << text.toStdString());
            const int before = d.desk.history().index();
            field->setText(text);
            field->setModified(true);
            emit field->textEdited(text);
            emit field->editingFinished();
            d.desk.endEdit();
            checkKept(d);
            d.desk.history().setIndex(before);
        }
    }
    CHECK(fields >= 18);  // the figures of the year alone
}

TEST_CASE("a row that is half written says what it waits for at its cell") {
    Desktop d;
    d.desk.open(halfWritten(d.desk.data()));
    QAbstractItemModel& loans = *new ExistingLoansModel(d.desk, &d.window);
    const auto shown = [](const QAbstractItemModel& model, int column) { return model.index(0, column).data().toString(); };
    CHECK(shown(loans, ExistingLoansModel::Name) == QStringLiteral("○○銀行"));
    CHECK(shown(loans, ExistingLoansModel::Balance) == QStringLiteral("書いてください"));
    CHECK(shown(loans, ExistingLoansModel::Remaining) == QStringLiteral("書いてください"));
    CHECK(loans.index(0, ExistingLoansModel::Balance).data(Qt::EditRole).toString().isEmpty());
    REQUIRE(loans.setData(loans.index(0, ExistingLoansModel::Balance), QStringLiteral("100万円")));
    REQUIRE(loans.setData(loans.index(0, ExistingLoansModel::Payment), QStringLiteral("5万円")));
    CHECK(shown(loans, ExistingLoansModel::Balance) == QStringLiteral("1,000,000円"));
    CHECK(shown(loans, ExistingLoansModel::Remaining).isEmpty());  // it follows from the payment
    QAbstractItemModel& leases = *new LeasesModel(d.desk, &d.window);
    CHECK(shown(leases, LeasesModel::Price) == QStringLiteral("書いてください"));
    CHECK(shown(leases, LeasesModel::Term) == QStringLiteral("書いてください"));
}

TEST_CASE("a case with half-written rows is saved and opened again") {
    const QTemporaryDir place;
    const QString file = place.filePath(QStringLiteral("half.yushi"));
    Desktop d;
    const Consultation half = halfWritten(d.desk.data());
    d.window.session().setPlaceAsked([&file] { return file; });
    QAbstractItemModel& loans = *new ExistingLoansModel(d.desk, &d.window);
    REQUIRE(loans.setData(loans.index(0, ExistingLoansModel::Name), QStringLiteral("○○銀行")));
    d.window.session().save();
    CHECK_FALSE(d.window.session().hasUnsaved());
    d.window.session().startNew();
    CHECK(d.desk.consultation().existingLoans.empty());
    d.window.session().open(file);
    CHECK(d.desk.consultation().existingLoans == half.existingLoans);
}

TEST_CASE("what a window that died left half written is recovered, also from what earlier versions wrote of it") {
    const ProgramData data = *loadData(YUSHI_TEST_DATA);
    const Consultation half = halfWritten(data);
    std::string earlier = R"({"schema_version": 2, "existing_loans": [{"name": "○○銀行", "balance_yen": 0,)"
                          R"( "annual_rate_percent": "0", "method": "equal_principal"}],)"
                          R"( "leases": [{"issuer": "hyogo", "edition": "R4", "line": "equipment-lending-lease",)"
                          R"( "price_yen": 0, "term_months": 0}]})";
    for (const std::string& text : {caseText(half, data.vocabulary), earlier}) {
        {
            Journal journal(journalFolder());
            REQUIRE(journal.append({QDateTime::currentDateTime(), QStringLiteral("既存借入"), {}, {}, text}) == 0);
        }
        Desktop d;
        d.window.offerRecovery();
        press(d, "recover");
        CHECK(d.desk.consultation().existingLoans == half.existingLoans);
        CHECK(d.desk.consultation().leases == half.leases);
        d.desk.history().setClean();
        d.window.session().startNew();
    }
}
