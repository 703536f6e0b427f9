#include "files/case_session.h"

#include "files/case_file.h"
#include "files/private_files.h"
#include "files/recent_files.h"
#include "format/case_text.h"
#include "messages/message_area.h"
#include "ui/desktop.h"
#include "ui/permissions.h"

#include <QClipboard>
#include <QDirIterator>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QUrl>

#include <sys/stat.h>

using namespace yushi;
using yushi::test::Desktop;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void put(const QString& path, const QByteArray& content) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

/// A window and a folder for its files.
struct Session : Desktop {
    QTemporaryDir place;
    QString file = place.filePath(QStringLiteral("山田.yushi"));

    Session() {
        window.session().setPlaceAsked([this] { return file; });
    }

    void setAmount(std::int64_t yen) {
        desk.answer(desk.data().vocabulary.need().amount, Yen(yen));
        desk.endEdit();
    }
    QByteArray caseOf(std::int64_t yen) const {
        Consultation consultation{Answers(desk.data().vocabulary), {}};
        consultation.answers.answer(desk.data().vocabulary.need().amount, Yen(yen));
        return QByteArray::fromStdString(caseText(consultation, desk.data().vocabulary));
    }
    std::optional<FactValue> amount() const {
        return desk.consultation().answers[desk.data().vocabulary.need().amount];
    }

    void save() { QTest::keyClick(&window, Qt::Key_S, Qt::ControlModifier); }
    /// All that the window says now.
    QString said() const {
        QString all;
        for (const auto* label : window.findChildren<QLabel*>(QStringLiteral("message"))) {
            if (label->isVisible()) all += label->text() + u'\n';
        }
        return all;
    }
    QList<QPushButton*> choices(const char* choice) const {
        QList<QPushButton*> shown = window.findChildren<QPushButton*>(QLatin1String(choice));
        shown.removeIf([](const QPushButton* button) { return !button->isVisible(); });
        return shown;
    }
    void choose(const char* choice) {
        const QList<QPushButton*> shown = choices(choice);
        if (shown.isEmpty()) FAIL("no button named " << choice << " in: " << said().toStdString());
        QTest::mouseClick(shown.front(), Qt::LeftButton);
    }
};

constexpr auto kForOthers =
    QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;

}  // namespace

TEST_CASE("a case that is saved opens as it was, and the title tells its name and what is unsaved") {
    Session s;
    CHECK(s.window.windowTitle() == QStringLiteral("融資くらべ"));
    Desktop::type(s.find<QLineEdit>("amount_yen"), QStringLiteral("5千万"));
    CHECK(s.window.isWindowModified());
    s.save();
    CHECK_FALSE(s.window.isWindowModified());
    CHECK(s.window.windowTitle().contains(QStringLiteral("山田.yushi")));
    CHECK_FALSE(QFile::permissions(s.file) & kForOthers);
    CHECK(recentFiles() == QStringList{QFileInfo(s.file).canonicalFilePath()});
    const Consultation saved = s.desk.consultation();
    s.window.session().startNew();
    CHECK_FALSE(s.amount());
    s.window.session().open(s.file);
    CHECK(s.desk.consultation() == saved);
    CHECK(s.find<QLineEdit>("amount_yen")->text().contains(QStringLiteral("5,000")));
}

TEST_CASE("the client's name, business and note are edits like any other, and are saved") {
    Session s;
    s.unfold("group.client");
    Desktop::type(s.find<QLineEdit>("client.name"), QStringLiteral("山田 花子"));
    Desktop::type(s.find<QLineEdit>("client.business"), QStringLiteral("山田製作所"));
    CHECK(s.find<QToolButton>("group.client")->text().contains(QStringLiteral("山田製作所")));
    s.save();
    CHECK(contentOf(s.file).contains("山田製作所"));
    s.desk.history().undo();
    CHECK(s.find<QLineEdit>("client.business")->text().isEmpty());
    CHECK(s.desk.consultation().client.name == "山田 花子");
}

TEST_CASE("a broken file is refused with its problem, and is never overwritten") {
    Session s;
    const QByteArray broken = "{\"facts\": {\"employees\": -3}, \"zzz\": 1";
    put(s.file, broken);
    s.window.session().open(s.file);
    CHECK(s.said().contains(QStringLiteral("開けません")));
    CHECK(s.window.session().path().isEmpty());
    s.setAmount(1'000'000);
    s.save();
    CHECK(s.said().contains(QStringLiteral("上書きしません")));
    CHECK(contentOf(s.file) == broken);
    CHECK(s.window.session().hasUnsaved());
}

