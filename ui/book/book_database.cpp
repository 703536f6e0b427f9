#include "book/book_database.h"

#include "files/owner_alone.h"
#include "words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <utility>

namespace yushi {

namespace {


}  // namespace

BookDatabase::BookDatabase(BookPlace place, std::shared_ptr<BookInterrupt> interrupt)
    : place_(std::move(place)),
      interrupt_(std::move(interrupt)),
      connection_(QUuid::createUuid().toString(QUuid::WithoutBraces)) {}

BookDatabase::~BookDatabase() {
    interrupt_->watch({});
    QSqlDatabase::database(connection_, false).close();
    QSqlDatabase::removeDatabase(connection_);
}

Result<std::shared_ptr<BookDatabase>> BookDatabase::open(const BookPlace& place,
                                                         std::shared_ptr<BookInterrupt> interrupt) {
    const std::shared_ptr<BookDatabase> database(new BookDatabase(place, std::move(interrupt)));
    Problems problems = database->connect();
    if (problems.empty() && database->isFile()) problems = database->prepareFile();
    if (!problems.empty()) return problems;
    return database;
}

Problems BookDatabase::connect() const {
    auto database =
        QSqlDatabase::addDatabase(either(QStringLiteral("QSQLITE"), QStringLiteral("QPSQL")), connection_);
    if (!database.isValid()) {
        return {problem({"データベースの部品がありません", "the database driver is missing"},
                        isFile() ? Text{"libqt6sql6-sqlite を入れる", "install libqt6sql6-sqlite"}
                                 : Text{"libqt6sql6-psql を入れる", "install libqt6sql6-psql"})};
    }
    if (const auto* file = std::get_if<BookFile>(&place_)) {
        QDir().mkpath(QFileInfo(file->path).absolutePath());
        QFile empty(file->path);
        if (!empty.exists() && empty.open(QIODevice::WriteOnly)) empty.setPermissions(kOwnerAlone);
        database.setDatabaseName(file->path);
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    } else {
        const auto& server = std::get<BookServer>(place_);
        database.setHostName(server.host);
        database.setPort(server.port);
        database.setDatabaseName(server.database);
        database.setUserName(server.user);
        database.setConnectOptions(QStringLiteral("connect_timeout=10"));
    }
    if (!database.open()) return {refusal(database.lastError())};
    interrupt_->watch(database.driver()->handle());
    return {};
}

/// Write-ahead log, so that reading never waits for writing; foreign keys; deleted pages are overwritten, since they
/// hold names; and the pages are checked before anything is trusted.
Problems BookDatabase::prepareFile() const {
    for (const char* pragma : {"PRAGMA journal_mode = WAL", "PRAGMA foreign_keys = ON",
                               "PRAGMA secure_delete = ON", "PRAGMA synchronous = FULL"}) {
        Problems problems = run(QString::fromLatin1(pragma));
        if (!problems.empty()) return problems;
    }
    QString state;
    Problems problems = run(QStringLiteral("PRAGMA quick_check(1)"), {},
                            [&state](const QSqlQuery& row) { state = row.value(0).toString(); });
    if (problems.empty() && state != QStringLiteral("ok")) {
        const std::string found = fromQt(state);
        problems = {problem({"台帳が壊れています: " + found, "the book is damaged: " + found},
                            {"控えを別の名前で置き、台帳の場所をそれに変える(この台帳には何も書きません)",
                             "put a backup under another name and choose it as the place of the book; "
                             "nothing is written to this one"})};
    }
    return problems;
}

Problems BookDatabase::run(const QString& sql, const QVariantList& values, const EachRow& each) const {
    Problems problems = interrupt_->stopping() ? Problems() : execute(sql, values, each);
    if (interrupt_->stopping())
        problems = {problem({"途中でやめました。何も変わっていません", "stopped; nothing was changed"},
                            {"もう一度行えます", "it can be done again"})};
    return problems;
}

Problems BookDatabase::execute(const QString& sql, const QVariantList& values, const EachRow& each) const {
    QSqlQuery query(QSqlDatabase::database(connection_));
    query.setForwardOnly(true);
    // A server prepares only what takes values.
    if (!values.isEmpty() && !query.prepare(sql)) return {refusal(query.lastError())};
    for (const QVariant& value : values) {
        // The driver would make it NULL.
        const bool noText = value.typeId() == QMetaType::QString && value.toString().isNull();
        query.addBindValue(noText ? QVariant(QStringLiteral("")) : value);
    }
    if (!(values.isEmpty() ? query.exec(sql) : query.exec())) return {refusal(query.lastError())};
    while (query.next()) {
        if (each) each(query);
    }
    return query.lastError().isValid() ? Problems{refusal(query.lastError())} : Problems();
}

Problems BookDatabase::asOne(const std::function<Problems()>& act) const {
    // What is read in it must still hold when it writes.
    Problems problems = run(either(QStringLiteral("BEGIN IMMEDIATE"), QStringLiteral("BEGIN")));
    if (!problems.empty()) return problems;
    problems = act();
    if (problems.empty()) problems = run(QStringLiteral("COMMIT"));
    if (!problems.empty()) execute(QStringLiteral("ROLLBACK"), {}, {});  // stopped or not
    return problems;
}

Problem BookDatabase::problem(Text found, Text expected) const {
    return {nameOf(place_), "", 0, std::move(found), std::move(expected)};
}

Problem BookDatabase::refusal(const QSqlError& error) const {
    const std::string said = fromQt(error.databaseText().trimmed());
    const Text expected =
        isFile() ? Text{"読み書きできる台帳のファイル。場所は「台帳の場所」で変えられる",
                        "a file that may be read and written; its place can be changed"}
                 : Text{"応答するPostgreSQLサーバーと、利用者の権限(パスワードは ~/.pgpass)",
                        "a PostgreSQL server that answers, and the user's rights (password in ~/.pgpass)"};
    return problem({"台帳を使えません: " + said, "the book cannot be used: " + said}, expected);
}

}  // namespace yushi
