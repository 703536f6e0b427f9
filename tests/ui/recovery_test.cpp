#include "files/case_session.h"
#include "files/recent_files.h"
#include "format/case_text.h"
#include "ui/desktop.h"
#include "ui/permissions.h"
#include "work/write_file.h"

#include <QClipboard>
#include <QDirIterator>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTextEdit>

#include <set>
#include <vector>

using namespace yushi;
using yushi::test::Desktop;

namespace {

/// What a window leaves behind that dies with an unsaved amount in @p file.
void dieWith(std::int64_t yen, const QString& file, const std::string& hash) {
    const ProgramData data = *loadData(YUSHI_TEST_DATA);
    Consultation consultation{Answers(data.vocabulary), {}};
    consultation.answers.answer(data.vocabulary.need().amount, Yen(yen));
    Journal journal(journalFolder());
    REQUIRE(journal.append({QDateTime::currentDateTime(), QStringLiteral("必要な金額"), file, hash,
                            caseText(consultation, data.vocabulary)}) == 0);
}

int journals() {
    return static_cast<int>(QDir(journalFolder()).entryList({QStringLiteral("*.journal")}).size());
}

std::optional<FactValue> amountOf(const Desktop& d) {
    return d.desk.consultation().answers[d.desk.data().vocabulary.need().amount];
}

void click(Desktop& d, const char* choice) {
    for (auto* button : d.window.findChildren<QPushButton*>(QLatin1String(choice))) {
        if (!button->isVisible()) continue;
        QTest::mouseClick(button, Qt::LeftButton);
        return;
    }
    FAIL("no button named " << choice);
}

bool isOffered(const Desktop& d) {
    for (const auto* label : d.window.findChildren<QLabel*>(QStringLiteral("message"))) {
        if (label->isVisible() && label->text().contains(QStringLiteral("保存されないまま終わった")))
            return true;
    }
    return false;
}

/// The files below @p folder in whose name or content @p word stands.
QStringList filesWith(const QString& folder, const QString& word) {
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const bool readable = file.open(QIODevice::ReadOnly);
        if (file.fileName().contains(word) || (readable && file.readAll().contains(word.toUtf8())))
            found << file.fileName();
    }
    return found;
}

}  // namespace

TEST_CASE("what a window that died had not saved is compared, taken back, and then unsaved as before") {
    dieWith(6'000'000, {}, {});
    Desktop d;
    d.window.offerRecovery();
    REQUIRE(isOffered(d));
    click(d, "compare");
    CHECK(d.find<QTextEdit>("message details")->toPlainText().contains(QStringLiteral("600万円")));
    for (int turn = 0; turn < 6; ++turn) QCoreApplication::processEvents();
    CHECK(d.find<QTextEdit>("message details")->visibleRegion().boundingRect().height() >= 100);
    click(d, "recover");
    CHECK(amountOf(d) == FactValue(Yen(6'000'000)));
    CHECK(d.window.session().hasUnsaved());
    CHECK(d.window.isWindowModified());
    CHECK_FALSE(isOffered(d));
    CHECK(journals() == 1);  // its own, so that a second death loses nothing either
}

TEST_CASE("edits that are thrown away after a death are gone") {
    dieWith(6'000'000, {}, {});
    Desktop d;
    d.window.offerRecovery();
    click(d, "discard");
    CHECK_FALSE(isOffered(d));
    CHECK(journals() == 0);
    CHECK_FALSE(amountOf(d));
}

TEST_CASE("what is not decided is offered again at the next start") {
    dieWith(6'000'000, {}, {});
    {
        Desktop d;
        d.window.offerRecovery();
        CHECK(isOffered(d));
        CHECK(journals() == 1);
    }
    Desktop again;
    again.window.offerRecovery();
    CHECK(isOffered(again));
}

TEST_CASE("what was not saved is offered on a full disk too") {
    dieWith(6'000'000, {}, {});
    const test::FullDisk full(0);
    Desktop d;
    d.window.offerRecovery();
    CHECK(isOffered(d));
    click(d, "recover");
    CHECK(amountOf(d) == FactValue(Yen(6'000'000)));
    CHECK(journals() == 1);
}

