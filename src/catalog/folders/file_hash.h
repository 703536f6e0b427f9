#pragma once

#include "model/values/problem.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace yushi {

/// SHA-256 of bytes, in lower-case hexadecimal.
std::string sha256(std::string_view bytes);

/// SHA-256 of a file's bytes; an unreadable file is a problem.
Result<std::string> fileHash(const std::filesystem::path& file);

}  // namespace yushi
