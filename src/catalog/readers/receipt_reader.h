#pragma once

#include "catalog/folders/load.h"
#include "model/consultation/receipt.h"
#include "model/values/problem.h"

#include <filesystem>

namespace yushi {

/// The receipt in a JSON file.
Result<Receipt> loadReceipt(const std::filesystem::path& file);

/// The files of @p data from which results are computed: facts.json, the rules that were not set aside and the catalogs at
/// @p editionFiles; or every problem in reading them.
Result<std::vector<UsedFile>> usedFiles(const ProgramData& data,
                                        const std::vector<std::filesystem::path>& editionFiles);

}  // namespace yushi
