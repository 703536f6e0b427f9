#include "book/store/book_database.h"

#include "book/pages/new_book.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QThread>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace yushi {

namespace {

constexpr int kAttempts = 8;  ///< while another desk is in the way

/// Longer for each attempt, so that desks that met once do not meet again.
void waitBefore(int attempt) {
    QThread::msleep(10UL << std::min(attempt, 5));
}

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
        Problems problems = findOrBeginBook(*file);
        if (!problems.empty()) return problems;
        database.setDatabaseName(file->path);
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    } else {
        const auto& server = std::get<BookServer>(place_);
        database.setHostName(server.host);
        database.setPort(server.port);
        database.setDatabaseName(server.database);
        database.setUserName(server.user);
        // A machine or a network that is gone is noticed in seconds, not in hours.
        database.setConnectOptions(
            QStringLiteral("connect_timeout=5;tcp_user_timeout=15000;keepalives=1;keepalives_idle=10;"
                           "keepalives_interval=5;keepalives_count=2"));
    }
    return openConnection();
}

Problems BookDatabase::openConnection() const {
    if (interrupt_->stopping()) return {stopped()};
    interrupt_->watch({});
    auto database = QSqlDatabase::database(connection_, false);
    if (!database.open()) return {refusal(database.lastError())};
    interrupt_->watch(database.driver()->handle());
    lost_ = false;
    return isFile() ? Problems() : prepareServer();
}

/// Nothing waits for ever: neither this desk for a statement or for another desk, nor another desk for this one.
Problems BookDatabase::prepareServer() const {
    for (const char* setting : {"SET statement_timeout = '30s'", "SET lock_timeout = '10s'",
                              "SET idle_in_transaction_session_timeout = '60s'",
                              "SET client_min_messages = warning"}) {
        Problems problems = execute(QString::fromLatin1(setting));
        if (!problems.empty()) return problems;
    }
    return {};
}

/// Write-ahead log, so that reading never waits for writing; foreign keys; deleted pages are overwritten, since they
/// hold names.
Problems BookDatabase::prepareFile() const {
    for (const char* pragma : {"PRAGMA journal_mode = WAL", "PRAGMA foreign_keys = ON",
                               "PRAGMA secure_delete = ON", "PRAGMA synchronous = FULL"}) {
        Problems problems = run(QString::fromLatin1(pragma));
        if (!problems.empty()) return problems;
    }
    Problems problems = checkFile();
    if (problems.empty()) rememberBook(std::get<BookFile>(place_));
    return problems;
}

/// The pages are checked before anything is trusted, and a database of another program is left alone.
Problems BookDatabase::checkFile() const {
    QString state;
    Problems problems = run(QStringLiteral("PRAGMA quick_check(1)"), {},
                            [&state](const QSqlQuery& row) { state = row.value(0).toString(); });
    if (!problems.empty()) return problems;
    if (state != QStringLiteral("ok")) {
        const std::string found = state.toStdString();
        return {problem({"台帳が壊れています: " + found, "the book is damaged: " + found},
                        {"控えを別の名前で置き、台帳の場所をそれに変える(この台帳には何も書きません)",
                         "put a backup under another name and choose it as the place of the book; "
                         "nothing is written to this one"})};
    }
    bool others = false;
    problems = run(QStringLiteral("SELECT count(*) > 0 AND sum(name = 'book_version') = 0 FROM sqlite_master "
                                  "WHERE type = 'table'"),
                   {}, [&others](const QSqlQuery& row) { others = row.value(0).toBool(); });
    if (others) {
        problems = {problem({"ほかのプログラムのデータベースです", "a database of another program"},
                            {"台帳のファイル。場所は「台帳の場所」で変えられる(このファイルには何も書きません)",
                             "the file of a book; its place can be changed, and nothing is written to this one"})};
    }
    return problems;
}

Problems BookDatabase::run(const QString& sql, const QVariantList& values, const EachRow& each) const {
    if (whole_) return execute(sql, values, each);
    return persist([&] { return execute(sql, values, each); });
}

