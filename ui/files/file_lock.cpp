#include "files/file_lock.h"

#include <QFileInfo>
#include <QSysInfo>

namespace yushi {

namespace {

QString lockName(const QString& path) {
    const QFileInfo file(path);
    return QStringLiteral("%1/.%2.lock").arg(file.absolutePath(), file.fileName());
}

}  // namespace

FileLock::FileLock(const QString& path) : name_(lockName(path)), lock_(name_) {
    lock_.setStaleLockTime(0);  // however long a consultation takes
    lock_.tryLock(0);
}

std::optional<LockHolder> FileLock::holder() const {
    if (isHeld() || lock_.error() != QLockFile::LockFailedError) return std::nullopt;
    LockHolder holder;
    qint64 process = 0;
    QString program;
    lock_.getLockInfo(&process, &holder.machine, &program);
    const QFileInfo file(name_);
    holder.user = file.owner();
    holder.since = file.lastModified();
    holder.onThisMachine = holder.machine.isEmpty() || holder.machine == QSysInfo::machineHostName();
    return holder;
}

void FileLock::takeOver() {
    QFile::remove(name_);
    lock_.tryLock(0);
}

}  // namespace yushi
