#pragma once

#include "model/values/problem.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace yushi {

/// The most bytes of a file that is read.
inline constexpr std::uintmax_t kMostBytes = std::uintmax_t(256) << 20;

/// The bytes of a file; a file that is missing, not a file, unreadable, of more than @p most bytes or changed while it was
/// being read is a problem.
Result<std::string> readFile(const std::filesystem::path& path, std::uintmax_t most = kMostBytes);

/// Of a file or text of @p size bytes where at most @p most are read.
Problem tooLarge(const std::string& file, std::uintmax_t size, std::uintmax_t most);
/// The same for a text of which the size is not known.
Problem tooLarge(const std::string& file, std::uintmax_t most);

}  // namespace yushi
