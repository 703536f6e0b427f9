#pragma once

#include "model/values/problem.h"

#include <filesystem>
#include <vector>

namespace yushi {

/// What would be lost if all of @p outputs were written: the case, a catalog or rule file of @p dataFolder from which they
/// come, or one of two outputs of one name. @p caseFile is empty where the case has none.
Problems checkOutputs(const std::vector<std::filesystem::path>& outputs, const std::filesystem::path& caseFile,
                      const std::filesystem::path& dataFolder);

}  // namespace yushi
