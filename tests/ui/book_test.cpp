// The consultation book without its window, each rule on SQLite and on a PostgreSQL server that the run starts itself.
#include "book/store/book.h"

#include "book/store/book_schema.h"
#include "book/store/book_statistics.h"
#include "book/store/book_thread.h"
#include "ui/fresh_book.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <algorithm>
#include <future>

using namespace yushi;

namespace {

using test::FreshPlace;
using test::found;
using test::record;
using test::saved;

/// The version of the tables that this program makes.
int newest(const BookDatabase& database) {
    return static_cast<int>(bookSteps(database).size());
}

}  // namespace

TEST_CASE(
    "a consultation is found by each word of name, business, trade, program and note, whatever its width") {
    const std::string kind = GENERATE("SQLite", "PostgreSQL");
    CAPTURE(kind);
    const FreshPlace place(kind);
    const auto book = place.open();
    saved(*book, record("山田太郎", "ヤマダ製作所"));
    saved(*book, record("佐藤花子", "ABC食堂", 2));
    CHECK(found(*book, "").size() == 2);
    CHECK(found(*book, "").front().clientName == QStringLiteral("佐藤花子"));  // the latest first
    for (const char* words :
         {"山田", "やまだ", "ﾔﾏﾀﾞ", "山田 製造", "山田 経済変動", "太郎 来週", "田", "製作"}) {
        CAPTURE(words);
        REQUIRE(found(*book, words).size() == 1);
        CHECK(found(*book, words).front().business == QStringLiteral("ヤマダ製作所"));
    }
    CHECK(found(*book, "ａｂｃ").size() == 1);
    CHECK(found(*book, "山田 花子").empty());
    CHECK(found(*book, "山郎").empty());
    CHECK(found(*book, "b").size() == 1);  // within a word
    CHECK(found(*book, "c食").size() == 1);
    CHECK(found(*book, "%").empty());  // no pattern of the database
}

TEST_CASE("a saved consultation comes back whole") {
    const std::string kind = GENERATE("SQLite", "PostgreSQL");
    const FreshPlace place(kind);
    BookRecord made = record("山田太郎", "ヤマダ製作所");
    made.caseText = QStringLiteral("{\"note\": \"改行\\n、' と \\\" と 𠮷\"}");
    const BookKey key = saved(*place.open(), made);
    const auto again = place.open();
    const BookEntry entry = found(*again, "").front();
    CHECK(entry.key == key);
    CHECK(entry.heldOn == made.heldOn);
    CHECK(entry.amount == made.amount);
    CHECK(entry.need == made.need);
    CHECK(entry.programs == QStringLiteral("経済変動対策貸付\n経営活性化資金"));
    CHECK(entry.changedBy == QStringLiteral("窓口1"));
    CHECK(again->caseOf(key.id)->text == made.caseText);
}

TEST_CASE("of two desks that change the same consultation the later is told, and neither's work is lost") {
    const std::string kind = GENERATE("SQLite", "PostgreSQL");
    const FreshPlace place(kind);
    const auto first = place.open("窓口1");
    const auto second = place.open("窓口2");
    const BookKey key = saved(*first, record("山田太郎", "ヤマダ製作所"));

    BookRecord theirs = record("山田太郎", "ヤマダ製作所");
    theirs.caseText = QStringLiteral("窓口2の変更");
    const BookKey changed = saved(*second, theirs, key);
    CHECK(changed == BookKey{key.id, key.version + 1});

    BookRecord ours = record("山田太郎", "ヤマダ製作所");
    ours.caseText = QStringLiteral("窓口1の変更");
    const SaveOutcome outcome = first->save(ours, key);
    REQUIRE(std::holds_alternative<BookConflict>(outcome));
    const auto& conflict = std::get<BookConflict>(outcome);
    CHECK(conflict.now == changed);
    CHECK(conflict.changedBy == QStringLiteral("窓口2"));
    CHECK(first->caseOf(key.id)->text == theirs.caseText);

    const BookKey beside = saved(*first, ours);  // as a consultation of its own
    CHECK(first->caseOf(beside.id)->text == ours.caseText);
    CHECK(first->caseOf(key.id)->text == theirs.caseText);
}