TEST_CASE("a window that died right after saving has nothing to offer") {
    QTemporaryDir place;
    const QString file = place.filePath(QStringLiteral("a.yushi"));
    const ProgramData data = *loadData(YUSHI_TEST_DATA);
    Consultation consultation{Answers(data.vocabulary), {}};
    consultation.answers.answer(data.vocabulary.need().amount, Yen(6'000'000));
    REQUIRE(writeCase(file, caseText(consultation, data.vocabulary)));
    dieWith(6'000'000, file, "the hash before the save");
    Desktop d;
    d.window.offerRecovery();
    CHECK_FALSE(isOffered(d));
    CHECK(journals() == 0);
}

TEST_CASE("taken back edits of a file that changed meanwhile do not overwrite it silently") {
    QTemporaryDir place;
    const QString file = place.filePath(QStringLiteral("a.yushi"));
    const ProgramData data = *loadData(YUSHI_TEST_DATA);
    const std::string theirs =
        caseText({Answers(data.vocabulary), {}, {}, {}, {}, {"誰か", "", ""}}, data.vocabulary);
    REQUIRE(writeCase(file, theirs));
    dieWith(6'000'000, file, "the hash of the file as it was");
    Desktop d;
    d.window.offerRecovery();
    click(d, "recover");
    QTest::keyClick(&d.window, Qt::Key_S, Qt::ControlModifier);
    QFile now(file);
    REQUIRE(now.open(QIODevice::ReadOnly));
    CHECK(now.readAll().toStdString() == theirs);
    CHECK(d.window.session().hasUnsaved());
}

TEST_CASE(
    "片付け leaves no trace of the client in recent files, journal, fields, history, clipboard or settings") {
    const QString client = QStringLiteral("跡形もなし商店");
    QTemporaryDir place;
    const QString file = place.filePath(client + QStringLiteral(".yushi"));
    Desktop d;
    d.window.session().setPlaceAsked([&] { return file; });
    d.unfold("group.client");
    Desktop::type(d.find<QLineEdit>("client.business"), client);
    Desktop::type(d.find<QLineEdit>("amount_yen"), QStringLiteral("5千万"));
    QTest::keyClick(&d.window, Qt::Key_S, Qt::ControlModifier);
    REQUIRE(recentFiles().size() == 1);
    Desktop::type(d.find<QLineEdit>("term_months"), client);  // cannot be read, stands in the field
    d.desk.changeClient(QStringLiteral("メモ"), [&](Client& c) { c.note = client.toStdString(); });
    d.find<QLineEdit>("client.business")->selectAll();
    d.find<QLineEdit>("client.business")->copy();
    REQUIRE(QApplication::clipboard()->text() == client);
    const std::filesystem::path saved(QFileInfo(file).canonicalFilePath().toStdString());
    QFile leftover(unfinishedName(saved));  // of a crash in the middle of a save
    REQUIRE(leftover.open(QIODevice::WriteOnly));
    const QString home = qEnvironmentVariable("XDG_DATA_HOME") + QStringLiteral("/..");
    REQUIRE_FALSE(filesWith(home, client).isEmpty());

    d.window.session().clearDesk();
    click(d, "save first");
    CHECK(filesWith(home, client).isEmpty());
    CHECK(recentFiles().isEmpty());
    CHECK(QApplication::clipboard()->text().isEmpty());
    CHECK_FALSE(d.desk.history().canUndo());
    CHECK(d.desk.consultation() == Consultation{Answers(d.desk.data().vocabulary), {}});
    for (const auto* line : d.window.findChildren<QLineEdit*>()) CHECK_FALSE(line->text().contains(client));
    for (const auto* label : d.window.findChildren<QLabel*>()) CHECK_FALSE(label->text().contains(client));
    CHECK_FALSE(d.window.windowTitle().contains(client));
    CHECK_FALSE(leftover.exists());
    CHECK(QFileInfo::exists(file));  // the record at the desk stays
}

// cases/README.md, D 4
TEST_CASE("D 4: what is taken back on a full disk is removed only when it is on the disk again") {
    dieWith(6'000'000, {}, {});
    Desktop d;
    d.window.offerRecovery();
    {
        const test::FullDisk full(64);
        click(d, "recover");
        CHECK(amountOf(d) == FactValue(Yen(6'000'000)));
        CHECK(journals() == 1);  // that of the window that died
    }
    Desktop other;  // while this one lives nobody else is offered it
    other.window.offerRecovery();
    CHECK_FALSE(isOffered(other));
    d.desk.answer(d.desk.data().vocabulary.need().amount, Yen(7'000'000));
    CHECK(journals() == 1);  // its own
    CHECK(orphanJournals(journalFolder()).empty());
}

