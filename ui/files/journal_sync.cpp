#include "files/journal_sync.h"

#include <unistd.h>

namespace yushi {

JournalSync::~JournalSync() {
    {
        const std::lock_guard guard(mutex_);
        ending_ = true;
    }
    changed_.notify_one();
    thread_.join();
}

void JournalSync::wanted() {
    {
        const std::lock_guard guard(mutex_);
        wanted_ = true;
    }
    changed_.notify_one();
}

void JournalSync::run() {
    std::unique_lock lock(mutex_);
    while (true) {
        changed_.wait(lock, [this] { return wanted_ || ending_; });
        if (!wanted_) return;
        wanted_ = false;
        lock.unlock();
        ::fdatasync(descriptor_);
        lock.lock();
    }
}

}  // namespace yushi
