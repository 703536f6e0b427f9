#pragma once

#include "model/values/problem.h"

#include <filesystem>
#include <span>

namespace yushi {

/// What validating some paths came to.
struct Validation {
    int files = 0;
    Problems problems;
    Problems doubts;  ///< figures that hardly can be right: to be held against the document once more
};

/// Validates catalog and rule files, and all such files below folders, against the vocabulary of @p
/// dataFolder or, where a path lies in another data folder, of that one.
Validation validatePaths(std::span<const std::filesystem::path> paths,
                         const std::filesystem::path& dataFolder);

}  // namespace yushi
