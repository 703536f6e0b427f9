#include "files/journal.h"

#include "files/owner_alone.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <system_error>

namespace yushi {

namespace {

constexpr qint64 kMost = 8 << 20;  // bytes

void syncJournalFolder(const QString& folder) {
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return;
    ::fsync(descriptor);
    ::close(descriptor);
}

/// The lock of a journal, tried once.
std::unique_ptr<QLockFile> lockFor(const QString& journal) {
    auto lock = std::make_unique<QLockFile>(journal + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);
    lock->tryLock(0);
    return lock;
}

/// A lock that there is no room or no leave to write is nobody's.
bool isAnothers(const QLockFile& lock) {
    return lock.error() == QLockFile::LockFailedError;
}

/// Removes the lock of a journal that is gone.
void removeStrayLocks(const QDir& folder) {
    for (const QString& name : folder.entryList({QStringLiteral("*.journal.lock")}, QDir::Files)) {
        const QString journal = folder.filePath(name.chopped(5));
        if (!QFileInfo::exists(journal)) lockFor(journal);
    }
}

}  // namespace

QString journalFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/journal");
}

Journal::~Journal() {
    sync_.reset();
}

int Journal::append(const JournalRecord& record) {
    if (!file_) {
        if (const int error = create()) return error;
    }
    const auto change = changeRecord(record, base_);
    if (const int error = write(change ? *change : wholeRecord(record))) return error;
    if (!change) base_ = record.text;
    sync_->wanted();
    const qint64 most = std::max(kMost, static_cast<qint64>(8 * record.text.size()));
    if (file_->size() > most) beginAnew(record);
    return 0;
}

int Journal::write(const QByteArray& bytes) {
    const qint64 before = file_->size();
    errno = 0;
    if (file_->write(bytes) == bytes.size()) return 0;
    const int error = errno;
    file_->resize(before);
    return error ? error : EIO;
}

int Journal::sync() {
    if (!file_ || ::fdatasync(file_->handle()) == 0) return 0;
    return errno;
}

/// A long session at one case would fill the disk: the newest record is all that is ever offered. What fails leaves the
/// longer journal.
void Journal::beginAnew(const JournalRecord& record) {
    Journal fresh(folder_);
    if (fresh.append(record) != 0 || fresh.sync() != 0) return fresh.clear();
    std::swap(file_, fresh.file_);
    std::swap(lock_, fresh.lock_);
    std::swap(sync_, fresh.sync_);
    std::swap(base_, fresh.base_);
    fresh.clear();
}

void Journal::clear() {
    sync_.reset();
    if (file_) {
        file_->close();
        file_->remove();
        file_.reset();
    }
    lock_.reset();
    base_.clear();
}

int Journal::create() {
    std::error_code failed;
    std::filesystem::create_directories(QFile::encodeName(folder_).toStdString(), failed);
    if (failed) return failed.value();
    QFile::setPermissions(folder_, kOwnerAlone | QFileDevice::ExeOwner);
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral(".journal");
    const QString path = QDir(folder_).filePath(name);
    errno = 0;
    lock_ = lockFor(path);
    if (!lock_->isLocked()) {
        lock_.reset();
        return errno ? errno : EACCES;
    }
    file_ = std::make_unique<QFile>(path);
    errno = 0;
    const auto mode = QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered | QIODevice::NewOnly;
    if (!file_->open(mode, kOwnerAlone) || file_->write(journalHead()) != journalHead().size()) {
        const int error = errno ? errno : EIO;
        clear();
        return error;
    }
    syncJournalFolder(folder_);
    sync_ = std::make_unique<JournalSync>(file_->handle());
    return 0;
}

void OrphanJournal::discard() {
    QFile::remove(path);
    lock.reset();
}

void OrphanJournal::release() {
    if (read.damaged && QFile::rename(path, damagedName(path))) {
        lock.reset();
    } else if (!read.damaged) {
        discard();
    }
}

std::vector<OrphanJournal> orphanJournals(const QString& folder) {
    std::vector<OrphanJournal> orphans;
    const QDir directory(folder);
    removeStrayLocks(directory);
    for (const QString& name : directory.entryList({QStringLiteral("*.journal")}, QDir::Files)) {
        const QString path = directory.filePath(name);
        std::shared_ptr<QLockFile> lock = lockFor(path);
        QFile file(path);
        if (isAnothers(*lock) || !file.open(QIODevice::ReadOnly)) continue;
        const QByteArray bytes = file.readAll();
        if (isNewerJournal(bytes)) continue;
        ReadJournal read = readJournal(bytes);
        if (!read.last && !read.damaged) {
            file.remove();  // its window died before its first edit was written
        } else {
            orphans.push_back({path, std::move(read), std::move(lock)});
        }
    }
    std::ranges::sort(orphans, {}, [](const OrphanJournal& orphan) {
        return orphan.read.last ? orphan.read.last->at : QDateTime();
    });
    return orphans;
}

QString damagedName(const QString& journal) {
    return journal + QStringLiteral(".damaged");
}

QStringList keptDamaged(const QString& folder) {
    QStringList kept;
    const QDir directory(folder);
    for (const QString& name : directory.entryList({damagedName(QStringLiteral("*.journal"))}, QDir::Files))
        kept << directory.filePath(name);
    return kept;
}

}  // namespace yushi
