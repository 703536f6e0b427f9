#pragma once

#include <condition_variable>
#include <mutex>
#include <thread>

namespace yushi {

/// Brings what was written to a file to the disk, in a thread of its own: a slow disk does not hold up typing.
class JournalSync {
  public:
    /// @p descriptor must stay open as long as this lives.
    explicit JournalSync(int descriptor) : descriptor_(descriptor), thread_([this] { run(); }) {}
    ~JournalSync();
    JournalSync(const JournalSync&) = delete;
    JournalSync& operator=(const JournalSync&) = delete;

    void wanted();

  private:
    void run();

    int descriptor_;
    std::mutex mutex_;
    std::condition_variable changed_;
    bool wanted_ = false;
    bool ending_ = false;
    std::thread thread_;
};

}  // namespace yushi
