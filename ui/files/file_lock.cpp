#include "files/file_lock.h"

#include "words/words.h"
#include "work/write_problem.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <cerrno>

namespace yushi {

namespace {

constexpr qsizetype kMostBytesOfAName = 255;  // of the file systems of Linux
constexpr int kDigits = 32;

/// Beside the file, by its name; by a digest of a name that leaves no room for more.
QString lockName(const QString& path) {
    const QFileInfo file(path);
    const QString name = QStringLiteral(".%1.lock").arg(file.fileName());
    const QByteArray bytes = QFile::encodeName(name);
    if (bytes.size() <= kMostBytesOfAName) return file.absolutePath() + u'/' + name;
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(kDigits);
    return QStringLiteral("%1/.%2.yushi.lock").arg(file.absolutePath(), QString::fromLatin1(digest));
}

}  // namespace

FileLock::FileLock(const QString& path) : path_(path), name_(lockName(path)), lock_(name_) {
    lock_.setStaleLockTime(0);  // however long a consultation takes
    tryOnce();
}

void FileLock::tryOnce() {
    errno = 0;
    if (!lock_.tryLock(0)) error_ = errno;
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

Problems FileLock::refusal() const {
    if (isHeld() || lock_.error() == QLockFile::LockFailedError) return {};
    return {writeProblem(fromQt(path_), error_)};
}

void FileLock::takeOver() {
    QFile::remove(name_);
    tryOnce();
}

}  // namespace yushi
