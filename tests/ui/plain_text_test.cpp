// cases/README.md, D 12: what others can write is shown as it is, and never taken for markup.
#include "files/case_session.h"
#include "format/case_text.h"
#include "ui/desktop.h"

#include <QFile>
#include <QLabel>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextFragment>
#include <QToolTip>

using namespace yushi;
using yushi::test::Desktop;

namespace {

/// Would be drawn as a picture from the disk and bold words, where it is taken for markup.
const std::string kMarkup = "<img src=\"file:///etc/hostname\"><b>bold</b>";

/// The shipped catalogs with markup in every name that a program or a line has.
ProgramData catalogsOfOthers() {
    ProgramData data = *loadData(YUSHI_TEST_DATA);
    const auto mark = [](Text& text) {
        text.ja += kMarkup;
        text.en += kMarkup;
    };
    for (Edition& edition : data.editions) {
        mark(edition.issuerName);
        edition.title += kMarkup;
        for (Program& program : edition.programs) {
            program.name += kMarkup;
            for (Note& note : program.notes) mark(note.text);
            for (Line& line : program.lines) {
                line.variant += kMarkup;
                for (Note& note : line.notes) mark(note.text);
            }
        }
    }
    return data;
}

/// Everything in a window that shows markup. The style gives a label its format when it is first shown.
QStringList rendered(const QWidget& window) {
    QStringList found;
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (!label->testAttribute(Qt::WA_WState_Polished)) continue;
        if (label->textFormat() == Qt::AutoText || label->textFormat() == Qt::RichText)
            found << label->text();
    }
    for (const auto* text : window.findChildren<QTextEdit*>()) {
        for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                const QTextFragment fragment = part.fragment();
                if (fragment.charFormat().isImageFormat() || fragment.text() == QStringLiteral("bold"))
                    found << text->objectName() + QStringLiteral(": ") + block.text();
            }
        }
    }
    return found;
}

}  // namespace

TEST_CASE("D 12: a tooltip shows what it is given as it is") {
    Desktop d;
    const QString text = QString::fromStdString(kMarkup);
    QToolTip::showText(d.window.mapToGlobal(QPoint(5, 5)), text, &d.window);
    const QLabel* shown = nullptr;
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget->inherits("QTipLabel") && widget->isVisible()) shown = qobject_cast<QLabel*>(widget);
    }
    REQUIRE(shown != nullptr);
    CHECK(shown->text() == text);
    CHECK(shown->textFormat() == Qt::PlainText);
    QToolTip::hideText();
}

TEST_CASE("D 12: nothing of a case, a catalog or a message is rendered in the window") {
    Desktop d(Language::Japanese, catalogsOfOthers());
    auto consultation = loadConsultation(YUSHI_TEST_DATA "/samples/hyogo-refinancing.yushi", d.desk.data());
    REQUIRE(consultation);
    Consultation marked = *consultation;
    marked.client = {kMarkup, kMarkup, kMarkup};
    for (ExistingLoan& loan : marked.existingLoans) loan.name = kMarkup;
    for (Offer& offer : marked.offers) {
        offer.costs.interestSubsidies.push_back(
            {SubsidyPoints{RatePoints(1000), false, {}}, kMarkup, {kMarkup, kMarkup}, false});
    }
    const QTemporaryDir place;
    const QString file = place.filePath(QStringLiteral("<b>bold<b>.yushi"));
    REQUIRE(writeCase(file, caseText(marked, d.desk.data().vocabulary)));
    d.window.session().open(file);
    REQUIRE(d.desk.consultation() == marked);
    d.clickCell(d.programs(), d.lines().front());
    for (auto* tabs : d.window.findChildren<QTabWidget*>()) {
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            QCoreApplication::processEvents();
        }
    }
    d.desk.answer(d.desk.data().vocabulary.need().amount, Yen(1));
    d.window.session().startNew();
    QFile broken(place.filePath(QStringLiteral("<b>bold<b>2.yushi")));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("{\"<img src='x'>\": 1}");
    broken.close();
    d.window.session().open(broken.fileName());
    QCoreApplication::processEvents();
    const QStringList found = rendered(d.window);
    for (const QString& text : found) UNSCOPED_INFO(text.toStdString());
    CHECK(found.isEmpty());
}
