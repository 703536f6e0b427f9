#pragma once

#include <QVariant>

#include <atomic>
#include <mutex>

namespace yushi {

/// Stops what a database is doing, from another thread than the one that waits for it.
class BookInterrupt {
  public:
    /// Names the database's own handle (sqlite3* or PGconn*), as Qt gives it, while it is open; an empty one ends that.
    void watch(const QVariant& handle);
    /// What runs now ends with a problem, and what it has begun is taken back.
    void stop();
    /// Whether the work at hand is to end.
    bool stopping() const { return stopping_; }
    /// Other work begins.
    void begin() { stopping_ = false; }

  private:
    std::atomic<bool> stopping_ = false;
    std::mutex guard_;
    QVariant handle_;
};

}  // namespace yushi
