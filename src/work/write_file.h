#pragma once

#include "model/problem.h"

#include <filesystem>
#include <functional>
#include <string_view>

namespace yushi {

/// Writes @p bytes to @p file in one piece: beside it first, then in its place, so that a failure leaves what was there.
Problems writeFile(const std::filesystem::path& file, std::string_view bytes);

/// The same for a @p writer that puts the file at the path which it is given and tells whether it could.
Problems writeFile(const std::filesystem::path& file,
                   const std::function<bool(const std::filesystem::path&)>& writer);

}  // namespace yushi
