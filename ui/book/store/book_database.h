#pragma once

#include "book/store/book_interrupt.h"
#include "book/store/book_place.h"
#include "book/store/book_refusal.h"

#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <memory>

class QSqlError;

namespace yushi {

/// A connection to the database of a book, for the thread that opened it.
class BookDatabase {
  public:
    using EachRow = std::function<void(const QSqlQuery& row)>;

    /// Opens @p place; a file is made if there never was one, readable by its owner alone, and checked for damage.
    /// @p interrupt stops what the connection does, that check included.
    static Result<std::shared_ptr<BookDatabase>> open(
        const BookPlace& place, std::shared_ptr<BookInterrupt> interrupt = std::make_shared<BookInterrupt>());
    ~BookDatabase();
    BookDatabase(const BookDatabase&) = delete;
    BookDatabase& operator=(const BookDatabase&) = delete;

    bool isFile() const { return std::holds_alternative<BookFile>(place_); }
    /// Whether the connection is gone for good: the book has to be opened anew.
    bool isLost() const { return lost_; }
    /// What differs between the two kinds of database in an otherwise common statement.
    QString either(const QString& ofFile, const QString& ofServer) const {
        return isFile() ? ofFile : ofServer;
    }

    /// Runs a statement with a value for each "?", and hands each row of its answer to @p each.
    Problems run(const QString& sql, const QVariantList& values = {}, const EachRow& each = {}) const;

    /// Runs @p act as a whole or, if it has problems, not at all. It is run anew where another desk was in the way, and
    /// once more where the connection was lost: @p act begins from nothing each time.
    Problems asOne(const std::function<Problems()>& act) const;

    /// A problem with this book.
    Problem problem(Text found, Text expected) const;

  private:
    BookDatabase(BookPlace place, std::shared_ptr<BookInterrupt> interrupt);

    Problems execute(const QString& sql, const QVariantList& values = {}, const EachRow& each = {}) const;
    Problems attempt(const std::function<Problems()>& act) const;
    Problems persist(const std::function<Problems()>& act) const;
    Problems commit() const;
    void rollBack() const;
    Problems connect() const;
    Problems openConnection() const;
    Problems prepareFile() const;
    Problems checkFile() const;
    Problems prepareServer() const;
    Problem refusal(const QSqlError& error) const;
    Problem stopped() const;

    BookPlace place_;
    std::shared_ptr<BookInterrupt> interrupt_;
    QString connection_;  ///< its name among Qt's connections
    // What the statements of the one thread have met.
    mutable RefusalKind refused_ = RefusalKind::Final;  ///< by the last refusal
    mutable bool whole_ = false;                        ///< within asOne()
    mutable bool lost_ = false;
};

}  // namespace yushi
