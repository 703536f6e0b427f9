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

    /// Asks the open book and hands the answer to @p answered, unless @p asker is gone by then. Nothing happens while no
    /// book is open.
    template <class Question, class Answered>
    void ask(Question question, QObject* asker, Answered answered) {
        post([this, question, asker = QPointer<QObject>(asker), answered] {
            if (!book_) return;
            auto answer = std::make_shared<decltype(question(*book_))>(question(*book_));
            post(asker, [answered, answer] { answered(*answer); });
        });
    }

  private:
    void post(std::function<void()> work);
    void post(const QPointer<QObject>& asker, std::function<void()> answer);

    QThread thread_;
    QObject* worker_;             ///< lives in the thread
    std::shared_ptr<Book> book_;  ///< of the thread alone
    bool open_ = false;
};

}  // namespace yushi
