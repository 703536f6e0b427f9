#include "book/store/book.h"

#include "book/store/book_schema.h"
#include "book/store/book_search.h"
#include "words/words.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

namespace yushi {

namespace {

BookEntry entryIn(const QSqlQuery& row) {
    BookEntry entry;
    entry.key = {row.value(0).toLongLong(), row.value(1).toInt(), row.value(12).toString()};
    entry.heldOn = QDate::fromString(row.value(2).toString(), Qt::ISODate);
    entry.clientName = row.value(3).toString();
    entry.business = row.value(4).toString();
    entry.trade = row.value(5).toString();
    entry.need = row.value(6).toString();
    if (!row.value(7).isNull()) entry.amount = Yen(row.value(7).toLongLong());
    entry.programs = row.value(8).toString();
    entry.archived = row.value(9).toInt() != 0;
    entry.changedBy = row.value(10).toString();
    entry.changedAt = QDateTime::fromString(row.value(11).toString(), Qt::ISODate);
    return entry;
}

}  // namespace

Book::Book(std::shared_ptr<BookDatabase> database, QString desk)
    : database_(std::move(database)), desk_(std::move(desk)) {}

Result<std::shared_ptr<Book>> Book::open(const BookPlace& place, const QString& desk,
                                         std::shared_ptr<BookInterrupt> interrupt) {
    auto database = BookDatabase::open(place, std::move(interrupt));
    if (!database) return database.problems();
    Problems problems = bringUpToDate(**database, bookSteps(**database));
    if (!problems.empty()) return problems;
    return std::shared_ptr<Book>(new Book(*database, desk));
}

Result<std::vector<BookEntry>> Book::find(const BookQuery& query) const {
    const WordsCondition words = conditionFor(*database_, query.words);
    QString sql =
        QStringLiteral(
            "SELECT consultation.id, version, held_on, name, business, trade, need, amount_yen, programs, "
            "archived, changed_by, changed_at, changed_by_hand FROM %1 JOIN client ON client.id = client_id "
            "WHERE archived = ?")
            .arg(words.from);
    QVariantList values = {query.archived ? 1 : 0};
    if (query.client) {
        sql += QStringLiteral(" AND client_id = ?");
        values << *query.client;
    }
    sql += words.condition + QStringLiteral(" ORDER BY %1 DESC LIMIT ? OFFSET ?").arg(words.id);
    values << words.values << query.most << query.after;
    std::vector<BookEntry> entries;
    Problems problems =
        database_->run(sql, values, [&](const QSqlQuery& row) { entries.push_back(entryIn(row)); });
    if (!problems.empty()) return problems;
    return entries;
}

Result<std::vector<BookClient>> Book::clients(const QString& words) const {
    QString sql = QStringLiteral(
        "SELECT client.id, name, business, note, count(*), max(held_on) "
        "FROM client JOIN consultation ON client_id = client.id "
        "WHERE (name <> '' OR business <> '')");
    QVariantList values;
    if (!words.trimmed().isEmpty()) {
        const WordsCondition found = conditionFor(*database_, words);
        sql += QStringLiteral(" AND client.id IN (SELECT client_id FROM %1 WHERE 1 = 1%2)")
                   .arg(found.from, found.condition);
        values = found.values;
    }
    sql += QStringLiteral(" GROUP BY client.id ORDER BY client.id DESC LIMIT ?");
    values << kMostClients;
    std::vector<BookClient> clients;
    Problems problems = database_->run(sql, values, [&clients](const QSqlQuery& row) {
        clients.push_back({row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString(),
                           row.value(3).toString(), row.value(4).toInt(),
                           QDate::fromString(row.value(5).toString(), Qt::ISODate)});
    });
    if (!problems.empty()) return problems;
    return clients;
}

Result<BookCase> Book::caseOf(qint64 id) const {
    std::optional<BookCase> found;
    Problems problems = database_->run(
        QStringLiteral("SELECT version, changed_by_hand, case_text FROM consultation_case "
                       "JOIN consultation ON consultation.id = consultation_id WHERE consultation_id = ?"),
        {id}, [&found, id](const QSqlQuery& row) {
            found = BookCase{{id, row.value(0).toInt(), row.value(1).toString()}, row.value(2).toString()};
        });
    if (!problems.empty()) return problems;
    if (!found) {
        return Problems{database_->problem({"この相談はもうありません", "this consultation is gone"},
                                           {"一覧を読み直す", "read the list anew"})};
    }
    return *found;
}

Problems Book::setArchived(qint64 id, bool archived) const {
    return database_->run(QStringLiteral("UPDATE consultation SET archived = ? WHERE id = ?"),
                          {archived ? 1 : 0, id});
}

Problems Book::removeIfWithoutRecords(qint64 client) const {
    // On a server another desk that records for this client is waited for, and then seen.
    if (!database_->isFile()) {
        Problems problems =
            database_->run(QStringLiteral("SELECT 1 FROM client WHERE id = ? FOR UPDATE"), {client});
        if (!problems.empty()) return problems;
    }
    return database_->run(QStringLiteral("DELETE FROM client WHERE id = ? AND NOT EXISTS "
                                         "(SELECT 1 FROM consultation WHERE client_id = client.id)"),
                          {client});
}

Problems Book::remove(const std::vector<qint64>& ids) const {
    Problems problems = database_->asOne([&] {
        Problems faults;
        for (const qint64 id : ids) {
            qint64 client = 0;
            faults =
                database_->run(QStringLiteral("DELETE FROM consultation WHERE id = ? RETURNING client_id"),
                               {id}, [&client](const QSqlQuery& row) { client = row.value(0).toLongLong(); });
            if (faults.empty()) faults = removeIfWithoutRecords(client);
            if (faults.empty()) faults = removeWords(*database_, id);
            if (!faults.empty()) return faults;
        }
        return forgetRemovedWords(*database_);
    });
    // The log holds what the pages held before.
    if (problems.empty() && database_->isFile())
        problems = database_->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    return problems;
}

Problems Book::backUp(const QString& file) const {
    if (!database_->isFile()) {
        return {database_->problem(
            {"サーバーの台帳の控えはサーバーで取ります", "a book on a server is backed up there"},
            {"pg_dump を使う", "use pg_dump"})};
    }
    if (QFileInfo::exists(file)) {
        return {Problem{fromQt(file),
                        "",
                        0,
                        {"もうあるファイルです", "a file that exists"},
                        {"まだない名前", "a name that is not taken"}}};
    }
    Problems problems = database_->run(QStringLiteral("VACUUM INTO ?"), {file});
    if (problems.empty()) QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return problems;
}

}  // namespace yushi
