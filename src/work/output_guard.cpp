#include "work/output_guard.h"

#include "catalog/folders/data_files.h"
#include "work/write_file.h"

#include <algorithm>
#include <iterator>

namespace yushi {

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> filesRead(const fs::path& caseFile, const fs::path& dataFolder) {
    std::vector<fs::path> files;
    if (!caseFile.empty()) files.push_back(caseFile);
    for (const char* folder : {"programs", "rules"})
        std::ranges::move(dataFilesBelow(dataFolder / folder).files, std::back_inserter(files));
    return files;
}

}  // namespace

Problems checkOutputs(const std::vector<fs::path>& outputs, const fs::path& caseFile, const fs::path& dataFolder) {
    Problems problems;
    const std::vector<fs::path> read = filesRead(caseFile, dataFolder);
    for (auto output = outputs.begin(); output != outputs.end(); ++output) {
        const auto same = [&output](const fs::path& other) { return nameOneFile(*output, other); };
        if (std::ranges::any_of(read, same)) {
            problems.push_back({output->string(), "", 0,
                                {"計算のもとになるファイルです", "a file from which the output comes"},
                                {"別の名前", "another name"}});
        } else if (std::any_of(outputs.begin(), output, same)) {
            problems.push_back({output->string(), "", 0, {"2つの書き出し先が同じファイルです", "one file for two outputs"},
                                {"出力ごとに別の名前", "a name of its own for each output"}});
        }
    }
    return problems;
}

}  // namespace yushi
