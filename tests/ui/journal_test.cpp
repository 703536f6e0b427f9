#include "files/journal.h"

#include "ui/desktop.h"

#include <QDir>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <csignal>

using namespace yushi;

namespace {

JournalRecord journalRecord(const char* edit, const std::string& text) {
    const QDateTime at(QDate(2026, 11, 25), QTime(14, 32, 5, 120));
    return {at, QString::fromUtf8(edit), QStringLiteral("/机/山田.yushi"), "abc", text};
}

QStringList filesIn(const QString& folder) {
    return QDir(folder).entryList(QDir::Files);
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
    for (qsizetype end = 0; end < first; ++end) REQUIRE_FALSE(lastRecord(whole.left(end)));
}

TEST_CASE("a journal of a long session stays small and holds the newest state") {
    QTemporaryDir place;
    Journal journal(place.path());
    const std::string large(1 << 20, 'x');
    for (int edit = 0; edit < 40; ++edit)
        REQUIRE(journal.append(journalRecord("one", (large + std::to_string(edit)).c_str())) == 0);
    const QByteArray bytes = bytesOfOnlyJournal(place.path());
    CHECK(bytes.size() < 10 << 20);
    CHECK(lastRecord(bytes) == journalRecord("one", (large + "39").c_str()));
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
    CHECK(orphans.front().last == journalRecord("one", "state"));
    CHECK(orphanJournals(place.path()).empty());  // claimed: no second window offers it
    orphans.front().discard();
    CHECK(filesIn(place.path()).isEmpty());
}

TEST_CASE("a journal of a newer program is left alone") {
    QTemporaryDir place;
    const QString path = place.filePath(QStringLiteral("x.journal"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("yushi-kurabe journal 2\nwhatever");
    file.close();
    CHECK(orphanJournals(place.path()).empty());
    CHECK(QFileInfo(path).size() == 31);
}

TEST_CASE(
    "where the disk is full the records before stay whole, and the next fits again when there is room") {
    QTemporaryDir place;
    Journal journal(place.path());
    REQUIRE(journal.append(journalRecord("one", "small")) == 0);
    const auto size = static_cast<rlim_t>(bytesOfOnlyJournal(place.path()).size());
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit full{size + 50, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &full);
    const int error = journal.append(journalRecord("two", std::string(5000, 'x')));
    setrlimit(RLIMIT_FSIZE, &before);
    CHECK(error == EFBIG);
    CHECK(lastRecord(bytesOfOnlyJournal(place.path())) == journalRecord("one", "small"));
    REQUIRE(journal.append(journalRecord("three", "room again")) == 0);
    CHECK(lastRecord(bytesOfOnlyJournal(place.path())) == journalRecord("three", "room again"));
}
