#include "files/case_file.h"

#include "catalog/folders/file_hash.h"
#include "catalog/folders/file_text.h"
#include "catalog/folders/inputs.h"
#include "words/words.h"
#include "work/write_file.h"

#include <QFile>

#include <filesystem>

namespace yushi {

namespace {

namespace fs = std::filesystem;

fs::path pathOf(const QString& path) {
    return fs::path(QFile::encodeName(path).toStdString());
}

fs::path backupName(const fs::path& path, int number) {
    fs::path name = path;
    return name += ".~" + std::to_string(number) + "~";
}

/// Puts what stands at @p path under another name too; whether it can be read there.
bool keepCopy(const fs::path& path, const fs::path& copy) {
    const auto text = readFile(path);
    if (!text || !writeFile(copy, *text, Readers::Owner).empty()) return false;
    const auto again = readFile(copy);
    if (again && *again == *text) return true;
    std::error_code error;
    fs::remove(copy, error);
    return false;
}

/// Moves the backups on by one and makes the file as it is now the latest of them. It is copied first: only a backup that
/// is whole pushes out an older one.
bool keepBackup(const fs::path& path) {
    const fs::path latest = unfinishedName(path);
    if (!keepCopy(path, latest)) return false;
    std::error_code error;
    for (int i = kBackups; i > 1 && !error; --i) {
        const fs::path older = backupName(path, i - 1);
        if (fs::exists(older, error)) fs::rename(older, backupName(path, i), error);
    }
    if (!error) fs::rename(latest, backupName(path, 1), error);
    std::error_code none;
    if (error) fs::remove(latest, none);
    return !error;
}

}  // namespace

Result<ReadCase> readCase(const QString& path, const ProgramData& data) {
    const auto text = readFile(pathOf(path), kMostCaseBytes);
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
    bool backupKept = true;
    Problems problems = writeFile(pathOf(path), text, Readers::Owner,
                                  [&backupKept](const fs::path& file) { backupKept = keepBackup(file); });
    if (!problems.empty()) return problems;
    return WrittenCase{sha256(text), backupKept};
}

QString backupName(const QString& path, int number) {
    return QFile::decodeName(backupName(pathOf(path), number).c_str());
}

void removeLeftovers(const QString& path) {
    removeUnfinished(pathOf(path));
}

}  // namespace yushi
