#include "book/store/book_thread.h"

#include <utility>

namespace yushi {

namespace {

Problem silentServer(const BookPlace& place) {
    return problemAt(place, {"サーバーから返事がありません", "the server does not answer"},
                     {"もう一度行う(記録は二重にはなりません)。続くならサーバーの管理者に知らせる",
                      "do it again (nothing is recorded twice); if it goes on, tell whoever keeps the server"});
}

Problem stoppedWaiting(const BookPlace& place) {
    return problemAt(
        place,
        {"待つのをやめました。行われたかどうかは分かりません", "no longer waited for; it may be done or not"},
        {"もう一度行う(記録は二重にはなりません)", "do it again; nothing is recorded twice"});
}

}  // namespace

BookThread::BookThread(std::function<BookPlace()> place, QString desk, BookPatience patience, QObject* parent)
    : QObject(parent), place_(std::move(place)), desk_(std::move(desk)), patience_(patience) {
    silence_.setSingleShot(true);
    connect(&silence_, &QTimer::timeout, this, &BookThread::abandon);
}

BookThread::~BookThread() {
    if (!worker_) return;
    if (isBusy()) worker_->stop();
    worker_->end(patience_.endMs);
}

void BookThread::close() {
    open_ = false;
    if (worker_) worker_->close();
}

void BookThread::beginNew(QObject* asker, std::function<void(const Problems&)> begun) {
    const BookPlace place = place_();
    if (const auto* file = std::get_if<BookFile>(&place); file && worker_) worker_->beginNew(*file);
    ask([](const Book&) { return Problems(); }, asker, std::move(begun));
}

void BookThread::stop() {
    if (!isBusy()) return;
    worker_->stop();
    stopping_ = true;
    silence_.start(patience_.stoppedMs);
}

/// A file answers in its own time, however long it takes to check it; a server has said long before that it cannot.
int BookThread::expect(const BookPlace& place, GiveUp giveUp) {
    if (!worker_) worker_ = std::make_unique<BookWorker>(*this);
    asked_ = place;
    waiting_.emplace(++last_, std::move(giveUp));
    if (std::holds_alternative<BookServer>(place) && !silence_.isActive())
        silence_.start(patience_.silentServerMs);
    if (waiting_.size() == 1) emit busyChanged(true);
    return last_;
}

bool BookThread::arrived(int number, bool open) {
    if (waiting_.erase(number) == 0) return false;
    open_ = open;
    if (!isBusy()) {
        stopping_ = false;
        silence_.stop();
        emit busyChanged(false);
    } else if (silence_.isActive() && !stopping_) {
        silence_.start(patience_.silentServerMs);
    }
    return true;
}

/// The thread is left to itself: another one answers what is asked from now on.
void BookThread::abandon() {
    const Problems problems = {stopping_ ? stoppedWaiting(asked_) : silentServer(asked_)};
    worker_.reset();
    open_ = false;
    stopping_ = false;
    const auto waiting = std::exchange(waiting_, {});
    emit busyChanged(false);
    for (const auto& [number, giveUp] : waiting) giveUp(problems);
}

}  // namespace yushi
