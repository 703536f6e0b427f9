#pragma once

#include <QVariant>

#include <atomic>
#include <memory>
#include <mutex>

namespace yushi {

/// Stops what a database is doing, from another thread than the one that waits for it. It never waits itself: a server may
/// not even answer the wish to stop.
class BookInterrupt {
  public:
    /// Names the database's own handle (sqlite3* or PGconn*), as Qt gives it, while it is open; an empty one ends that.
    void watch(const QVariant& handle);
    /// What runs now ends with a problem, and what it has begun is taken back. The connection to a server ends with it.
    void stop();
    /// Whether the work at hand is to end.
    bool stopping() const { return stopping_; }
    /// Other work begins.
    void begin() { stopping_ = false; }

  private:
    std::atomic<bool> stopping_ = false;
    std::mutex guard_;
    void* file_ = nullptr;          ///< sqlite3*
    std::shared_ptr<void> cancel_;  ///< PGcancel*
    int socket_ = -1;               ///< of the connection to a server
};

}  // namespace yushi
