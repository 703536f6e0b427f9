#pragma once

#include "book/store/book_worker.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>

namespace yushi {

/// How long a window waits for a book.
struct BookPatience {
    int silentServerMs = 45'000;  ///< until a server that says nothing is given up; its own limits are shorter
    int stoppedMs = 1'000;        ///< from the wish to stop until it is given up
    int endMs = 2'000;            ///< for the book to be closed when the program ends
};

/// A book behind a thread of its own, so that the window never waits for the database. The book is opened when it is first
/// asked. Every question is answered, in the thread of this object and in their order: by the book, or with what stood in
/// the way, be it that a server said nothing or that nobody wanted to wait.
class BookThread : public QObject {
    Q_OBJECT

  public:
    /// @p place tells where the book is whenever one asks; @p desk is told to others as who changed a record.
    BookThread(std::function<BookPlace()> place, QString desk, BookPatience patience = {},
               QObject* parent = nullptr);
    ~BookThread() override;

    /// Whether the book answered the last question.
    bool isOpen() const { return open_; }
    bool isBusy() const { return !waiting_.empty(); }
    /// Whether nothing is left of a book that was in this place.
    bool isBookGone() const { return worker_ && worker_->isBookGone(); }
    BookPlace place() const { return place_(); }

    /// Closes the book; the next question opens it anew.
    void close();
    /// Begins an empty book where nothing is left of one, and tells @p begun what stands in the way, or nothing.
    void beginNew(QObject* asker, std::function<void(const Problems&)> begun);
    /// Ends what the book is doing now and what waits behind it; who asked for it is told so.
    void stop();

    /// Asks the book and hands the answer to @p answered, unless @p asker is gone by then. What @p question answers is
    /// made of problems where there is no book.
    template <class Question, class Answered>
    void ask(Question question, QObject* asker, Answered answered) {
        askAt(place_(), std::move(question), asker, std::move(answered));
    }
    /// Asks the book in @p place.
    template <class Question, class Answered>
    void askAt(const BookPlace& place, Question question, QObject* asker, Answered answered) {
        using Answer = decltype(question(std::declval<const Book&>()));
        const QPointer<QObject> who(asker);
        const int number = expect(place, [who, answered](const Problems& problems) {
            if (who) answered(Answer(problems));
        });
        worker_->post(place, desk_, [this, number, question, who, answered](const auto& book) {
            const bool open = static_cast<bool>(book);
            auto answer = std::make_shared<const Answer>(open ? question(**book) : Answer(book.problems()));
            return [this, number, open, who, answered, answer] {
                if (arrived(number, open) && who) answered(*answer);
            };
        });
    }

  signals:
    /// It has begun to work on something, or has answered everything.
    void busyChanged(bool busy);

  private:
    /// Tells who asked what stood in the way.
    using GiveUp = std::function<void(const Problems&)>;

    int expect(const BookPlace& place, GiveUp giveUp);
    /// Whether the answer is still waited for.
    bool arrived(int number, bool open);
    void abandon();

    std::function<BookPlace()> place_;
    QString desk_;
    BookPatience patience_;
    std::unique_ptr<BookWorker> worker_;
    std::map<int, GiveUp> waiting_;  ///< what was asked and not answered yet
    QTimer silence_;
    BookPlace asked_;  ///< the place last asked
    int last_ = 0;     ///< the number of the last question
    bool stopping_ = false;
    bool open_ = false;
};

}  // namespace yushi
