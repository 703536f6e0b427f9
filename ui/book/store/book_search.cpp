#include "book/store/book_search.h"

#include "words/search_text.h"

namespace yushi {

namespace {

/// The runs of letters in what was typed, each of which has to occur.
QStringList runsOf(const QString& words) {
    QStringList runs;
    QString run;
    for (const char32_t letter : foldedForSearch(words).toUcs4()) {
        if (QChar::isLetterOrNumber(letter)) {
            run += QString::fromUcs4(&letter, 1);
        } else if (!run.isEmpty()) {
            runs << run;
            run.clear();
        }
    }
    if (!run.isEmpty()) runs << run;
    return runs;
}

/// The pairs that stand wherever @p run stands: all but its last letter, after which anything may follow.
QStringList pairsWithin(const QString& run) {
    QStringList pairs = lettersInPairs(run);
    if (pairs.size() > 1) pairs.removeLast();
    return pairs;
}

/// Phrases of the full-text index; a single letter is the beginning of a pair.
QString phrases(const QStringList& runs) {
    QStringList phrases;
    for (const QString& run : runs) {
        const QStringList pairs = pairsWithin(run);
        const bool single = run.toUcs4().size() == 1;
        phrases << u'"' + pairs.join(u' ') + u'"' + (single ? QStringLiteral(" *") : QString());
    }
    return phrases.join(QStringLiteral(" AND "));
}

QString arrayOf(const QStringList& pairs) {
    return u'{' + pairs.join(u',') + u'}';  // letters alone: nothing to quote
}

}  // namespace

QStringList searchTables(const BookDatabase& database) {
    if (database.isFile()) {
        return {
            QStringLiteral("CREATE VIRTUAL TABLE consultation_words USING fts5 "
                           "(pairs, tokenize = 'unicode61 remove_diacritics 0')")};
    }
    return {QStringLiteral("CREATE TABLE consultation_words (id BIGINT PRIMARY KEY, words TEXT NOT NULL, "
                           "pairs TEXT[] NOT NULL)"),
            QStringLiteral("CREATE INDEX words_by_pairs ON consultation_words USING gin (pairs)")};
}

Problems enterWords(const BookDatabase& database, qint64 id, const QString& folded) {
    Problems problems = removeWords(database, id);
    if (!problems.empty()) return problems;
    QStringList pairs = lettersInPairs(folded);
    if (database.isFile()) {
        return database.run(QStringLiteral("INSERT INTO consultation_words (rowid, pairs) VALUES (?, ?)"),
                            {id, pairs.join(u' ')});
    }
    pairs.removeDuplicates();
    return database.run(
        QStringLiteral("INSERT INTO consultation_words (id, words, pairs) VALUES (?, ?, CAST(? AS TEXT[]))"),
        {id, folded, arrayOf(pairs)});
}

Problems removeWords(const BookDatabase& database, qint64 id) {
    return database.run(database.either(QStringLiteral("DELETE FROM consultation_words WHERE rowid = ?"),
                                        QStringLiteral("DELETE FROM consultation_words WHERE id = ?")),
                        {id});
}

Problems copyWords(const BookDatabase& database, qint64 from, qint64 to) {
    return database.run(
        database.either(
            QStringLiteral("INSERT INTO consultation_words (rowid, pairs) "
                           "SELECT ?, pairs FROM consultation_words WHERE rowid = ?"),
            QStringLiteral("INSERT INTO consultation_words (id, words, pairs) "
                           "SELECT CAST(? AS BIGINT), words, pairs FROM consultation_words WHERE id = ?")),
        {to, from});
}

Problems forgetRemovedWords(const BookDatabase& database) {
    if (!database.isFile()) return {};
    return database.run(
        QStringLiteral("INSERT INTO consultation_words (consultation_words) VALUES ('optimize')"));
}

WordsCondition conditionFor(const BookDatabase& database, const QString& words) {
    if (words.trimmed().isEmpty())
        return {QStringLiteral("consultation"), QString(), {}, QStringLiteral("consultation.id")};
    const QStringList runs = runsOf(words);
    if (runs.isEmpty())  // signs alone occur in no word
        return {QStringLiteral("consultation"),
                QStringLiteral(" AND 1 = 0"),
                {},
                QStringLiteral("consultation.id")};
    if (database.isFile()) {
        return {QStringLiteral(
                    "consultation_words JOIN consultation ON consultation.id = consultation_words.rowid"),
                QStringLiteral(" AND consultation_words MATCH ?"),
                {phrases(runs)},
                QStringLiteral("consultation_words.rowid")};
    }
    WordsCondition condition{
        QStringLiteral("consultation JOIN consultation_words USING (id)"), {}, {}, QStringLiteral("id")};
    for (const QString& run : runs) {
        if (run.toUcs4().size() > 1) {
            condition.condition += QStringLiteral(" AND pairs @> CAST(? AS TEXT[])");
            condition.values << arrayOf(pairsWithin(run));
        }
        condition.condition += QStringLiteral(" AND position(? IN words) > 0");  // the pairs in this order
        condition.values << run;
    }
    return condition;
}

}  // namespace yushi