// cases/README.md, D 14
TEST_CASE("D 14: 片付け asks about what is offered and not decided, and leaves nothing of it") {
    dieWith(6'000'000, {}, {});
    Desktop d;
    d.window.offerRecovery();
    REQUIRE(isOffered(d));
    d.window.session().clearDesk();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);  // a mere Enter removes nothing
    CHECK(isOffered(d));
    CHECK(journals() == 1);
    d.window.session().clearDesk();
    click(d, "remove left behind");
    CHECK_FALSE(isOffered(d));
    CHECK(QDir(journalFolder()).entryList(QDir::Files).isEmpty());
}

TEST_CASE("D 14: 片付け removes damaged journals too, and those that cannot be read") {
    dieWith(6'000'000, {}, {});
    const QDir folder(journalFolder());
    QFile damaged(folder.filePath(folder.entryList({QStringLiteral("*.journal")}).value(0)));
    REQUIRE(damaged.open(QIODevice::ReadWrite));
    damaged.seek(journalHead().size() + 3);
    damaged.write("x");
    damaged.close();
    QFile unreadable(folder.filePath(QStringLiteral("x.journal")));
    REQUIRE(unreadable.open(QIODevice::WriteOnly));
    unreadable.write(journalHead() + "nothing of this\ncan be read");
    unreadable.close();
    Desktop d;
    d.window.offerRecovery();
    click(d, "recover");
    CHECK(amountOf(d) == FactValue(Yen(6'000'000)));
    CHECK(keptDamaged(journalFolder()).size() == 1);
    d.window.session().clearDesk();
    click(d, "remove left behind");
    click(d, "without saving");
    CHECK(folder.entryList(QDir::Files).isEmpty());
}

TEST_CASE("each of several consultations that were left behind has a bar of its own, and deciding one leaves the others") {
    const std::vector<std::int64_t> left = {6'000'000, 7'000'000, 8'000'000};
    for (const std::int64_t yen : left) dieWith(yen, {}, {});
    REQUIRE(journals() == 3);
    Desktop d;
    d.window.offerRecovery();
    const auto offers = [&d] {
        QList<QPushButton*> buttons = d.window.findChildren<QPushButton*>(QStringLiteral("recover"));
        buttons.removeIf([](const QPushButton* button) { return !button->isVisible(); });
        return buttons;
    };
    REQUIRE(offers().size() == 3);
    for (const QPushButton* button : offers()) {
        const QPoint corner = button->mapTo(&d.window, QPoint(button->width(), button->height()));
        CHECK(d.window.rect().contains(corner));
    }
    std::set<std::int64_t> recovered;
    for (int remaining = 2; remaining >= 0; --remaining) {
        QTest::mouseClick(offers().front(), Qt::LeftButton);
        REQUIRE(amountOf(d));
        recovered.insert(std::get<Yen>(*amountOf(d)).value());
        CHECK(offers().size() == remaining);
        d.desk.history().setClean();
    }
    CHECK(recovered == std::set<std::int64_t>(left.begin(), left.end()));
}

TEST_CASE("many consultations that were left behind leave room for the work, and each can be reached") {
    constexpr int many = 12;
    for (int i = 0; i < many; ++i) dieWith(1'000'000 + i, {}, {});
    Desktop d;
    d.window.resize(1366, 768);
    d.window.offerRecovery();
    for (int turn = 0; turn < 6; ++turn) QCoreApplication::processEvents();
    CHECK(d.window.height() <= 768);
    CHECK(d.programs()->height() >= 100);
    const auto offers = d.window.findChildren<QPushButton*>(QStringLiteral("recover"));
    std::set<const QWidget*> reached;
    constexpr int mostKeys = 6 * many;  // each has its choices and its ×
    offers.front()->setFocus();
    for (int key = 0; key < mostKeys; ++key) {
        const QWidget* focused = QApplication::focusWidget();
        const bool seen = d.window.childAt(focused->mapTo(&d.window, focused->rect().center())) == focused;
        if (seen && focused->objectName() == QStringLiteral("recover")) reached.insert(focused);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCoreApplication::processEvents();
    }
    CHECK(reached.size() == many);
}
