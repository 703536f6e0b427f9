#pragma once

#include "model/values/problem.h"

#include <QDateTime>
#include <QLockFile>
#include <QString>

#include <optional>

namespace yushi {

/// Who edits a file.
struct LockHolder {
    QString user;
    QString machine;
    QDateTime since;
    bool onThisMachine = true;
};

/// Keeps a second window from editing a file, by a file ".name.lock" beside it. The lock of a program that died on this
/// machine is taken over; that of another machine never by itself.
class FileLock {
  public:
    /// Tries to lock the file at @p path.
    explicit FileLock(const QString& path);

    bool isHeld() const { return lock_.isLocked(); }
    /// Who holds it, where it is not this window; nothing if the place does not let anybody lock.
    std::optional<LockHolder> holder() const;
    /// Why the place lets nobody lock; nothing where somebody holds the lock.
    Problems refusal() const;
    /// Takes the lock away from whoever holds it.
    void takeOver();

  private:
    void tryOnce();

    QString path_;
    QString name_;
    QLockFile lock_;
    int error_ = 0;  ///< the system's number, where the place refuses
};

}  // namespace yushi
