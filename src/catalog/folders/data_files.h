#pragma once

#include "model/values/problem.h"

#include <filesystem>
#include <vector>

namespace yushi {

/// The files of a folder, and which of its folders could not be looked into.
struct DataFiles {
    std::vector<std::filesystem::path> files;  ///< sorted
    Problems problems;                         ///< one for each folder or link that leads nowhere
};

/// The catalog and rule files that lie in @p folder itself; schemas and hidden files (of editors) are none.
DataFiles dataFilesIn(const std::filesystem::path& folder);

/// The same of the folders in @p folder, but not of it.
DataFiles dataFilesOneBelow(const std::filesystem::path& folder);

/// The same of @p folder and of all below it.
DataFiles dataFilesBelow(const std::filesystem::path& folder);

}  // namespace yushi
