#pragma once

#include "book/book_thread.h"
#include "desk/desk.h"

#include <QObject>

#include <optional>

namespace yushi {

class CaseSession;
class MessageArea;

/// The consultation on the desk and its record in the book: writes it, puts a record on the desk, and says when another
/// desk was faster. Nobody's work is lost: what cannot be written over becomes a record of its own, or stays on the desk.
class BookSession : public QObject {
    Q_OBJECT

  public:
    BookSession(Desk& desk, CaseSession& file, MessageArea& messages, QObject* parent);

    BookThread& book() { return book_; }
    /// The record that the desk was read from or written to.
    const std::optional<BookKey>& key() const { return key_; }

    /// Opens the book that the settings name, unless it is open, and then does @p then.
    void whenOpen(std::function<void()> then);
    /// Closes the book; the next question opens what the settings name by then.
    void placeChanged();
    /// 台帳に記録: over the record that the desk was read from, or as a new one.
    void record();
    void recordAnew();
    /// Puts a record on the desk once what is unsaved there is settled.
    void take(BookKey key);
    /// The desk holds another consultation, which has no record.
    void forget() { key_.reset(); }

  signals:
    void recorded();
    void failed(const yushi::Problems& problems);

  private:
    void write(const BookRecord& record, std::optional<BookKey> known);
    void written(const BookRecord& record, const SaveOutcome& outcome);
    void tellOfConflict(const BookRecord& record, const BookConflict& conflict);
    void show(BookKey key, const QString& text);
    void sayProblems(const Problems& problems);

    Desk& desk_;
    CaseSession& file_;
    MessageArea& messages_;
    BookThread book_;
    std::optional<BookKey> key_;
};

/// How this desk is called in the book: user and machine.
QString deskName();

}  // namespace yushi
