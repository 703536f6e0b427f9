#pragma once

#include "model/problem.h"

#include <filesystem>
#include <string>

namespace yushi {

/// The bytes of a file; a file that is missing, not a file, unreadable, over 256 MiB or changed while it was
/// being read is a problem.
Result<std::string> readFile(const std::filesystem::path& path);

}  // namespace yushi
