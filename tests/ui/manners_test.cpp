// What a user expects of any program of the desktop.
#include "help/help_page.h"
#include "paper/paper_files.h"
#include "plans/comparison_model.h"
#include "settings/office.h"
#include "ui/desktop.h"
#include "words/words.h"

#include <QAction>
#include <QClipboard>
#include <QImage>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QSlider>
#include <QSplitter>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QWheelEvent>

using namespace yushi;
using yushi::test::Desktop;

namespace {

/// The action of the menus that answers to @p keys.
QAction* action(Desktop& d, const QKeySequence& keys) {
    for (QAction* action : d.window.findChildren<QAction*>()) {
        if (action->shortcuts().contains(keys)) return action;
    }
    FAIL("no action for " << keys.toString().toStdString());
    return nullptr;
}

QStringList copiedLine(const QString& heading) {
    for (const QString& line : QApplication::clipboard()->text().split(u'\n')) {
        if (line.section(u'\t', 0, 0) == heading) return line.split(u'\t');
    }
    return {};
}

}  // namespace

// 静岡県「令和6年度 県制度融資の概要」1-③: 3,992 and 5,165 thousand yen of interest.
TEST_CASE("a table is copied with its headings, and spreadsheets get amounts as numbers") {
    Desktop d;
    openSample(d);
    d.comparison()->setFocus();
    d.comparison()->selectAll();
    QTest::keyClick(&d.window, Qt::Key_C, Qt::ControlModifier);
    const QString interest =
        d.comparison()->model()->headerData(ComparisonModel::rowOf(PlanFigure::TotalInterest), Qt::Vertical).toString();
    CHECK(copiedLine(interest).mid(0, 3) ==
          QStringList{interest, QStringLiteral("3992172"), QStringLiteral("5164866")});
    const QString html = QApplication::clipboard()->mimeData()->html();
    CHECK(html.contains(QStringLiteral("x:num=\"3992172\">3,992,172円</td>")));
    CHECK(html.contains(QStringLiteral("sdval=\"5164866\"")));
}