TEST_CASE("a file of a newer program is refused with the reason, and is never overwritten") {
    Session s;
    const QByteArray newer = "{\"schema_version\": 99}";
    put(s.file, newer);
    s.window.session().open(s.file);
    CHECK(s.said().contains(QStringLiteral("新しい融資くらべで開いてください")));
    s.setAmount(1'000'000);
    s.save();
    CHECK(contentOf(s.file) == newer);
}

TEST_CASE("what somebody else has written is not overwritten before the user has seen it, and is kept then") {
    Session s;
    s.setAmount(1'000'000);
    s.save();
    const QByteArray theirs = s.caseOf(2'000'000);
    put(s.file, theirs);
    s.setAmount(3'000'000);
    s.save();
    CHECK(contentOf(s.file) == theirs);
    CHECK(s.said().contains(QStringLiteral("ほかで書き換えられました")));
    s.choose("compare");
    const auto* details = s.find<QTextEdit>("message details");
    CHECK(details->toPlainText().contains(QStringLiteral("300万円")));
    CHECK(details->toPlainText().contains(QStringLiteral("200万円")));
    s.choose("overwrite");
    CHECK(contentOf(s.file) == s.caseOf(3'000'000));
    CHECK(contentOf(backupName(s.file, 1)) == theirs);
    CHECK_FALSE(s.window.session().hasUnsaved());
}

TEST_CASE("a version that arrives while the user compares is not overwritten either") {
    Session s;
    s.setAmount(1'000'000);
    s.save();
    put(s.file, s.caseOf(2'000'000));
    s.setAmount(3'000'000);
    s.save();
    s.choose("compare");
    const QByteArray third = s.caseOf(4'000'000);
    put(s.file, third);
    s.choose("overwrite");
    CHECK(contentOf(s.file) == third);
    CHECK(s.window.session().hasUnsaved());
}

TEST_CASE("reloading takes the file as it is now, and asks first where edits would be lost") {
    Session s;
    s.setAmount(1'000'000);
    s.save();
    put(s.file, s.caseOf(2'000'000));
    s.setAmount(3'000'000);
    s.save();
    s.choose("reload");
    CHECK(s.amount() == FactValue(Yen(3'000'000)));
    s.choose("stay");
    CHECK(s.amount() == FactValue(Yen(3'000'000)));
    QTest::keyClick(&s.window, Qt::Key_F5);
    s.choose("without saving");
    CHECK(s.amount() == FactValue(Yen(2'000'000)));
    CHECK_FALSE(s.window.session().hasUnsaved());
}

TEST_CASE("a second window is told who edits the file, and may read it") {
    Session first;
    first.setAmount(1'000'000);
    first.save();
    Session second;
    second.window.session().open(first.file);
    CHECK(second.said().contains(QStringLiteral("ほかの画面で編集中")));
    CHECK(second.window.session().path().isEmpty());
    second.choose("open read-only");
    CHECK(second.amount() == FactValue(Yen(1'000'000)));
    CHECK(second.window.session().isReadOnly());
    CHECK(second.window.windowTitle().contains(QStringLiteral("読み取り専用")));
    second.setAmount(5);
    const QByteArray before = contentOf(first.file);
    second.save();
    CHECK(contentOf(first.file) == before);
    second.save();
    second.choose("save as");
    CHECK(contentOf(second.file) == second.caseOf(5));
    CHECK_FALSE(second.window.session().isReadOnly());
    first.window.session().startNew();  // lets go of its file
    Session third;
    third.window.session().open(first.file);
    CHECK_FALSE(third.window.session().isReadOnly());
}

TEST_CASE("the last versions are kept beside the file, numbered, for its owner alone") {
    Session s;
    for (int i = 1; i <= kBackups + 3; ++i) {
        s.setAmount(i);
        s.save();
    }
    for (int i = 1; i <= kBackups; ++i) {
        CHECK(contentOf(backupName(s.file, i)) == s.caseOf(kBackups + 3 - i));
        CHECK_FALSE(QFile::permissions(backupName(s.file, i)) & kForOthers);
    }
    CHECK_FALSE(QFileInfo::exists(backupName(s.file, kBackups + 1)));
}

