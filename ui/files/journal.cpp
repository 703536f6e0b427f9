#include "files/journal.h"

#include "catalog/file_hash.h"
#include "files/owner_alone.h"
#include "words.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <string_view>

namespace yushi {

namespace {


// A journal is this line and then records, each a line "<bytes> <SHA-256 of them>" and the bytes: a line of JSON that
// tells of the edit, and the text of the case.
constexpr qint64 kMost = 8 << 20;  // bytes

const QByteArray kHead = QByteArrayLiteral("yushi-kurabe journal 1\n");

QByteArray bytesOf(const JournalRecord& record) {
    const QJsonObject edit{{QStringLiteral("at"), record.at.toString(Qt::ISODateWithMs)},
                           {QStringLiteral("edit"), record.edit},
                           {QStringLiteral("file"), record.file},
                           {QStringLiteral("hash"), toQt(record.hash)}};
    QByteArray content = QJsonDocument(edit).toJson(QJsonDocument::Compact) + '\n';
    content += QByteArray::fromStdString(record.text);
    const std::string hash = sha256({content.constData(), static_cast<std::size_t>(content.size())});
    return QByteArray::number(content.size()) + ' ' + QByteArray::fromStdString(hash) + '\n' + content;
}

std::optional<JournalRecord> recordOf(const QByteArray& content) {
    const qsizetype end = content.indexOf('\n');
    const QJsonDocument edit = QJsonDocument::fromJson(content.left(end));
    if (end < 0 || !edit.isObject()) return std::nullopt;
    const auto text = [&edit](const char* key) { return edit[QLatin1String(key)].toString(); };
    return JournalRecord{QDateTime::fromString(text("at"), Qt::ISODateWithMs), text("edit"), text("file"),
                         fromQt(text("hash")), content.mid(end + 1).toStdString()};
}

/// The content of the record at @p at, and moves @p at behind it; nothing if it is torn.
std::optional<QByteArray> takeContent(const QByteArray& bytes, qsizetype& at) {
    const qsizetype end = bytes.indexOf('\n', at);
    if (end < 0) return std::nullopt;
    const QList<QByteArray> head = bytes.mid(at, end - at).split(' ');
    bool isNumber = false;
    const qlonglong size = head.front().toLongLong(&isNumber);
    if (head.size() != 2 || !isNumber || size < 0 || size > bytes.size() - end - 1) return std::nullopt;
    const std::string_view content(bytes.constData() + end + 1, static_cast<std::size_t>(size));
    if (sha256(content) != head.back().toStdString()) return std::nullopt;
    at = end + 1 + size;
    return bytes.mid(end + 1, size);
}

void syncJournalFolder(const QString& folder) {
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return;
    ::fsync(descriptor);
    ::close(descriptor);
}

std::unique_ptr<QLockFile> lockFor(const QString& journal) {
    auto lock = std::make_unique<QLockFile>(journal + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);
    return lock->tryLock(0) ? std::move(lock) : nullptr;
}

/// Removes the lock of a journal that is gone.
void removeStrayLocks(const QDir& folder) {
    for (const QString& name : folder.entryList({QStringLiteral("*.journal.lock")}, QDir::Files)) {
        const QString journal = folder.filePath(name.chopped(5));
        if (!QFileInfo::exists(journal)) lockFor(journal);
    }
}

}  // namespace

std::optional<JournalRecord> lastRecord(const QByteArray& bytes) {
    if (!bytes.startsWith(kHead)) return std::nullopt;
    std::optional<JournalRecord> last;
    qsizetype at = kHead.size();
    while (const auto content = takeContent(bytes, at)) {
        if (auto record = recordOf(*content)) last = std::move(record);
    }
    return last;
}

Journal::~Journal() {
    sync_.reset();
}

int Journal::append(const JournalRecord& record) {
    if (!file_) {
        if (const int error = create()) return error;
    }
    const QByteArray bytes = bytesOf(record);
    const qint64 before = file_->size();
    errno = 0;
    if (file_->write(bytes) != bytes.size()) {
        const int error = errno;
        file_->resize(before);  // a torn record would hide those after it
        return error ? error : EIO;
    }
    sync_->wanted();
    if (file_->size() > kMost) beginAnew(bytes);
    return 0;
}

/// A long session at one case would fill the disk: the newest record is all that is ever offered. What fails leaves the
/// longer journal.
void Journal::beginAnew(const QByteArray& record) {
    Journal fresh(folder_);
    if (fresh.create() != 0) return;
    if (fresh.file_->write(record) != record.size() || ::fsync(fresh.file_->handle()) != 0)
        return fresh.clear();
    std::swap(file_, fresh.file_);
    std::swap(lock_, fresh.lock_);
    std::swap(sync_, fresh.sync_);
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
}

int Journal::create() {
    errno = 0;
    if (!QDir().mkpath(folder_)) return errno ? errno : EACCES;
    QFile::setPermissions(folder_, kOwnerAlone | QFileDevice::ExeOwner);
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral(".journal");
    const QString path = QDir(folder_).filePath(name);
    errno = 0;
    lock_ = lockFor(path);
    if (!lock_) return errno ? errno : EACCES;
    file_ = std::make_unique<QFile>(path);
    errno = 0;
    const auto mode = QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered | QIODevice::NewOnly;
    if (!file_->open(mode, kOwnerAlone) || file_->write(kHead) != kHead.size()) {
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

std::vector<OrphanJournal> orphanJournals(const QString& folder) {
    std::vector<OrphanJournal> orphans;
    const QDir directory(folder);
    removeStrayLocks(directory);
    for (const QString& name : directory.entryList({QStringLiteral("*.journal")}, QDir::Files)) {
        const QString path = directory.filePath(name);
        std::shared_ptr<QLockFile> lock = lockFor(path);
        QFile file(path);
        if (!lock || !file.open(QIODevice::ReadOnly)) continue;
        const QByteArray bytes = file.readAll();
        if (auto last = lastRecord(bytes)) {
            orphans.push_back({path, *std::move(last), std::move(lock)});
        } else if (bytes.startsWith(kHead) || kHead.startsWith(bytes)) {
            file.remove();  // its window died before its first edit was written
        }
    }
    std::ranges::sort(orphans, {}, [](const OrphanJournal& orphan) { return orphan.last.at; });
    return orphans;
}

}  // namespace yushi
