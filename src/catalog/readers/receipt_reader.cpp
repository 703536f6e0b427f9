#include "catalog/readers/receipt_reader.h"

#include "catalog/folders/data_files.h"
#include "catalog/folders/file_hash.h"
#include "catalog/folders/read_file.h"
#include "format/receipt_format.h"

#include <algorithm>
#include <iterator>

namespace yushi {

namespace {

namespace fs = std::filesystem;

}  // namespace

Result<Receipt> loadReceipt(const fs::path& file) {
    return readJsonFile(file, readReceipt);
}

Result<std::vector<UsedFile>> usedFiles(const ProgramData& data, const std::vector<fs::path>& editionFiles) {
    std::vector<fs::path> paths = dataFilesIn(data.folder / "rules").files;
    std::erase_if(paths, [&](const fs::path& path) {
        return std::ranges::find(data.setAside, path.string(), &SetAside::path) != data.setAside.end();
    });
    paths.push_back(data.folder / "programs" / "facts.json");
    std::ranges::copy(editionFiles, std::back_inserter(paths));
    std::ranges::sort(paths);
    paths.erase(std::ranges::unique(paths).begin(), paths.end());
    std::vector<UsedFile> files;
    Problems problems;
    for (const fs::path& path : paths) {
        auto hash = fileHash(path);
        if (!hash) {
            std::ranges::copy(hash.problems(), std::back_inserter(problems));
        } else {
            files.push_back({path.lexically_relative(data.folder).generic_string(), *std::move(hash)});
        }
    }
    if (!problems.empty()) return problems;
    return files;
}

}  // namespace yushi
