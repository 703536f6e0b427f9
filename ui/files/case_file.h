#pragma once

#include "catalog/folders/load.h"
#include "model/consultation/consultation.h"
#include "model/values/problem.h"

#include <QString>

#include <string>

namespace yushi {

/// What a case file held when it was read.
struct ReadCase {
    Consultation consultation;
    std::string hash;  ///< SHA-256 of its bytes, by which a later change is noticed
};

/// Reads a case file; what is wrong with it is a list of problems, and the file is not touched.
Result<ReadCase> readCase(const QString& path, const ProgramData& data);

/// What has become of a file since its bytes had the hash @p hash.
enum class OnDisk { Same, Changed, Gone };
OnDisk stateOnDisk(const QString& path, const std::string& hash);

/// A case file as it was written.
struct WrittenCase {
    std::string hash;
    bool backupKept = true;  ///< false: the version before it could not be kept
};

/// Puts @p text in the place of the file at @p path, readable by its owner alone: a crash at any moment leaves the old
/// file or the new one whole. The version before it is kept as a numbered backup. If the file cannot be written, the
/// problem says why, and nothing has changed.
Result<WrittenCase> writeCase(const QString& path, const std::string& text);

/// How many versions before the last are kept beside a file.
inline constexpr int kBackups = 9;

/// The name of a backup: "name.yushi.~1~" is the latest.
QString backupName(const QString& path, int number);

/// Removes what a crash in the middle of writing left beside the file; its lock must be held.
void removeLeftovers(const QString& path);

}  // namespace yushi
