#include "files/journal.h"

#include "catalog/folders/file_hash.h"
#include "full_disk.h"
#include "ui/desktop.h"

#include <QDir>
#include <QTemporaryDir>

using namespace yushi;

namespace {

JournalRecord journalRecord(const char* edit, const std::string& text) {
    const QDateTime at(QDate(2026, 11, 25), QTime(14, 32, 5, 120));
    return {at, QString::fromUtf8(edit), QStringLiteral("/机/山田.yushi"), "abc", text};
}

QStringList filesIn(const QString& folder) {
    return QDir(folder).entryList(QDir::Files);
}

std::optional<JournalRecord> lastRecord(const QByteArray& bytes) {
    return readJournal(bytes).last;
}

QByteArray bytesOfOnlyJournal(const QString& folder) {
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.journal")}, QDir::Files);
    REQUIRE(names.size() == 1);
    QFile file(QDir(folder).filePath(names.front()));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

}  // namespace

TEST_CASE("a journal gives back its last record, and its owner alone may read it") {
    QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("journal"));
    Journal journal(folder);
    CHECK_FALSE(QFileInfo::exists(folder));
    REQUIRE(journal.append(journalRecord("金額", "one")) == 0);
    REQUIRE(journal.append(journalRecord("期間", "two\nlines")) == 0);
    CHECK(lastRecord(bytesOfOnlyJournal(folder)) == journalRecord("期間", "two\nlines"));
    const auto forOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                           QFileDevice::WriteOther | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    CHECK_FALSE(QFile::permissions(folder) & forOthers);
    for (const QString& name : QDir(folder).entryList({QStringLiteral("*.journal")}))
        CHECK_FALSE(QFile::permissions(QDir(folder).filePath(name)) & forOthers);
    journal.clear();
    CHECK(filesIn(folder).isEmpty());
}

TEST_CASE("wherever the tail of a journal is torn or turned, the record before it holds") {
    QTemporaryDir place;
    Journal journal(place.path());
    REQUIRE(journal.append(journalRecord("one", "the first state")) == 0);
    const qsizetype first = bytesOfOnlyJournal(place.path()).size();
    REQUIRE(journal.append(journalRecord("two", "the second state")) == 0);
    const QByteArray whole = bytesOfOnlyJournal(place.path());
    for (qsizetype end = first; end < whole.size(); ++end)
        REQUIRE(lastRecord(whole.left(end)) == journalRecord("one", "the first state"));
    for (qsizetype at = first; at < whole.size(); ++at) {
        QByteArray turned = whole;
        turned[at] = static_cast<char>(turned[at] ^ 0x10);
        REQUIRE(lastRecord(turned) == journalRecord("one", "the first state"));
    }
    const qsizetype once =
        journalHead().size() + (first - journalHead().size()) / 2;  // it stands there twice
    for (qsizetype end = 0; end < once; ++end) REQUIRE_FALSE(lastRecord(whole.left(end)));
}

// cases/README.md, D 5
TEST_CASE(
    "D 5: whichever bit of a journal is turned, what was edited before and after is read, and the damage is "
    "told") {
    QTemporaryDir place;
    Journal journal(place.path());
    const std::string text = std::string(200, 'a') + "1" + std::string(200, 'b');
    for (int edit = 1; edit <= 4; ++edit) {
        std::string changed = text;
        changed[200] = static_cast<char>('0' + edit);
        REQUIRE(journal.append(journalRecord("edit", changed)) == 0);
    }
    const QByteArray whole = bytesOfOnlyJournal(place.path());
    const auto read = readJournal(whole);
    REQUIRE(read.last);
    REQUIRE_FALSE(read.damaged);
    CHECK(read.last->text[200] == '4');
    const qsizetype lastBegins = whole.size() - 400;  // in the last record, which is shorter than this
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray turned = whole;
            turned[at] = static_cast<char>(turned[at] ^ (1 << bit));
            const auto readAnyhow = readJournal(turned);
            CAPTURE(at, bit);
            REQUIRE(readAnyhow.last);
            const char edit = readAnyhow.last->text[200];
            REQUIRE((edit == '4' || (edit == '3' && at > lastBegins)));
            REQUIRE((readAnyhow.damaged ||
                     edit == '3'));  // an end that is damaged may look like one that is torn
        }
    }
}

TEST_CASE("D 5: a damaged journal is offered with what could be read, and is kept when it is taken up") {
    QTemporaryDir place;
    {
        Journal journal(place.path());
        REQUIRE(journal.append(journalRecord("one", "state")) == 0);
    }
    const QString path =
        QDir(place.path())
            .filePath(QDir(place.path()).entryList({QStringLiteral("*.journal")}, QDir::Files).value(0));
    QByteArray bytes = bytesOfOnlyJournal(place.path());
    bytes[journalHead().size() + 3] = 'x';
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    auto orphans = orphanJournals(place.path());
    REQUIRE(orphans.size() == 1);
    CHECK(orphans.front().read.damaged);
    CHECK(orphans.front().read.last == journalRecord("one", "state"));
    orphans.front().release();
    CHECK(orphanJournals(place.path()).empty());
    REQUIRE(keptDamaged(place.path()).size() == 1);
    QFile kept(keptDamaged(place.path()).front());
    REQUIRE(kept.open(QIODevice::ReadOnly));
    CHECK(kept.readAll() == bytes);
}

