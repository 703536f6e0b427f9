#pragma once

#include "model/values/problem.h"

#include <filesystem>

namespace yushi {

/// Why the file at @p path could not be written, and what to do; @p error is the system's number, 0 if it gave none.
Problem writeProblem(const std::filesystem::path& path, int error);

}  // namespace yushi