TEST_CASE("where the disk is full the old file stays whole, the edits stay, and the window says so") {
    Session s;
    s.setAmount(1'000'000);
    s.save();
    const QByteArray before = contentOf(s.file);
    s.desk.changeClient(QStringLiteral("メモ"),
                        [](Client& client) { client.note = std::string(20'000, 'x'); });
    {
        const test::FullDisk full(4'096);
        s.save();
    }
    CHECK(s.said().contains(QStringLiteral("ディスクがいっぱい")));
    CHECK(contentOf(s.file) == before);
    CHECK(s.window.session().hasUnsaved());
    CHECK(QDir(s.place.path()).entryList({QStringLiteral("*.yushi*")}, QDir::Files) ==
          QStringList{QStringLiteral("山田.yushi")});
    s.save();
    CHECK_FALSE(s.window.session().hasUnsaved());
    CHECK(contentOf(s.file).size() > 20'000);
}

TEST_CASE("where edits cannot be kept because the disk is full the window says so at once") {
    Session s;
    {
        const test::FullDisk full(64);
        s.setAmount(1'000'000);
        CHECK(s.said().contains(QStringLiteral("編集の記録を書けません")));
    }
    s.setAmount(2'000'000);
    CHECK_FALSE(s.said().contains(QStringLiteral("編集の記録を書けません")));
}

TEST_CASE("a folder that may not be written lets read, and saves elsewhere") {
    Session s;
    s.setAmount(1'000'000);
    s.save();
    s.window.session().startNew();
    const QByteArray before = contentOf(s.file);
    QFile::setPermissions(s.file, QFile::permissions(s.file) | QFileDevice::ReadGroup);
    const test::ReadOnlyFolder readOnly(s.place.path());
    s.window.session().open(s.file);
    CHECK(s.amount() == FactValue(Yen(1'000'000)));
    CHECK(s.window.session().isReadOnly());
    CHECK(s.said().contains(QStringLiteral("読み取り専用で開いています")));
    CHECK(s.said().contains(QStringLiteral("書き込む権限がありません")));
    s.setAmount(2'000'000);
    s.window.session().setPlaceAsked([&] { return s.place.filePath(QStringLiteral("other.yushi")); });
    s.choose("save as");
    CHECK(s.said().contains(QStringLiteral("書き込む権限がありません")));
    QTemporaryDir elsewhere;
    s.window.session().setPlaceAsked([&] { return elsewhere.filePath(QStringLiteral("other.yushi")); });
    s.choose("save as");
    CHECK_FALSE(s.window.session().hasUnsaved());
    CHECK(contentOf(elsewhere.filePath(QStringLiteral("other.yushi"))) == s.caseOf(2'000'000));
    CHECK(contentOf(s.file) == before);
}

TEST_CASE("a case on a full disk opens to be read, with the reason") {
    Session s;
    s.setAmount(1'000'000);
    s.save();
    s.window.session().startNew();
    const test::FullDisk full(0);
    s.window.session().open(s.file);
    CHECK(s.amount() == FactValue(Yen(1'000'000)));
    CHECK(s.window.session().isReadOnly());
    CHECK(s.said().contains(QStringLiteral("読み取り専用で開いています")));
    CHECK(s.said().contains(QStringLiteral("ディスクがいっぱい")));
}

TEST_CASE("a folder that vanishes is told, and the work is saved elsewhere") {
    Session s;
    const QString folder = s.place.filePath(QStringLiteral("share"));
    REQUIRE(QDir().mkpath(folder));
    s.file = folder + QStringLiteral("/a.yushi");
    s.setAmount(1'000'000);
    s.save();
    REQUIRE(QDir(folder).removeRecursively());
    s.setAmount(2'000'000);
    s.save();
    CHECK(s.said().contains(QStringLiteral("なくなりました")));
    s.choose("save again");
    CHECK(s.said().contains(QStringLiteral("保存先のフォルダがありません")));
    CHECK(s.amount() == FactValue(Yen(2'000'000)));
    s.file = s.place.filePath(QStringLiteral("b.yushi"));
    s.choose("save as");
    CHECK(contentOf(s.file) == s.caseOf(2'000'000));
}

TEST_CASE("closing with unsaved edits asks in the window") {
    Session s;
    s.setAmount(1'000'000);
    CHECK_FALSE(s.window.close());
    CHECK(s.said().contains(QStringLiteral("保存していない変更")));
    s.choose("stay");
    CHECK(s.window.isVisible());
    s.window.close();
    s.choose("save first");
    CHECK_FALSE(s.window.isVisible());
    CHECK(contentOf(s.file) == s.caseOf(1'000'000));
}

TEST_CASE("edits that are thrown away at closing are not offered again") {
    Session s;
    s.setAmount(1'000'000);
    s.window.close();
    s.choose("without saving");
    CHECK_FALSE(s.window.isVisible());
    CHECK(orphanJournals(journalFolder()).empty());
    CHECK(QDir(journalFolder()).entryList(QDir::Files).isEmpty());
}

TEST_CASE("a file dropped on the window is opened") {
    Session s;
    put(s.file, s.caseOf(7'000'000));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(s.file)});
    QDragEnterEvent enter(QPoint(100, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&s.window, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(100, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&s.window, &drop);
    CHECK(s.amount() == FactValue(Yen(7'000'000)));
}

// cases/README.md, D 3
TEST_CASE("D 3: files of the user's beside the case stay, whatever is done with it") {
    Session s;
    s.setAmount(1'000'000);
    s.save();
    const QStringList names = {QStringLiteral(".backup"), QStringLiteral(".Tanaka"),
                               QStringLiteral(".before"), QStringLiteral(".part"), QStringLiteral(".AbCdEf")};
    for (const QString& name : names) put(s.file + name, "mine");
    s.window.session().startNew();
    s.window.session().open(s.file);
    s.setAmount(2'000'000);
    s.save();
    s.window.session().clearDesk();
    for (const QString& name : names) CHECK(contentOf(s.file + name) == "mine");
}

// cases/README.md, D 15: as in a folder without links, where a copy had 0 bytes
TEST_CASE("D 15: a backup that cannot be written whole pushes no good one out, and is told") {
    Session s;
    for (int i = 1; i <= 3; ++i) {
        s.setAmount(i);
        s.save();
    }
    s.desk.changeClient(QStringLiteral("メモ"),
                        [](Client& client) { client.note = std::string(50'000, 'x'); });
    s.save();
    const QByteArray third = contentOf(backupName(s.file, 1));
    const QByteArray second = contentOf(backupName(s.file, 2));
    s.desk.changeClient(QStringLiteral("メモ"), [](Client& client) { client.note = "short"; });
    {
        const test::FullDisk full(20'000);  // the new file fits, a copy of the old one does not
        s.save();
    }
    CHECK(s.said().contains(QStringLiteral("控えは残せませんでした")));
    CHECK(contentOf(s.file).contains("short"));
    CHECK(contentOf(backupName(s.file, 1)) == third);
    CHECK(contentOf(backupName(s.file, 2)) == second);
    CHECK_FALSE(QFileInfo::exists(backupName(s.file, 4)));
    CHECK(QDir(s.place.path())
              .entryList({QStringLiteral(".yushi-kurabe*")}, QDir::Files | QDir::Hidden)
              .isEmpty());
}

// cases/README.md, D 16
TEST_CASE("D 16: when a save has worked nothing says any more that edits cannot be kept") {
    Session s;
    {
        const test::FullDisk full(64);
        s.setAmount(1'000'000);
        REQUIRE(s.said().contains(QStringLiteral("編集の記録を書けません")));
    }
    s.save();
    CHECK_FALSE(s.said().contains(QStringLiteral("編集の記録を書けません")));
}

TEST_CASE("D 16: a home that may not be written is told as such, not as a network that is gone") {
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir(data).removeRecursively();
    const QString home = QFileInfo(data).absolutePath();
    REQUIRE(QDir().mkpath(home));
    Session s;
    const test::ReadOnlyFolder readOnly(home);
    s.setAmount(1'000'000);
    CHECK(s.said().contains(QStringLiteral("編集の記録を書けません")));
    CHECK(s.said().contains(QStringLiteral("書き込む権限がありません")));
    CHECK_FALSE(s.said().contains(QStringLiteral("ネットワーク")));
}

TEST_CASE("D 16: Ctrl+Z in the note takes its edit back, and the keys of redo bring it again") {
    Session s;
    s.unfold("group.client");
    auto* note = s.find<QPlainTextEdit>("client.note");
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("memo"));
    REQUIRE(s.desk.consultation().client.note == "memo");
    QTest::keyClick(note, Qt::Key_Z, Qt::ControlModifier);
    CHECK(s.desk.consultation().client.note.empty());
    CHECK(note->toPlainText().isEmpty());
    QTest::keyClick(note, Qt::Key_Y, Qt::ControlModifier);
    CHECK(s.desk.consultation().client.note == "memo");
}

// cases/README.md, B 5: questions
TEST_CASE(
    "B 5: a question takes the keyboard, Enter answers it, Escape is its way back, and the keyboard "
    "returns") {
    Session s;
    auto* amount = s.find<QLineEdit>("amount_yen");
    Desktop::type(amount, QStringLiteral("5千万"));
    amount->setFocus();
    for (int i = 0; i < 3; ++i) QTest::keyClick(&s.window, Qt::Key_N, Qt::ControlModifier);
    REQUIRE(s.choices("save first").size() == 1);
    CHECK(s.choices("save first").front()->hasFocus());
    QTest::keyClick(s.choices("save first").front(), Qt::Key_Escape);
    CHECK_FALSE(s.said().contains(QStringLiteral("保存していない変更")));
    CHECK(amount->hasFocus());
    CHECK(s.amount() == FactValue(Yen(50'000'000)));
    QTest::keyClick(&s.window, Qt::Key_N, Qt::ControlModifier);
    QTest::keyClick(s.choices("save first").front(), Qt::Key_Return);
    CHECK(QFileInfo::exists(s.file));
    CHECK_FALSE(s.amount());
}

TEST_CASE("a mere Enter at a question never loses work") {
    Session s;
    s.setAmount(1'000'000);
    s.save();
    s.setAmount(2'000'000);
    QTest::keyClick(&s.window, Qt::Key_F5);
    REQUIRE(s.choices("without saving").size() == 1);
    CHECK(s.choices("stay").front()->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(s.choices("stay").isEmpty());
    CHECK(s.amount() == FactValue(Yen(2'000'000)));
    CHECK(s.window.session().hasUnsaved());
}

// cases/README.md, D 13
TEST_CASE("D 13: the settings, which name files of clients, are their owner's alone") {
    const mode_t before = ::umask(0022);
    QSettings().setValue(QStringLiteral("files/recent"), QStringList{QStringLiteral("/机/山田.yushi")});
    QSettings().sync();
    const QString file = QSettings().fileName();
    QFile::setPermissions(file, QFile::permissions(file) | QFileDevice::ReadGroup | QFileDevice::ReadOther);
    keepFilesPrivate();
    CHECK_FALSE(QFile::permissions(file) & kForOthers);
    QSettings().setValue(QStringLiteral("files/recent"), QStringList{QStringLiteral("/机/佐藤.yushi")});
    QSettings().sync();
    CHECK_FALSE(QFile::permissions(file) & kForOthers);
    REQUIRE(QFile::remove(file));
    QSettings fresh(file, QSettings::defaultFormat());
    fresh.setValue(QStringLiteral("x"), 1);
    fresh.sync();
    CHECK_FALSE(QFile::permissions(file) & kForOthers);
    ::umask(before);
}

TEST_CASE("a file whose name leaves no room for that of a lock is saved, opened for editing and locked all the same") {
    Session d;
    const QString longest = QString(82, u'長') + QStringLiteral(".yushi");  // 252 of the 255 bytes of a name
    d.file = d.place.filePath(longest);
    d.setAmount(3'000'000);
    d.save();
    CHECK_FALSE(d.window.session().hasUnsaved());
    CHECK(contentOf(d.file) == d.caseOf(3'000'000));
    d.window.session().startNew();
    d.window.session().open(d.file);
    CHECK_FALSE(d.window.session().isReadOnly());
    FileLock second(d.file);
    CHECK_FALSE(second.isHeld());
    CHECK(second.holder().has_value());
}

TEST_CASE("a name that no file can have is refused in words, and the edits stay") {
    Session d;
    d.file = d.place.filePath(QString(100, u'長') + QStringLiteral(".yushi"));
    d.setAmount(3'000'000);
    d.save();
    CHECK(d.said().contains(QStringLiteral("名前が長すぎます")));
    CHECK(d.window.session().hasUnsaved());
    CHECK(d.amount() == FactValue(Yen(3'000'000)));
}