Problems BookDatabase::execute(const QString& sql, const QVariantList& values, const EachRow& each) const {
    if (interrupt_->stopping()) return {stopped()};
    QSqlQuery query(QSqlDatabase::database(connection_, false));
    query.setForwardOnly(true);
    // A server prepares only what takes values.
    if (!values.isEmpty() && !query.prepare(sql)) return {refusal(query.lastError())};
    for (const QVariant& value : values) {
        // The driver would make it NULL.
        const bool noText = value.typeId() == QMetaType::QString && value.toString().isNull();
        query.addBindValue(noText ? QVariant(QStringLiteral("")) : value);
    }
    if (!(values.isEmpty() ? query.exec(sql) : query.exec())) return {refusal(query.lastError())};
    bool any = false;
    while (query.next()) {
        any = true;
        if (each) each(query);
    }
    if (!query.lastError().isValid()) return {};
    Problems problems = {refusal(query.lastError())};
    if (any) refused_ = RefusalKind::Final;  // rows handed on cannot be taken back
    return problems;
}

/// Does @p act, which takes back what it began, until no other desk is in the way.
Problems BookDatabase::persist(const std::function<Problems()>& act) const {
    bool reconnected = false;
    for (int attempt = 1;; ++attempt) {
        Problems problems = act();
        if (problems.empty() || interrupt_->stopping()) return problems;
        switch (refused_) {
            case RefusalKind::InTheWay:
                if (attempt == kAttempts) return problems;
                waitBefore(attempt);
                break;
            case RefusalKind::Lost:
                if (std::exchange(reconnected, true) || !openConnection().empty()) return problems;
                break;
            case RefusalKind::Final:
                return problems;
        }
    }
}

Problems BookDatabase::asOne(const std::function<Problems()>& act) const {
    return persist([this, &act] { return attempt(act); });
}

Problems BookDatabase::attempt(const std::function<Problems()>& act) const {
    // What is read in it must still hold when it writes.
    Problems problems = execute(either(QStringLiteral("BEGIN IMMEDIATE"), QStringLiteral("BEGIN")));
    if (!problems.empty()) return problems;
    refused_ = RefusalKind::Final;  // until a statement is refused: what act() itself finds is
    whole_ = true;
    problems = act();
    whole_ = false;
    if (problems.empty()) return commit();
    rollBack();
    return problems;
}

/// Whether it was stopped or not; a connection that is gone has taken everything back.
void BookDatabase::rollBack() const {
    if (!lost_) QSqlQuery(QSqlDatabase::database(connection_, false)).exec(QStringLiteral("ROLLBACK"));
}

/// What is being written when the connection ends may have been written or not.
Problems BookDatabase::commit() const {
    Problems problems = execute(QStringLiteral("COMMIT"));
    if (problems.empty()) return problems;
    rollBack();
    if (!lost_) return problems;
    return {problem({"書き込みの返事が来ないうちに、つながりが切れました。書き込まれたかどうかは分かりません",
                     "the connection ended before the answer to what was written came; it may be written or not"},
                    {"もう一度行う(記録は二重にはなりません)", "do it again; nothing is recorded twice"})};
}

Problem BookDatabase::stopped() const {
    return problem({"途中でやめました。何も変わっていません", "stopped; nothing was changed"},
                   {"もう一度行えます", "it can be done again"});
}

Problem BookDatabase::problem(Text found, Text expected) const {
    return problemAt(place_, std::move(found), std::move(expected));
}

/// What a refused statement means; a connection that ended because it was to be stopped ends nothing else.
Problem BookDatabase::refusal(const QSqlError& error) const {
    const bool gone = !QSqlDatabase::database(connection_, false).isOpen();
    Refusal refusal = isFile() ? refusalOfFile(error)
                               : refusalOfServer(error, gone ? Connection::Gone : Connection::Stands);
    refused_ = refusal.kind;
    lost_ = !isFile() && (gone || interrupt_->stopping() || refusal.kind == RefusalKind::Lost);
    if (interrupt_->stopping()) return stopped();
    return problem(std::move(refusal.found), std::move(refusal.expected));
}

}  // namespace yushi
