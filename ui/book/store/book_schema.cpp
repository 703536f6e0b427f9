#include "book/store/book_schema.h"

#include "book/store/book_search.h"

#include <QVariant>

namespace yushi {

namespace {

/// Desks that begin a book at once take turns. A file is held by the transaction already.
Problems takeTurn(const BookDatabase& database) {
    if (database.isFile()) return {};
    constexpr qint64 ours = 0x79757368'69626f6f;  // "yushiboo", which no other program will think of
    return database.run(QStringLiteral("SELECT pg_advisory_xact_lock(?)"), {ours});
}

/// A place for the version, before the first step.
Problems prepareVersion(const BookDatabase& database) {
    return database.asOne([&] {
        Problems problems = takeTurn(database);
        return problems.empty() ? database.run(QString::fromLatin1(kVersionTable)) : problems;
    });
}

Problems takeStep(const BookDatabase& database, const SchemaStep& step, int version) {
    return database.asOne([&] {
        Problems problems = takeTurn(database);
        if (!problems.empty()) return problems;
        // Another desk may have taken this step in the meantime.
        const auto now = versionOf(database);
        if (!now) return now.problems();
        if (*now >= version) return Problems();
        for (const QString& statement : step) {
            problems = database.run(statement);
            if (!problems.empty()) return problems;
        }
        problems = database.run(QStringLiteral("DELETE FROM book_version"));
        if (!problems.empty()) return problems;
        return database.run(QStringLiteral("INSERT INTO book_version (version) VALUES (?)"), {version});
    });
}

}  // namespace

std::vector<SchemaStep> bookSteps(const BookDatabase& database) {
    const QString id = database.either(QStringLiteral("INTEGER PRIMARY KEY"),
                                       QStringLiteral("BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY"));
    SchemaStep consultations = {
        QStringLiteral("CREATE TABLE client (id %1, name TEXT NOT NULL, business TEXT NOT NULL, "
                       "note TEXT NOT NULL, UNIQUE (name, business))")
            .arg(id),
        QStringLiteral(
            "CREATE TABLE consultation (id %1, "
            "client_id BIGINT NOT NULL REFERENCES client (id), held_on TEXT NOT NULL, "
            "trade TEXT NOT NULL, need TEXT NOT NULL, amount_yen BIGINT, programs TEXT NOT NULL, "
            "archived INTEGER NOT NULL DEFAULT 0, "
            "version INTEGER NOT NULL DEFAULT 1, changed_by TEXT NOT NULL, changed_at TEXT NOT NULL)")
            .arg(id),
        QStringLiteral("CREATE INDEX consultation_by_archive ON consultation (archived, id)"),
        QStringLiteral("CREATE INDEX consultation_by_client ON consultation (client_id)"),
        // Apart, so that the list stays small where cases are long.
        QStringLiteral("CREATE TABLE consultation_case (consultation_id BIGINT PRIMARY KEY "
                       "REFERENCES consultation (id) ON DELETE CASCADE, case_text TEXT NOT NULL)")};
    for (const QString& table : searchTables(database)) consultations.push_back(table);
    const SchemaStep statistics = {
        QStringLiteral("CREATE TABLE consultation_program (consultation_id BIGINT NOT NULL "
                       "REFERENCES consultation (id) ON DELETE CASCADE, issuer TEXT NOT NULL, "
                       "program TEXT NOT NULL, name TEXT NOT NULL, verdict INTEGER NOT NULL)"),
        QStringLiteral("CREATE INDEX program_by_consultation ON consultation_program (consultation_id)")};
    // By what a desk knows a record again whose answer was lost on the way: it is neither written twice, nor taken for a
    // change by somebody else.
    const SchemaStep hands = {
        QStringLiteral("ALTER TABLE consultation ADD COLUMN made_by_hand TEXT"),
        QStringLiteral("ALTER TABLE consultation ADD COLUMN changed_by_hand TEXT"),
        QStringLiteral("CREATE UNIQUE INDEX consultation_by_hand ON consultation (made_by_hand)"),
        // What was written before has a hand too: its id may come back where it is deleted or an old backup is used.
        QStringLiteral("UPDATE consultation SET changed_by_hand = 'earlier ' || id || ' ' || changed_at")};
    return {consultations, statistics, hands};
}

Result<int> versionOf(const BookDatabase& database) {
    int version = 0;
    Problems problems = database.run(QStringLiteral("SELECT version FROM book_version"), {},
                                     [&version](const QSqlQuery& row) { version = row.value(0).toInt(); });
    if (!problems.empty()) return problems;
    return version;
}

Problems bringUpToDate(const BookDatabase& database, std::span<const SchemaStep> steps) {
    Problems problems = prepareVersion(database);
    if (!problems.empty()) return problems;
    const auto found = versionOf(database);
    if (!found) return found.problems();
    const int newest = static_cast<int>(steps.size());
    if (*found > newest) {
        const std::string version = std::to_string(*found);
        const std::string known = std::to_string(newest);
        return {database.problem(
            {"新しい版(" + version + ")の台帳です", "a book of a later version (" + version + ")"},
            {"この版の融資くらべが読めるのは " + known + " まで。新しい融資くらべで開く",
             "this program reads versions up to " + known + "; open it with a newer one"})};
    }
    for (int version = *found + 1; version <= newest; ++version) {
        problems = takeStep(database, steps[static_cast<std::size_t>(version - 1)], version);
        if (!problems.empty()) return problems;
    }
    return {};
}

}  // namespace yushi
