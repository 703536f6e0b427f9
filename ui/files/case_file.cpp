#include "files/case_file.h"

#include "catalog/file_hash.h"
#include "catalog/file_text.h"
#include "catalog/inputs.h"
#include "files/owner_alone.h"
#include "files/write_problem.h"
#include "words.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>

namespace yushi {

namespace {

namespace fs = std::filesystem;


fs::path pathOf(const QString& path) {
    return fs::path(QFile::encodeName(path).toStdString());
}

/// Moves the backups on by one and makes the file as it is now the latest of them.
bool keepBackup(const QString& path) {
    std::error_code error;
    if (!fs::exists(pathOf(path), error)) return !error;
    for (int i = kBackups; i > 1; --i) {
        const fs::path older = pathOf(backupName(path, i - 1));
        if (fs::exists(older, error)) fs::rename(older, pathOf(backupName(path, i)), error);
        if (error) return false;
    }
    const fs::path latest = pathOf(backupName(path, 1));
    fs::create_hard_link(pathOf(path), latest, error);
    if (error) fs::copy_file(pathOf(path), latest, error);  // not every file system has links
    if (error) return false;
    return QFile::setPermissions(backupName(path, 1), kOwnerAlone);
}

/// Makes a rename last beyond a power cut.
void syncFolder(const QString& folder) {
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return;
    ::fsync(descriptor);  // some network folders refuse this: they answer for themselves
    ::close(descriptor);
}

}  // namespace

Result<ReadCase> readCase(const QString& path, const ProgramData& data) {
    const auto text = readFile(pathOf(path));
    if (!text) return text.problems();
    auto consultation = parseConsultation(*text, fromQt(path), data);
    if (!consultation) return consultation.problems();
    return ReadCase{*std::move(consultation), sha256(*text)};
}

OnDisk stateOnDisk(const QString& path, const std::string& hash) {
    const auto now = fileHash(pathOf(path));
    if (now) return *now == hash ? OnDisk::Same : OnDisk::Changed;
    std::error_code error;
    return fs::exists(pathOf(path), error) ? OnDisk::Changed : OnDisk::Gone;
}

Result<WrittenCase> writeCase(const QString& path, const std::string& text) {
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly)) return Problems{writeProblem(path, errno)};
    file.setPermissions(kOwnerAlone);
    const auto size = static_cast<qint64>(text.size());
    errno = 0;
    if (file.write(text.data(), size) != size || !file.flush() || ::fsync(file.handle()) != 0) {
        const int error = errno;
        file.cancelWriting();
        return Problems{writeProblem(path, error)};
    }
    const bool backupKept = keepBackup(path);
    errno = 0;
    if (!file.commit()) return Problems{writeProblem(path, errno)};
    syncFolder(QFileInfo(path).absolutePath());
    return WrittenCase{sha256(text), backupKept};
}

QString backupName(const QString& path, int number) {
    return QStringLiteral("%1.~%2~").arg(path).arg(number);
}

void removeLeftovers(const QString& path) {
    const QFileInfo file(path);
    // QSaveFile writes to "name.yushi.AbCdEf" first.
    const QRegularExpression leftover(QRegularExpression::anchoredPattern(
        QRegularExpression::escape(file.fileName()) + QStringLiteral("\\.[A-Za-z]{6}")));
    QDir folder = file.dir();
    for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden)) {
        if (leftover.match(name).hasMatch()) folder.remove(name);
    }
}

}  // namespace yushi
