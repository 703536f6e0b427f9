// Several desks at one book: at once, in each other's way, and with connections that are lost.
#include "ui/fresh_book.h"

#include "book/store/book_schema.h"

#include <QProcess>
#include <QTest>

#include <array>
#include <csignal>
#include <memory>
#include <thread>

using namespace yushi;
using test::FreshPlace;
using test::found;
using test::record;
using test::saved;

namespace {

constexpr int kPatience = 60'000;

QStringList argumentsFor(const BookPlace& place, const QString& name) {
    if (const auto* file = std::get_if<BookFile>(&place)) return {name, file->path};
    const auto& server = std::get<BookServer>(place);
    return {name, server.host, QString::number(server.port), server.database, server.user};
}

/// The connections of all other desks end.
void endConnections(const Book& keeper) {
    REQUIRE(keeper.database()
                .run(QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                                    "WHERE datname = current_database() AND pid <> pg_backend_pid()"))
                .empty());
}

}  // namespace

TEST_CASE("of ten desks that start at once on a place without a book each records in the same book") {
    const std::string kind = GENERATE("SQLite", "PostgreSQL");
    CAPTURE(kind);
    const FreshPlace place(kind);
    QTemporaryDir settings;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), settings.path());
    std::array<QProcess, 10> desks;
    for (std::size_t i = 0; i < desks.size(); ++i) {
        desks[i].setProcessEnvironment(environment);
        desks[i].start(QStringLiteral(YUSHI_BOOK_DRIVER),
                       argumentsFor(*place, QStringLiteral("窓口%1").arg(i)));
        REQUIRE(desks[i].waitForStarted(kPatience));
    }
    for (QProcess& desk : desks) {
        desk.write("\n");
        REQUIRE(desk.waitForBytesWritten(kPatience));  // now, not when its end is waited for
    }
    for (QProcess& desk : desks) {
        REQUIRE(desk.waitForFinished(kPatience));
        CHECK(desk.readAllStandardOutput().trimmed().toStdString() == "recorded");
    }
    CHECK(found(*place.open(), "").size() == desks.size());
}

TEST_CASE("a client's last record is moved to another client while other desks record for both") {
    const std::string kind = GENERATE("SQLite", "PostgreSQL");
    CAPTURE(kind);
    const FreshPlace place(kind);
    const auto first = place.open("窓口1");
    std::vector<Problems> problems;
    std::thread other([&] {
        const auto second = Book::open(*place, QStringLiteral("窓口2"));
        if (!second) return problems.push_back(second.problems());
        for (int i = 0; i < 100; ++i) {
            const SaveOutcome outcome = (*second)->save(record(i % 2 ? "山田" : "佐藤", ""), std::nullopt);
            if (const auto* refused = std::get_if<Problems>(&outcome)) problems.push_back(*refused);
            if (const auto* key = std::get_if<BookKey>(&outcome)) {
                const Problems faults = (*second)->remove({key->id});
                if (!faults.empty()) problems.push_back(faults);
            }
        }
    });
    std::optional<BookKey> key;
    std::vector<Problems> ours;
    for (int i = 0; i < 100; ++i) {
        const SaveOutcome outcome = first->save(record(i % 2 ? "佐藤" : "山田", ""), key);
        if (const auto* refused = std::get_if<Problems>(&outcome)) ours.push_back(*refused);
        if (const auto* now = std::get_if<BookKey>(&outcome)) key = *now;
    }
    other.join();
    CHECK(ours.empty());
    CHECK(problems.empty());
    CHECK(found(*first, "").size() == 1);
    CHECK(first->clients(QString())->size() == 1);
}

TEST_CASE("a connection that was lost is made anew once, and nothing is recorded twice or told as an error") {
    const FreshPlace place("PostgreSQL");
    const auto keeper = place.open("管理者");
    const auto desk = place.open("窓口1");
    const BookKey key = saved(*desk, record("山田太郎", "ヤマダ製作所"));
    endConnections(*keeper);
    const BookKey changed = saved(*desk, record("山田太郎", "ヤマダ製作所", 2), key);
    CHECK(changed == BookKey{key.id, key.version + 1});
    endConnections(*keeper);
    CHECK(found(*desk, "").size() == 1);
    endConnections(*keeper);
    REQUIRE(desk->duplicate(key.id));
    endConnections(*keeper);
    REQUIRE(desk->setArchived(key.id, true).empty());
    CHECK(found(*keeper, "").size() == 1);
}