TEST_CASE("D 5: a journal of which nothing can be read is offered to be thrown away, not removed") {
    QTemporaryDir place;
    const QString path = place.filePath(QStringLiteral("x.journal"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(journalHead() + "12 this is no record\nnor is this");
    file.close();
    const auto orphans = orphanJournals(place.path());
    REQUIRE(orphans.size() == 1);
    CHECK(orphans.front().read.damaged);
    CHECK_FALSE(orphans.front().read.last);
    CHECK(QFileInfo::exists(path));
}

TEST_CASE("a journal of the first version is read") {
    const QByteArray content =
        R"({"at":"2026-11-25T14:32:05.120","edit":"one","file":"/机/山田.yushi","hash":"abc"})"
        "\nstate";
    const QByteArray hash =
        QByteArray::fromStdString(sha256({content.constData(), static_cast<std::size_t>(content.size())}));
    const QByteArray first = QByteArray::number(content.size()) + ' ' + hash + '\n' + content;
    const auto read = readJournal("yushi-kurabe journal 1\n" + first);
    CHECK(read.last == journalRecord("one", "state"));
    CHECK_FALSE(read.damaged);
}

// cases/README.md, D 9
TEST_CASE("D 9: an edit of a large case writes what changed, not all of it again") {
    QTemporaryDir place;
    Journal journal(place.path());
    std::string large(1 << 20, 'x');
    REQUIRE(journal.append(journalRecord("one", large)) == 0);
    qsizetype before = bytesOfOnlyJournal(place.path()).size();
    for (const std::size_t at : {std::size_t(0), large.size() / 2, large.size() - 1}) {
        large[at] = 'y';
        large.insert(at, "more");
        REQUIRE(journal.append(journalRecord("edit", large)) == 0);
        CHECK(lastRecord(bytesOfOnlyJournal(place.path())) == journalRecord("edit", large));
        large = std::string(1 << 20, 'x');
        const qsizetype after = bytesOfOnlyJournal(place.path()).size();
        CHECK(after > before);  // a journal that grows too long is begun anew, and would be as short as before
        CHECK(after - before < 1000);
        before = after;
    }
}

TEST_CASE("a journal of a long session stays small and holds the newest state") {
    QTemporaryDir place;
    Journal journal(place.path());
    std::string last;
    for (int edit = 0; edit < 26; ++edit) {
        last = std::string(1 << 20, static_cast<char>('a' + edit));  // each is another from end to end
        REQUIRE(journal.append(journalRecord("one", last)) == 0);
    }
    const QByteArray bytes = bytesOfOnlyJournal(place.path());
    CHECK(bytes.size() < 11 << 20);
    CHECK(lastRecord(bytes) == journalRecord("one", last));
    CHECK(orphanJournals(place.path()).empty());  // it is still this window's
    journal.clear();
    CHECK(filesIn(place.path()).isEmpty());
}

TEST_CASE("a journal belongs to its window while that lives, and is offered when it is gone") {
    QTemporaryDir place;
    {
        Journal living(place.path());
        Journal other(place.path());
        REQUIRE(living.append(journalRecord("one", "state")) == 0);
        REQUIRE(other.append(journalRecord("two", "other")) == 0);
        CHECK(orphanJournals(place.path()).empty());
        CHECK(QDir(place.path()).entryList({QStringLiteral("*.journal")}).size() == 2);
        other.clear();
    }
    auto orphans = orphanJournals(place.path());
    REQUIRE(orphans.size() == 1);
    CHECK(orphans.front().read.last == journalRecord("one", "state"));
    CHECK(orphanJournals(place.path()).empty());  // claimed: no second window offers it
    orphans.front().discard();
    CHECK(filesIn(place.path()).isEmpty());
}

TEST_CASE("a journal of a newer program is left alone") {
    QTemporaryDir place;
    const QString path = place.filePath(QStringLiteral("x.journal"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("yushi-kurabe journal 3 3\nwhatever");
    file.close();
    CHECK(orphanJournals(place.path()).empty());
    CHECK(QFileInfo(path).size() == 33);
}

TEST_CASE(
    "where the disk is full the records before stay whole, and the next fits again when there is room") {
    QTemporaryDir place;
    Journal journal(place.path());
    REQUIRE(journal.append(journalRecord("one", "small")) == 0);
    const auto size = static_cast<rlim_t>(bytesOfOnlyJournal(place.path()).size());
    int error = 0;
    {
        const test::FullDisk full(size + 50);
        error = journal.append(journalRecord("two", std::string(5000, 'x')));
    }
    CHECK(error == EFBIG);
    CHECK(lastRecord(bytesOfOnlyJournal(place.path())) == journalRecord("one", "small"));
    REQUIRE(journal.append(journalRecord("three", "room again")) == 0);
    CHECK(lastRecord(bytesOfOnlyJournal(place.path())) == journalRecord("three", "room again"));
}
