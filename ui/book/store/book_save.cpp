#include "book/store/book.h"
#include "book/store/book_search.h"
#include "words/search_text.h"

#include <QUuid>

// How the book writes a consultation: with its client, its words for the search and the programs for the statistics.

namespace yushi {

namespace {

QString programNames(const BookRecord& record) {
    QStringList names;
    for (const RecordedProgram& program : record.programs) names << program.name;
    return names.join(u'\n');
}

QString searchText(const BookRecord& record) {
    return foldedForSearch(QStringList{record.clientName, record.business, record.trade, record.need,
                                       programNames(record), record.note}
                               .join(u'\n'));
}

QString now() {
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
}

}  // namespace

QString freshHand() {
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

SaveOutcome Book::save(const BookRecord& record, std::optional<BookKey> known, const QString& hand) const {
    SaveOutcome outcome;
    Problems problems = database_->asOne([&] {
        auto written = write(record, known, hand);
        if (!written) return written.problems();
        outcome = *written;
        return Problems();
    });
    return problems.empty() ? outcome : problems;
}

Result<SaveOutcome> Book::write(const BookRecord& record, std::optional<BookKey> known,
                                const QString& hand) const {
    if (!known && !hand.isEmpty()) {
        const auto made = madeBy(hand);
        if (!made) return made.problems();
        known = *made;
    }
    std::optional<qint64> clientBefore;
    if (known) {
        const auto state = stateOf(known->id);
        if (!state) return state.problems();
        const bool ours = !hand.isEmpty() && state->conflict.now.hand == hand;
        if (state->conflict.now != *known && !ours) return SaveOutcome(state->conflict);
        clientBefore = state->client;
    }
    const auto client = clientFor(record);
    if (!client) return client.problems();
    BookKey key = known.value_or(BookKey());
    key.hand = hand;
    Problems problems = known ? update(record, hand, *client, key) : insert(record, hand, *client, key);
    if (problems.empty()) problems = writeParts(key.id, record);
    if (problems.empty() && clientBefore) problems = removeIfWithoutRecords(*clientBefore);
    if (!problems.empty()) return problems;
    return SaveOutcome(key);
}

QVariantList Book::columnsOf(const BookRecord& record, const QString& hand, qint64 client) const {
    return {
        client,
        record.heldOn.toString(Qt::ISODate),
        record.trade,
        record.need,
        record.amount ? QVariant(qint64(record.amount->value())) : QVariant(QMetaType::fromType<qint64>()),
        programNames(record),
        desk_,
        now(),
        hand.isEmpty() ? QVariant() : QVariant(hand)};
}

Problems Book::insert(const BookRecord& record, const QString& hand, qint64 client, BookKey& key) const {
    const QVariantList columns = columnsOf(record, hand, client);
    return database_->run(
        QStringLiteral("INSERT INTO consultation (client_id, held_on, trade, need, amount_yen, programs, "
                       "changed_by, changed_at, changed_by_hand, made_by_hand) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id, version"),
        columns + QVariantList{columns.back()}, [&key](const QSqlQuery& row) {
            key.id = row.value(0).toLongLong();
            key.version = row.value(1).toInt();
        });
}

Problems Book::update(const BookRecord& record, const QString& hand, qint64 client, BookKey& key) const {
    return database_->run(
        QStringLiteral(
            "UPDATE consultation SET client_id = ?, held_on = ?, trade = ?, need = ?, amount_yen = ?, "
            "programs = ?, changed_by = ?, changed_at = ?, changed_by_hand = ?, version = version + 1 "
            "WHERE id = ? RETURNING version"),
        columnsOf(record, hand, client) << key.id,
        [&key](const QSqlQuery& row) { key.version = row.value(0).toInt(); });
}

/// The record that a hand has made, in no state of its own: nobody may write over it but who wrote it last.
Result<std::optional<BookKey>> Book::madeBy(const QString& hand) const {
    std::optional<BookKey> made;
    Problems problems =
        database_->run(QStringLiteral("SELECT id FROM consultation WHERE made_by_hand = ?"), {hand},
                       [&made](const QSqlQuery& row) { made = BookKey{row.value(0).toLongLong()}; });
    if (!problems.empty()) return problems;
    return made;
}

Result<Book::State> Book::stateOf(qint64 id) const {
    State state;
    state.conflict.now.id = id;
    // On a server another desk waits here until this one has written; a file is held by the transaction already.
    Problems problems = database_->run(
        QStringLiteral("SELECT version, changed_by, changed_at, client_id, changed_by_hand "
                       "FROM consultation WHERE id = ?") +
            database_->either(QString(), QStringLiteral(" FOR UPDATE")),
        {id}, [&state](const QSqlQuery& row) {
            state.conflict.now.version = row.value(0).toInt();
            state.conflict.changedBy = row.value(1).toString();
            state.conflict.changedAt = QDateTime::fromString(row.value(2).toString(), Qt::ISODate);
            state.client = row.value(3).toLongLong();
            state.conflict.now.hand = row.value(4).toString();
        });
    if (!problems.empty()) return problems;
    return state;
}

Result<qint64> Book::clientFor(const BookRecord& record) const {
    // A note about somebody without a name belongs to the case alone.
    const bool named = !record.clientName.isEmpty() || !record.business.isEmpty();
    qint64 id = 0;
    Problems problems = database_->run(
        QStringLiteral("INSERT INTO client (name, business, note) VALUES (?, ?, ?) "
                       "ON CONFLICT (name, business) DO UPDATE SET note = excluded.note RETURNING id"),
        {record.clientName, record.business, named ? record.note : QStringLiteral("")},
        [&id](const QSqlQuery& row) { id = row.value(0).toLongLong(); });
    if (!problems.empty()) return problems;
    return id;
}

Problems Book::writeParts(qint64 id, const BookRecord& record) const {
    Problems problems = database_->run(
        QStringLiteral("INSERT INTO consultation_case (consultation_id, case_text) VALUES (?, ?) "
                       "ON CONFLICT (consultation_id) DO UPDATE SET case_text = excluded.case_text"),
        {id, record.caseText});
    if (problems.empty()) problems = enterWords(*database_, id, searchText(record));
    if (problems.empty())
        problems = database_->run(
            QStringLiteral("DELETE FROM consultation_program WHERE consultation_id = ?"), {id});
    for (const RecordedProgram& program : record.programs) {
        if (!problems.empty()) return problems;
        problems = database_->run(
            QStringLiteral(
                "INSERT INTO consultation_program (consultation_id, issuer, program, name, verdict) "
                "VALUES (?, ?, ?, ?, ?)"),
            {id, program.issuer, program.program, program.name, static_cast<int>(program.verdict)});
    }
    return problems;
}

Result<BookKey> Book::duplicate(qint64 id) const {
    BookKey key;
    const QString hand = freshHand();
    Problems problems = database_->asOne([&] {
        const auto made = madeBy(hand);
        if (!made) return made.problems();
        if (*made) {  // though the answer was lost
            key = {(*made)->id, 1};
            return Problems();
        }
        key = {};
        Problems faults = database_->run(
            QStringLiteral(
                "INSERT INTO consultation (client_id, held_on, trade, need, amount_yen, programs, "
                "changed_by, changed_at, made_by_hand) SELECT client_id, held_on, trade, need, amount_yen, "
                "programs, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT) FROM consultation WHERE id = ? "
                "RETURNING id, version"),
            {desk_, now(), hand, id}, [&key](const QSqlQuery& row) {
                key = {row.value(0).toLongLong(), row.value(1).toInt()};
            });
        for (const char* copy :
             {"INSERT INTO consultation_case SELECT CAST(? AS BIGINT), case_text FROM consultation_case "
              "WHERE consultation_id = ?",
              "INSERT INTO consultation_program SELECT CAST(? AS BIGINT), issuer, program, name, verdict "
              "FROM consultation_program WHERE consultation_id = ?"}) {
            if (faults.empty() && key.id != 0)
                faults = database_->run(QString::fromLatin1(copy), {key.id, id});
        }
        return faults.empty() && key.id != 0 ? copyWords(*database_, id, key.id) : faults;
    });
    if (problems.empty() && key.id == 0) problems = caseOf(id).problems();  // it is gone
    if (!problems.empty()) return problems;
    return key;
}

}  // namespace yushi
