#pragma once

#include "book/store/book.h"

#include <QObject>

#include <functional>
#include <memory>
#include <thread>

namespace yushi {

/// A thread that works on a book, one question after the other. Whoever has it never waits for it long: a database that
/// does not let go of the thread keeps it for itself, and the thread ends when it is let go.
class BookWorker {
  public:
    /// Brings an answer to who asked, in the thread of the receiver.
    using Answer = std::function<void()>;
    /// Works on the open book, or knows why there is none.
    using Work = std::function<Answer(const Result<std::shared_ptr<Book>>& book)>;

    /// @p receiver has the event loop in which answers are brought, and outlives this object.
    explicit BookWorker(QObject& receiver);
    /// Stops what is at hand and leaves the thread to itself; what it still answers nobody hears.
    ~BookWorker();
    BookWorker(const BookWorker&) = delete;
    BookWorker& operator=(const BookWorker&) = delete;

    /// Works on the book in @p place, which is opened instead of any other; @p desk is told to others.
    void post(const BookPlace& place, const QString& desk, Work work);
    /// Closes the book once what was posted is done.
    void close();
    /// Closes it and lets an empty one be begun in a file where nothing is left of one.
    void beginNew(const BookFile& file);
    /// Ends what is at hand and all that waits behind it; each is answered.
    void stop();
    /// Closes the book and waits for that, but never longer than @p milliseconds.
    void end(int milliseconds);
    /// Whether the last book could not be opened because nothing is left where one was.
    bool isBookGone() const;

  private:
    struct Shared;
    std::shared_ptr<Shared> shared_;
    std::thread thread_;
};

}  // namespace yushi