TEST_CASE("a consultation that another desk deleted is not written over, and the desk is told") {
    const std::string kind = GENERATE("SQLite", "PostgreSQL");
    const FreshPlace place(kind);
    const auto book = place.open();
    const BookKey key = saved(*book, record("山田太郎", "ヤマダ製作所"));
    REQUIRE(place.open()->remove({key.id}).empty());
    const SaveOutcome outcome = book->save(record("山田太郎", "ヤマダ製作所"), key);
    REQUIRE(std::holds_alternative<BookConflict>(outcome));
    CHECK(std::get<BookConflict>(outcome).now.version == 0);
    CHECK(found(*book, "").empty());
    CHECK_FALSE(book->caseOf(key.id));
}

TEST_CASE("a duplicate is a consultation of its own") {
    const std::string kind = GENERATE("SQLite", "PostgreSQL");
    const FreshPlace place(kind);
    const auto book = place.open();
    const BookKey key = saved(*book, record("山田太郎", "ヤマダ製作所"));
    const auto copy = book->duplicate(key.id);
    REQUIRE(copy);
    CHECK(copy->id != key.id);
    CHECK(book->caseOf(copy->id)->text == book->caseOf(key.id)->text);
    BookRecord changed = record("山田太郎", "ヤマダ製作所");
    changed.caseText = QStringLiteral("別の案");
    saved(*book, changed, *copy);
    CHECK(book->caseOf(key.id)->text == record("", "").caseText);
    CHECK_FALSE(book->duplicate(123456789));
}

TEST_CASE("what is put away is out of the list and comes back") {
    const std::string kind = GENERATE("SQLite", "PostgreSQL");
    const FreshPlace place(kind);
    const auto book = place.open();
    const BookKey key = saved(*book, record("山田太郎", "ヤマダ製作所"));
    REQUIRE(book->setArchived(key.id, true).empty());
    CHECK(found(*book, "").empty());
    CHECK(book->find({QString(), {}, true, 200, 0})->size() == 1);
    REQUIRE(book->setArchived(key.id, false).empty());
    CHECK(found(*book, "").size() == 1);
}

TEST_CASE("a client goes with their last consultation") {
    const std::string kind = GENERATE("SQLite", "PostgreSQL");
    const FreshPlace place(kind);
    const auto book = place.open();
    const BookKey first = saved(*book, record("山田太郎", "ヤマダ製作所", 1));
    const BookKey second = saved(*book, record("山田太郎", "ヤマダ製作所", 9));
    const auto clients = book->clients(QString());
    REQUIRE(clients);
    REQUIRE(clients->size() == 1);
    CHECK(clients->front().consultations == 2);
    CHECK(clients->front().lastOn == QDate(2026, 11, 9));
    CHECK(book->find({QString(), clients->front().id, false, 200, 0})->size() == 2);
    REQUIRE(book->remove({first.id}).empty());
    CHECK(book->clients(QString())->size() == 1);
    REQUIRE(book->remove({second.id}).empty());
    CHECK(book->clients(QString())->empty());
}

TEST_CASE("clients are found by the words of their consultations, those without any name excepted") {
    const std::string kind = GENERATE("SQLite", "PostgreSQL");
    CAPTURE(kind);
    const FreshPlace place(kind);
    const auto book = place.open();
    saved(*book, record("山田太郎", "ヤマダ製作所", 1));
    saved(*book, record("佐藤花子", "ABC食堂", 2));
    BookRecord other = record("佐藤花子", "ABC食堂", 3);
    other.need = QStringLiteral("運転資金");
    saved(*book, other);
    BookRecord nameless = record("", "", 4);
    saved(*book, nameless);
    nameless.note = QStringLiteral("別の方のメモ");
    nameless.clientName = nameless.business = QString();  // no text, which is not an unknown one
    saved(*book, nameless);

    const auto all = book->clients(QString());
    REQUIRE(all);
    REQUIRE(all->size() == 2);
    CHECK(all->front().name == QStringLiteral("佐藤花子"));  // the latest first
    const auto working = book->clients(QStringLiteral("運転"));
    REQUIRE(working);
    REQUIRE(working->size() == 1);
    CHECK(working->front().consultations == 2);  // all of theirs, not only what was found
    CHECK(working->front().lastOn == QDate(2026, 11, 3));
    CHECK(book->clients(QStringLiteral("ない言葉"))->empty());
    CHECK(found(*book, "別の方").size() == 1);  // each nameless consultation keeps its own note
    CHECK(found(*book, "また来所").size() == 4);
}

