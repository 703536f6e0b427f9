#include "book/book_thread.h"

#include <utility>

namespace yushi {

BookThread::BookThread(QObject* parent) : QObject(parent), worker_(new QObject) {
    worker_->moveToThread(&thread_);
    connect(&thread_, &QThread::finished, worker_, &QObject::deleteLater);
    thread_.start();
}

BookThread::~BookThread() {
    // A connection ends in the thread that opened it.
    QMetaObject::invokeMethod(
        worker_, [this] { book_.reset(); }, Qt::BlockingQueuedConnection);
    thread_.quit();
    thread_.wait();
}

void BookThread::open(const BookPlace& place, const QString& desk, QObject* asker,
                      std::function<void(const Problems&)> opened) {
    open_ = false;
    post([this, place, desk, asker = QPointer<QObject>(asker), opened = std::move(opened)] {
        book_.reset();
        auto book = Book::open(place, desk, interrupt_);
        if (book) book_ = *book;
        const Problems problems = book ? Problems() : book.problems();
        post(asker, [this, problems, opened] {
            open_ = problems.empty();
            opened(problems);
        });
    });
}

void BookThread::close() {
    open_ = false;
    post([this] {
        book_.reset();
        post(this, [] {});
    });
}

/// Every work posted ends with an answer posted back.
void BookThread::post(std::function<void()> work) {
    count(1);
    QMetaObject::invokeMethod(
        worker_,
        [this, work = std::move(work)] {
            interrupt_->begin();
            work();
        },
        Qt::QueuedConnection);
}

void BookThread::count(int more) {
    const bool before = unanswered_ > 0;
    unanswered_ += more;
    if (before != (unanswered_ > 0)) emit busyChanged(unanswered_ > 0);
}

void BookThread::post(const QPointer<QObject>& asker, std::function<void()> answer) {
    QMetaObject::invokeMethod(
        this,
        [this, asker, answer = std::move(answer)] {
            count(-1);
            if (asker) answer();
        },
        Qt::QueuedConnection);
}

}  // namespace yushi
