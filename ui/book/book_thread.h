#pragma once

#include "book/book.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>

namespace yushi {

/// A book behind a thread of its own, so that the window never waits for the database. Questions are answered in their
/// order, in the thread of this object.
class BookThread : public QObject {
    Q_OBJECT

  public:
    explicit BookThread(QObject* parent = nullptr);
    ~BookThread() override;

    bool isOpen() const { return open_; }

    /// Opens another book instead of the one before; @p opened is told what stands in the way, or nothing.
    void open(const BookPlace& place, const QString& desk, QObject* asker,
              std::function<void(const Problems&)> opened);

    void close();

    /// Ends what the book is doing now; who asked for it is told so.
    void stop() { interrupt_->stop(); }

    /// Asks the open book and hands the answer to @p answered, unless @p asker is gone by then. Nothing happens while no
    /// book is open.
    template <class Question, class Answered>
    void ask(Question question, QObject* asker, Answered answered) {
        post([this, question, asker = QPointer<QObject>(asker), answered] {
            if (!book_) return post(asker, [] {});
            auto answer = std::make_shared<decltype(question(*book_))>(question(*book_));
            post(asker, [answered, answer] { answered(*answer); });
        });
    }

  signals:
    /// It has begun to work on something, or has answered everything.
    void busyChanged(bool busy);

  private:
    void post(std::function<void()> work);
    void post(const QPointer<QObject>& asker, std::function<void()> answer);
    void count(int more);

    QThread thread_;
    QObject* worker_;             ///< lives in the thread
    std::shared_ptr<Book> book_;  ///< of the thread alone
    std::shared_ptr<BookInterrupt> interrupt_ = std::make_shared<BookInterrupt>();
    int unanswered_ = 0;
    bool open_ = false;
};

}  // namespace yushi