TEST_CASE("what a book is asked can be stopped, and it answers the next question") {
    const std::string kind = GENERATE("SQLite", "PostgreSQL");
    CAPTURE(kind);
    const FreshPlace place(kind);
    BookThread book([&place] { return *place; }, QStringLiteral("窓口"));
    QObject asker;

    std::promise<void> begun;
    std::optional<Problems> answer;
    book.ask(
        [&begun](const Book& asked) {
            asked.database().run(QStringLiteral("SELECT 1"));
            begun.set_value();
            return asked.database().run(
                QStringLiteral("WITH RECURSIVE endless (n) AS (SELECT 1 UNION ALL SELECT 1 FROM endless) "
                               "SELECT count(*) FROM endless"));
        },
        &asker, [&](const Problems& problems) { answer = problems; });
    begun.get_future().wait();
    REQUIRE(QTest::qWaitFor([&] {
        book.stop();  // it may come before the database has begun
        return answer.has_value();
    }));
    REQUIRE(answer->size() == 1);
    CHECK(answer->front().found.ja == "途中でやめました。何も変わっていません");

    std::optional<bool> works;
    book.ask([](const Book& asked) { return asked.clients(QString()); }, &asker,
             [&](const auto& found) { works = static_cast<bool>(found); });
    REQUIRE(QTest::qWaitFor([&] { return works.has_value(); }));
    CHECK(*works);
}

TEST_CASE("statistics count consultations by month, and compared programs by verdict") {
    const std::string kind = GENERATE("SQLite", "PostgreSQL");
    const FreshPlace place(kind);
    const auto book = place.open();
    saved(*book, record("一", "A", 1));
    saved(*book, record("二", "B", 30));
    BookRecord december = record("三", "C");
    december.heldOn = QDate(2026, 12, 1);
    december.programs.pop_back();
    saved(*book, december);
    const auto statistics = statisticsOf(*book);
    REQUIRE(statistics);
    REQUIRE(statistics->months.size() == 2);
    CHECK(statistics->months[0].month == QStringLiteral("2026-11"));
    CHECK(statistics->months[0].consultations == 2);
    CHECK(statistics->months[0].verdicts == std::array{2, 0, 0, 2});
    CHECK(statistics->months[1].verdicts == std::array{0, 0, 0, 1});
    REQUIRE(statistics->programs.size() == 2);
    CHECK(statistics->programs[0].name == QStringLiteral("経済変動対策貸付"));
    CHECK(statistics->programs[0].verdicts == std::array{0, 0, 0, 3});
    const std::string csv = statisticsCsv(*statistics, Language::Japanese);
    CHECK(csv.starts_with("\xEF\xBB\xBF"));
    CHECK(csv.find("2026-11,2,2,0,0,2\r\n") != std::string::npos);
}

TEST_CASE("a book of version 1 is brought up to date with all that it holds") {
    const std::string kind = GENERATE("SQLite", "PostgreSQL");
    const FreshPlace place(kind);
    {
        const auto old = BookDatabase::open(*place);
        REQUIRE(old);
        const auto steps = bookSteps(**old);
        REQUIRE(bringUpToDate(**old, std::span(steps).first(1)).empty());
        REQUIRE((*old)
                    ->run(QStringLiteral("INSERT INTO client (name, business, note) VALUES ('古井', '', '')"))
                    .empty());
        REQUIRE(
            (*old)
                ->run(QStringLiteral("INSERT INTO consultation (client_id, held_on, trade, need, programs, "
                                     "changed_by, changed_at) VALUES (1, '2025-01-01', '', '', '', '', '')"))
                .empty());
    }
    const auto book = place.open();
    CHECK(*versionOf(book->database()) == newest(book->database()));
    CHECK(found(*book, "").front().clientName == QStringLiteral("古井"));
    CHECK(statisticsOf(*book)->months.size() == 1);
    CHECK_FALSE(found(*book, "").front().key.hand.isEmpty());  // so that another one under its id is told from it
    saved(*book, record("山田太郎", "ヤマダ製作所"));
    CHECK(statisticsOf(*book)->programs.size() == 2);
}

