#pragma once

#include "book/store/book_database.h"
#include "book/store/book_record.h"

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace yushi {

/// Which consultations to list: all typed words occur in name, business, trade, program or note.
struct BookQuery {
    QString words;
    std::optional<qint64> client;
    bool archived = false;
    int most = 200;
    int after = 0;  ///< skip so many
};

/// Somebody else has changed or deleted a record since it was read; nothing was written.
struct BookConflict {
    BookKey now;  ///< the record as it is now; version 0: it is gone
    QString changedBy;
    QDateTime changedAt;
};

using SaveOutcome = std::variant<BookKey, BookConflict, Problems>;

/// A hand for Book::save() that nobody else has.
QString freshHand();

/// 相談台帳: clients and their consultations in a database. Works in the thread that opened it.
class Book {
  public:
    static constexpr int kMostClients = 500;  ///< that are listed at once

    /// Opens a book and brings its tables up to date; @p desk is told to others as who changed a record.
    static Result<std::shared_ptr<Book>> open(
        const BookPlace& place, const QString& desk,
        std::shared_ptr<BookInterrupt> interrupt = std::make_shared<BookInterrupt>());

    /// Latest first.
    Result<std::vector<BookEntry>> find(const BookQuery& query) const;
    /// Those in whose consultations all typed words occur, the latest client first. Consultations without any name
    /// belong to nobody.
    Result<std::vector<BookClient>> clients(const QString& words) const;
    /// The case of a record as it stands now; a record that is gone is a problem.
    Result<BookCase> caseOf(qint64 id) const;

    /// Writes a record anew, or over the one that @p known means if nobody has changed it since. @p hand is a name that
    /// nobody else has, under which the same consultation is written again and again: what it has written already, though
    /// the answer never came, is neither written twice nor taken for somebody else's. Empty: each is on its own.
    SaveOutcome save(const BookRecord& record, std::optional<BookKey> known, const QString& hand = {}) const;
    /// Another record of the same content.
    Result<BookKey> duplicate(qint64 id) const;
    Problems setArchived(qint64 id, bool archived) const;
    /// Deletes records for good, and clients who have no other; nothing of them stays in the file.
    Problems remove(const std::vector<qint64>& ids) const;

    /// A whole copy of a book in a file while it is in use; @p file must not exist.
    Problems backUp(const QString& file) const;

    const BookDatabase& database() const { return *database_; }

  private:
    /// How a record stands now; version 0 if there is none.
    struct State {
        BookConflict conflict;
        qint64 client = 0;
    };

    Book(std::shared_ptr<BookDatabase> database, QString desk);

    Result<qint64> clientFor(const BookRecord& record) const;
    Problems writeParts(qint64 id, const BookRecord& record) const;
    Problems insert(const BookRecord& record, const QString& hand, qint64 client, BookKey& key) const;
    Problems update(const BookRecord& record, const QString& hand, qint64 client, BookKey& key) const;
    Problems removeIfWithoutRecords(qint64 client) const;
    QVariantList columnsOf(const BookRecord& record, const QString& hand, qint64 client) const;
    Result<State> stateOf(qint64 id) const;
    Result<std::optional<BookKey>> madeBy(const QString& hand) const;
    Result<SaveOutcome> write(const BookRecord& record, std::optional<BookKey> known,
                              const QString& hand) const;

    std::shared_ptr<BookDatabase> database_;
    QString desk_;
};

}  // namespace yushi
