#include "book/store/book_worker.h"

#include "book/pages/new_book.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace yushi {

/// What the thread and its owner share; the thread keeps it for as long as it lives.
struct BookWorker::Shared {
    enum class Act { Ask, Close, BeginNew };
    struct Task {
        Act act;
        BookPlace place;
        QString desk;
        Work work;
        bool stopped = false;
    };

    void run();
    std::optional<Task> next();
    void post(Task task);
    void carryOut(const Task& task);
    void answer(const Task& task);
    Result<std::shared_ptr<Book>> bookFor(const Task& task);

    std::mutex guard;
    std::condition_variable changed;
    std::deque<Task> tasks;
    QObject* receiver = nullptr;  ///< nobody, when the thread is left to itself
    bool ending = false;
    bool ended = false;
    std::atomic<bool> gone = false;
    const std::shared_ptr<BookInterrupt> interrupt = std::make_shared<BookInterrupt>();

    // Of the thread alone.
    std::shared_ptr<Book> book;
    BookPlace place;
};

void BookWorker::Shared::run() {
    while (const auto task = next()) carryOut(*task);
    book.reset();
    const std::lock_guard lock(guard);
    ended = true;
    changed.notify_all();
}

std::optional<BookWorker::Shared::Task> BookWorker::Shared::next() {
    std::unique_lock lock(guard);
    changed.wait(lock, [this] { return ending || !tasks.empty(); });
    if (ending) return std::nullopt;
    Task task = std::move(tasks.front());
    tasks.pop_front();
    if (!task.stopped) interrupt->begin();
    return task;
}

void BookWorker::Shared::carryOut(const Task& task) {
    switch (task.act) {
        case Act::Ask:
            return answer(task);
        case Act::Close:
            return book.reset();
        case Act::BeginNew:
            book.reset();
            return forgetGoneBook(std::get<BookFile>(task.place));
    }
}

void BookWorker::Shared::answer(const Task& task) {
    Answer answer = task.work(bookFor(task));
    if (book && book->database().isLost()) book.reset();
    const std::lock_guard lock(guard);
    if (receiver) QMetaObject::invokeMethod(receiver, std::move(answer), Qt::QueuedConnection);
}

/// The book of a place, opened if it is not.
Result<std::shared_ptr<Book>> BookWorker::Shared::bookFor(const Task& task) {
    if (book && place == task.place) return book;
    book.reset();
    place = task.place;
    const auto* file = std::get_if<BookFile>(&place);
    gone = file && yushi::isBookGone(*file);
    auto opened = Book::open(place, task.desk, interrupt);
    if (opened) book = *opened;
    return opened;
}

BookWorker::BookWorker(QObject& receiver) : shared_(std::make_shared<Shared>()) {
    shared_->receiver = &receiver;
    thread_ = std::thread([shared = shared_] { shared->run(); });
}

BookWorker::~BookWorker() {
    {
        const std::lock_guard lock(shared_->guard);
        shared_->receiver = nullptr;
        shared_->ending = true;
        if (!shared_->ended) shared_->interrupt->stop();
    }
    shared_->changed.notify_all();
    if (thread_.joinable()) thread_.detach();
}

void BookWorker::Shared::post(Task task) {
    {
        const std::lock_guard lock(guard);
        tasks.push_back(std::move(task));
    }
    changed.notify_all();
}

void BookWorker::post(const BookPlace& place, const QString& desk, Work work) {
    shared_->post({Shared::Act::Ask, place, desk, std::move(work)});
}

void BookWorker::close() {
    shared_->post({Shared::Act::Close, {}, {}, {}});
}

void BookWorker::beginNew(const BookFile& file) {
    shared_->post({Shared::Act::BeginNew, file, {}, {}});
}

void BookWorker::stop() {
    const std::lock_guard lock(shared_->guard);
    for (Shared::Task& task : shared_->tasks) task.stopped = true;
    shared_->interrupt->stop();
}

void BookWorker::end(int milliseconds) {
    std::unique_lock lock(shared_->guard);
    shared_->receiver = nullptr;
    shared_->ending = true;
    shared_->changed.notify_all();
    const bool ended = shared_->changed.wait_for(lock, std::chrono::milliseconds(milliseconds),
                                                 [this] { return shared_->ended; });
    lock.unlock();
    if (ended) thread_.join();
}

bool BookWorker::isBookGone() const {
    return shared_->gone;
}

}  // namespace yushi