TEST_CASE("a book of a later version is refused with the reason and left as it is") {
    const std::string kind = GENERATE("SQLite", "PostgreSQL");
    const FreshPlace place(kind);
    REQUIRE((place.open())->database().run(QStringLiteral("UPDATE book_version SET version = 99")).empty());
    const auto book = Book::open(*place, QString());
    REQUIRE_FALSE(book);
    CHECK(book.problems().front().found.ja == "新しい版(99)の台帳です");
    CHECK(*versionOf(**BookDatabase::open(*place)) == 99);
}

TEST_CASE("a step that fails leaves the tables of the version before") {
    const std::string kind = GENERATE("SQLite", "PostgreSQL");
    const FreshPlace place(kind);
    const auto database = BookDatabase::open(*place);
    REQUIRE(database);
    auto steps = bookSteps(**database);
    steps.push_back({QStringLiteral("CREATE TABLE half_done (id INTEGER)"), QStringLiteral("NOT SQL")});
    CHECK_FALSE(bringUpToDate(**database, steps).empty());
    CHECK(*versionOf(**database) == newest(**database));
    CHECK_FALSE((*database)->run(QStringLiteral("SELECT * FROM half_done")).empty());
}

TEST_CASE("a book's file is its owner's alone, keeps a write-ahead log and watches its foreign keys") {
    const FreshPlace place("SQLite");
    const auto book = place.open();
    const QString file = std::get<BookFile>(*place).path;
    saved(*book, record("山田太郎", "ヤマダ製作所"));
    for (const QString& each : {file, file + QStringLiteral("-wal")}) {
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                            QFileDevice::WriteOther;
        CAPTURE(each.toStdString());
        REQUIRE(QFile::exists(each));
        CHECK_FALSE((QFile::permissions(each) & others));
    }
    CHECK_FALSE(book->database()
                    .run(QStringLiteral("INSERT INTO consultation_case VALUES (999, 'of nobody')"))
                    .empty());
}

TEST_CASE("nothing of a deleted consultation stays in the file") {
    const FreshPlace place("SQLite");
    const QString file = std::get<BookFile>(*place).path;
    {
        const auto book = place.open();
        const BookKey key = saved(*book, record("秘密野守", "SECRETCOMPANY"));
        saved(*book, record("山田太郎", "ヤマダ製作所"));
        REQUIRE(book->remove({key.id}).empty());
        for (const QString& each : {file, file + QStringLiteral("-wal")}) {
            QFile opened(each);
            REQUIRE(opened.open(QIODevice::ReadOnly));
            CHECK_FALSE(opened.readAll().contains("SECRETCOMPANY"));
        }
    }
}

TEST_CASE("a backup of a book in use opens as a book, and never replaces a file") {
    const FreshPlace place("SQLite");
    const auto book = place.open();
    saved(*book, record("山田太郎", "ヤマダ製作所"));
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.db"));
    REQUIRE(book->backUp(copy).empty());
    CHECK_FALSE(QFile::permissions(copy) & QFileDevice::ReadOther);
    const auto opened = Book::open(BookFile{copy}, QString());
    REQUIRE(opened);
    CHECK(found(**opened, "").size() == 1);
    const Problems again = book->backUp(copy);
    REQUIRE(again.size() == 1);
    CHECK(again.front().found.en == "a file that exists");
}

TEST_CASE("a damaged book is refused with what to do, and not written to") {
    const FreshPlace place("SQLite");
    const QString file = std::get<BookFile>(*place).path;
    {
        const auto book = place.open();
        for (int i = 0; i < 50; ++i) saved(*book, record(std::to_string(i).c_str(), "会社"));
    }
    QFile damaged(file);
    REQUIRE(damaged.open(QIODevice::ReadWrite));
    damaged.seek(4096 * 3);
    damaged.write(QByteArray(4096 * 4, '\x5a'));
    damaged.close();
    REQUIRE(damaged.open(QIODevice::ReadOnly));
    const QByteArray before = damaged.readAll();
    const auto book = Book::open(*place, QString());
    REQUIRE_FALSE(book);
    CHECK(book.problems().front().file == file.toStdString());
    damaged.seek(0);
    CHECK(damaged.readAll() == before);
}

TEST_CASE("a server that does not answer is told with what was expected") {
    const auto book = Book::open(
        BookServer{QStringLiteral("/nowhere"), 5432, QStringLiteral("book"), QStringLiteral("desk")},
        QString());
    REQUIRE_FALSE(book);
    CHECK(book.problems().front().file == "/nowhere/book");
    CHECK(book.problems().front().expected.ja.find("~/.pgpass") != std::string::npos);
}
