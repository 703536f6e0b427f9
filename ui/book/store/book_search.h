#pragma once

#include "book/store/book_database.h"

namespace yushi {

/// The index over the words of consultations: a file's full-text index, or a server's over arrays, both of letters in
/// pairs, so that any part of a word is found at once in writing without blanks.
QStringList searchTables(const BookDatabase& database);

/// Enters the words of a consultation, instead of those before.
Problems enterWords(const BookDatabase& database, qint64 id, const QString& folded);
Problems removeWords(const BookDatabase& database, qint64 id);
/// Enters the words of one consultation for another.
Problems copyWords(const BookDatabase& database, qint64 from, qint64 to);
/// Overwrites what the index still holds of removed words.
Problems forgetRemovedWords(const BookDatabase& database);

/// What a statement over consultation needs to keep those in which every typed word occurs.
struct WordsCondition {
    QString from;       ///< "consultation", with the index beside it where there are words
    QString condition;  ///< begins with AND, or is empty
    QVariantList values;
    QString id;  ///< by which to order, so that the index is read in its own order
};
WordsCondition conditionFor(const BookDatabase& database, const QString& words);

}  // namespace yushi