TEST_CASE("what is written though its answer was lost is neither written twice nor taken for another desk's") {
    const std::string kind = GENERATE("SQLite", "PostgreSQL");
    CAPTURE(kind);
    const FreshPlace place(kind);
    const auto desk = place.open("窓口1");
    const QString hand = freshHand();
    const auto save = [&](const BookRecord& made, std::optional<BookKey> known) {
        return desk->save(made, known, hand);
    };
    const BookKey first = std::get<BookKey>(save(record("山田太郎", "ヤマダ製作所"), {}));
    const BookKey again = std::get<BookKey>(save(record("山田太郎", "ヤマダ製作所", 2), {}));  // no answer came
    CHECK(again.id == first.id);
    CHECK(found(*desk, "").size() == 1);
    CHECK(found(*desk, "").front().heldOn == QDate(2026, 11, 2));
    const BookKey third = std::get<BookKey>(save(record("山田太郎", "ヤマダ製作所", 3), first));
    CHECK(third.id == first.id);
    CHECK(third.version == 3);

    saved(*place.open("窓口2"), record("山田太郎", "ヤマダ製作所", 4), third);
    CHECK(std::holds_alternative<BookConflict>(save(record("山田太郎", "ヤマダ製作所", 5), third)));
    CHECK(std::holds_alternative<BookConflict>(save(record("山田太郎", "ヤマダ製作所", 5), {})));
    CHECK(found(*desk, "").front().heldOn == QDate(2026, 11, 4));
}

TEST_CASE("a record is never written over one that has come to its number") {
    const FreshPlace place("SQLite");  // a file gives the number of the last record away again
    const auto desk = place.open("窓口1");
    const auto other = place.open("窓口2");
    const BookKey key = std::get<BookKey>(desk->save(record("山田太郎", ""), {}, freshHand()));
    REQUIRE(other->remove({key.id}).empty());
    const BookKey theirs = std::get<BookKey>(other->save(record("佐藤花子", ""), {}, freshHand()));
    REQUIRE(theirs.id == key.id);
    REQUIRE(theirs.version == key.version);
    CHECK(std::holds_alternative<BookConflict>(desk->save(record("山田太郎", ""), key, freshHand())));
    CHECK(found(*desk, "").front().clientName == QStringLiteral("佐藤花子"));
}

TEST_CASE("a desk that finds a record held by another waits no longer than it says, and is told so in words") {
    const FreshPlace place("PostgreSQL");
    const auto desk = place.open("窓口1");
    const auto holder = place.open("窓口2");
    const BookKey key = saved(*desk, record("山田太郎", "ヤマダ製作所"));
    QString limits;
    for (const char* limit : {"statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout"}) {
        REQUIRE(desk->database()
                    .run(QStringLiteral("SHOW %1").arg(QLatin1String(limit)), {},
                         [&limits](const QSqlQuery& row) { limits += row.value(0).toString() + u' '; })
                    .empty());
    }
    CHECK(limits.toStdString() == "30s 10s 1min ");
    REQUIRE(desk->database().run(QStringLiteral("SET lock_timeout = '100ms'")).empty());
    const Problems held = holder->database().asOne([&] {
        REQUIRE(holder->database()
                    .run(QStringLiteral("SELECT 1 FROM consultation WHERE id = ? FOR UPDATE"), {key.id})
                    .empty());
        const SaveOutcome outcome = desk->save(record("山田太郎", "ヤマダ製作所", 2), key);
        REQUIRE(std::holds_alternative<Problems>(outcome));
        CHECK(std::get<Problems>(outcome).front().found.ja == "ほかの窓口がこの相談を押さえたままです");
        return Problems();
    });
    CHECK(held.empty());
    CHECK(saved(*desk, record("山田太郎", "ヤマダ製作所", 2), key).version == 2);
}

TEST_CASE("what a server refuses is told in words and with what to do") {
    const FreshPlace place("PostgreSQL");
    BookServer server = std::get<BookServer>(*place);
    saved(*place.open(), record("山田太郎", "ヤマダ製作所"));
    server.database = QStringLiteral("nowhere");
    const auto missing = Book::open(server, QString());
    REQUIRE_FALSE(missing);
    CHECK(missing.problems().front().found.ja.starts_with("サーバーにつながりません"));
    CHECK_FALSE(missing.problems().front().expected.ja.empty());
}
