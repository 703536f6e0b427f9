#pragma once

#include "cli/call.h"

#include <filesystem>
#include <optional>
#include <string>

namespace yushi {

/// The desktop program beside this one: installed in the same folder, or built in the same tree; nothing if there is none.
std::optional<std::filesystem::path> findDesktopProgram();

/// Lets @p program write the report of @p caseFile as on a day to @p pdfFile, which it does without a display. Its messages
/// go where ours go; whether it succeeded.
bool writeReport(const std::filesystem::path& program, const Call& call, Date on, const std::string& caseFile,
                 const std::string& pdfFile);

}  // namespace yushi
