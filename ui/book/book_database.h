#pragma once

#include "book/book_interrupt.h"
#include "book/book_place.h"
#include "model/problem.h"

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

    /// Opens @p place; a file is made if there is none, readable by its owner alone, and checked for damage.
    /// @p interrupt stops what the connection does, that check included.
    static Result<std::shared_ptr<BookDatabase>> open(
        const BookPlace& place, std::shared_ptr<BookInterrupt> interrupt = std::make_shared<BookInterrupt>());
    ~BookDatabase();
    BookDatabase(const BookDatabase&) = delete;
    BookDatabase& operator=(const BookDatabase&) = delete;

    bool isFile() const { return std::holds_alternative<BookFile>(place_); }
    /// What differs between the two kinds of database in an otherwise common statement.
    QString either(const QString& ofFile, const QString& ofServer) const {
        return isFile() ? ofFile : ofServer;
    }

    /// Runs a statement with a value for each "?", and hands each row of its answer to @p each.
    Problems run(const QString& sql, const QVariantList& values = {}, const EachRow& each = {}) const;

    /// Runs @p act as a whole or, if it has problems, not at all.
    Problems asOne(const std::function<Problems()>& act) const;

    /// A problem with this book.
    Problem problem(Text found, Text expected) const;

  private:
    BookDatabase(BookPlace place, std::shared_ptr<BookInterrupt> interrupt);

    Problems execute(const QString& sql, const QVariantList& values, const EachRow& each) const;
    Problems connect() const;
    Problems prepareFile() const;
    Problem refusal(const QSqlError& error) const;

    BookPlace place_;
    std::shared_ptr<BookInterrupt> interrupt_;
    QString connection_;  ///< its name among Qt's connections
};

}  // namespace yushi