TEST_CASE("one cell is copied without headings, and the whole table whatever is selected") {
    Desktop d;
    openSample(d);
    d.comparison()->setFocus();
    d.comparison()->setCurrentIndex(d.comparison()->model()->index(ComparisonModel::rowOf(PlanFigure::TotalInterest), 0));
    QTest::keyClick(&d.window, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == QStringLiteral("3992172\n"));
    QTest::keyClick(&d.window, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    // A line for each row, one for the headings and nothing after the last.
    CHECK(QApplication::clipboard()->text().count(u'\n') == d.comparison()->model()->rowCount() + 1);
}

TEST_CASE("text of a field is copied from the field") {
    Desktop d;
    auto* amount = d.find<QLineEdit>("amount_yen");
    Desktop::type(amount, QStringLiteral("3千万"));
    amount->selectAll();
    QTest::keyClick(amount, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == QStringLiteral("3千万"));
    QApplication::clipboard()->clear();
    action(d, QKeySequence::Copy)->trigger();
    CHECK(QApplication::clipboard()->text() == QStringLiteral("3千万"));
}

TEST_CASE("keys make all text larger up to twice its size and normal again, and the size is kept") {
    Desktop d;
    const qreal normal = QApplication::font().pointSizeF();
    for (int i = 0; i < 10; ++i) QTest::keyClick(&d.window, Qt::Key_Plus, Qt::ControlModifier);
    QCoreApplication::processEvents();  // Qt tells the widgets from its loop
    CHECK(QApplication::font().pointSizeF() == Approx(2 * normal));
    CHECK(d.find<QLineEdit>("amount_yen")->font().pointSizeF() == Approx(2 * normal));
    CHECK(d.find<QLabel>("heading 1")->font().pointSizeF() > 2 * normal);
    CHECK(Appearance(*qApp).textSize() == 200);
    QTest::keyClick(&d.window, Qt::Key_Minus, Qt::ControlModifier);
    CHECK(QApplication::font().pointSizeF() == Approx(1.9 * normal));
    QTest::keyClick(&d.window, Qt::Key_0, Qt::ControlModifier);
    CHECK(QApplication::font().pointSizeF() == Approx(normal));
}

TEST_CASE("light and dark are chosen at once and kept") {
    Desktop d;
    d.appearance.setScheme(Scheme::Dark);
    QCoreApplication::processEvents();  // Qt tells the widgets from its loop
    CHECK(isDark(d.window.palette()));
    CHECK(Appearance(*qApp).scheme() == Scheme::Dark);
    d.appearance.setScheme(Scheme::Light);
    QCoreApplication::processEvents();
    CHECK_FALSE(isDark(d.window.palette()));
}

TEST_CASE("the language changes without a restart, in every menu, in the form and in Qt's own texts") {
    Desktop d;
    const auto choose = [&d](const QString& language) {
        for (QAction* action : d.window.findChildren<QAction*>()) {
            if (action->text().contains(language)) action->trigger();
        }
    };
    const auto cancel = [] { return QCoreApplication::translate("QPlatformTheme", "Cancel"); };
    CHECK(cancel() == QStringLiteral("キャンセル"));
    choose(QStringLiteral("English"));
    CHECK(d.window.windowTitle() == QStringLiteral("YushiKurabe – loans compared"));
    const auto inAscii = [](const QString& text) {
        return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    };
    for (const QAction* menu : d.window.menuBar()->actions()) {
        INFO(menu->text().toStdString());
        CHECK(inAscii(menu->text()));  // no Japanese is left
    }
    CHECK(d.find<QComboBox>("prefecture")->itemText(22) == QStringLiteral("Shizuoka"));
    CHECK(cancel() == QStringLiteral("Cancel"));
    choose(QStringLiteral("日本語"));
    CHECK(d.window.windowTitle() == QStringLiteral("融資くらべ"));
    CHECK(d.find<QComboBox>("prefecture")->itemText(22) == QStringLiteral("静岡県"));
    CHECK(cancel() == QStringLiteral("キャンセル"));
}

TEST_CASE("undo and redo say what they would do") {
    Desktop d;
    Desktop::type(d.find<QLineEdit>("amount_yen"), QStringLiteral("5"));
    const QString field =
        toQt(d.desk.data().vocabulary.fact(d.desk.data().vocabulary.need().amount).label.ja);
    CHECK(action(d, QKeySequence::Undo)->text().contains(field));
    CHECK_FALSE(action(d, QKeySequence::Redo)->isEnabled());
    action(d, QKeySequence::Undo)->trigger();
    CHECK(action(d, QKeySequence(Qt::CTRL | Qt::Key_Y))->text().contains(field));
}

TEST_CASE("F1 opens a page with every key beside the work, and Escape closes it") {
    Desktop d;
    QTest::keyClick(&d.window, Qt::Key_F1);
    auto* page = d.find<HelpPage>("help page");
    REQUIRE(page->isVisible());
    CHECK_FALSE(page->isModal());
    const QString text = d.find<QTextBrowser>("help")->toPlainText();
    for (const QAction* action : d.window.findChildren<QAction*>()) {
        if (action->shortcut().isEmpty()) continue;
        INFO(action->text().toStdString());
        CHECK(text.contains(action->shortcut().toString(QKeySequence::NativeText)));
    }
    QTest::keyClick(page, Qt::Key_Escape);
    CHECK_FALSE(page->isVisible());
}

TEST_CASE("keys lead to each of the three steps") {
    Desktop d;
    openSample(d);
    const auto reaches = [&d](Qt::Key key, const QWidget* within) {
        QTest::keyClick(&d.window, key, Qt::ControlModifier);
        return within->isAncestorOf(QApplication::focusWidget());
    };
    CHECK(reaches(Qt::Key_2, d.programs()->parentWidget()));
    CHECK(reaches(Qt::Key_3, d.window.findChild<QWidget*>(QStringLiteral("plans"))));
    CHECK(reaches(Qt::Key_1, d.window.findChild<QWidget*>(QStringLiteral("form"))));
}

TEST_CASE("the window comes back as it was left") {
    QList<int> left;
    {
        Desktop d;
        d.window.resize(1100, 700);
        auto* splitter = d.find<QSplitter>("programs beside details");
        splitter->setSizes({500, 450});
        left = splitter->sizes();
        d.window.close();
    }
    Desktop d;
    CHECK(d.window.size() == QSize(1100, 700));
    CHECK(d.find<QSplitter>("programs beside details")->sizes() == left);
}

TEST_CASE("settings hold as soon as they are entered") {
    Desktop d;
    action(d, QKeySequence(Qt::CTRL | Qt::Key_Comma))->trigger();
    Desktop::type(d.find<QLineEdit>("office name"), QStringLiteral("例示市商工会議所"));
    Desktop::type(d.find<QLineEdit>("office logo"), QStringLiteral("/no/such/picture.png"));
    CHECK(d.find<QLabel>("office picture")->text().startsWith(QStringLiteral("画像として読めません")));
    CHECK(keptOffice() == Office{QStringLiteral("例示市商工会議所"), QStringLiteral("/no/such/picture.png"), {}});
}

// cases/README B: what is set in the dialog is found in the report
TEST_CASE("the name and the picture of the office are set in the dialog and stand in the printed report") {
    Desktop d;
    const QTemporaryDir folder;
    const QString picture = folder.filePath(QStringLiteral("logo.png"));
    QImage logo(60, 20, QImage::Format_RGB32);
    logo.fill(Qt::darkGreen);
    REQUIRE(logo.save(picture));
    action(d, QKeySequence(Qt::CTRL | Qt::Key_Comma))->trigger();
    Desktop::type(d.find<QLineEdit>("office name"), QStringLiteral("例示市商工会議所"));
    Desktop::type(d.find<QLineEdit>("office logo"), picture);
    const QString report = folder.filePath(QStringLiteral("report.pdf"));
    REQUIRE(writePaperPdf(d.desk, report.toStdString(), PaperOptions()).empty());
    const auto poppler = [](const char* program, const QStringList& arguments) {
        QProcess process;
        process.start(QString::fromLatin1(program), arguments);
        REQUIRE(process.waitForFinished(60'000));
        return QString::fromUtf8(process.readAllStandardOutput());
    };
    CHECK(poppler("pdftotext", {report, QStringLiteral("-")}).contains(QStringLiteral("例示市商工会議所")));
    const QString images = poppler("pdfimages", {QStringLiteral("-list"), report});
    CHECK(images.contains(QRegularExpression(QStringLiteral("\\b60\\s+20\\b"))));
}

// usability 26
TEST_CASE("the wheel over a box, a slider or a spin box changes nothing, and goes on to what they stand in") {
    Desktop d;
    auto sample = loadConsultation(YUSHI_TEST_DATA "/samples/shizuoka.yushi", d.desk.data());
    REQUIRE(sample);
    d.desk.open(*std::move(sample));
    QCoreApplication::processEvents();
    const Consultation before = d.desk.consultation();
    int seen = 0;
    for (QWidget* widget : d.window.findChildren<QWidget*>()) {
        const bool slider = qobject_cast<QSlider*>(widget);
        if (slider || qobject_cast<QComboBox*>(widget)) d.turnTo(*widget);
        if (!widget->isVisible() || !(slider || qobject_cast<QComboBox*>(widget))) continue;
        ++seen;
        widget->setFocus();
        for (const int turn : {120, -120, -120}) {
            const QPointF middle = QRectF(widget->rect()).center();
            QWheelEvent wheel(middle, widget->mapToGlobal(middle), {}, {0, turn}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(widget, &wheel);
        }
    }
    CHECK(seen > 5);
    CHECK(d.desk.consultation() == before);
    CHECK(d.desk.rulesDate() == d.desk.today());
}

// usability 10: the bottom, or the right edge, was off the screen at 1366×768
TEST_CASE("no page makes the window larger than a screen of 1366 by 768, in both languages") {
    for (const Language language : {Language::Japanese, Language::English}) {
        Desktop d(language);
        d.window.resize(1366, 768);
        auto sample = loadConsultation(YUSHI_TEST_DATA "/samples/hyogo-refinancing.yushi", d.desk.data());
        REQUIRE(sample);
        d.desk.open(*std::move(sample));
        d.programs()->setCurrentIndex(d.lines().front());
        for (auto* tabs : d.window.findChildren<QTabWidget*>()) {
            for (int page = 0; page < tabs->count(); ++page) {
                tabs->setCurrentIndex(page);
                for (int turn = 0; turn < 6; ++turn) QCoreApplication::processEvents();
                INFO(tabs->objectName().toStdString() << ", page " << page);
                CHECK(d.window.size() == QSize(1366, 768));
                CHECK(d.window.minimumSizeHint().width() <= 1366);
                CHECK(d.window.minimumSizeHint().height() <= 768);
            }
        }
    }
}

// cases/README B: "the faulty edition is set aside, named in the window"
TEST_CASE("catalog files that were set aside are named in the window, the first five of them, in its language") {
    ProgramData data = *loadData(YUSHI_TEST_DATA);
    for (int i = 1; i <= 7; ++i) {
        const std::string path = "programs/hyogo/R" + std::to_string(i) + ".json";
        data.setAside.push_back({SetAside::Kind::Edition, path, {Problem{path, "/limit_yen", 12, {"x", "x"}, {"y", "y"}}}});
    }
    Desktop d(Language::Japanese, std::move(data));
    const auto said = [&d] {
        QString all;
        for (const auto* label : d.window.findChildren<QLabel*>(QStringLiteral("message")))
            if (label->isVisible()) all += label->text();
        return all;
    };
    CHECK(said().contains(QStringLiteral("programs/hyogo/R1.json(12行目) に誤りがある")));
    CHECK(said().contains(QStringLiteral("programs/hyogo/R5.json")));
    CHECK_FALSE(said().contains(QStringLiteral("programs/hyogo/R6.json")));
    CHECK(said().contains(QStringLiteral("ほか 2 件")));
    CHECK_FALSE(said().contains(QStringLiteral("limit_yen")));
    CHECK(d.lineCount() > 0);  // everything else works
    d.appearance.setLanguage(Language::English);
    d.desk.setLanguage(Language::English);
    CHECK(said().contains(QStringLiteral("programs/hyogo/R1.json (line 12) is faulty")));
}
