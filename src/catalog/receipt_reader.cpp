#include "catalog/receipt_reader.h"

#include "catalog/data_files.h"
#include "catalog/file_hash.h"
#include "catalog/read_file.h"

#include <algorithm>
#include <iterator>

namespace yushi {

namespace {

namespace fs = std::filesystem;

std::optional<UsedFile> readUsedFile(const JsonValue& value) {
    JsonObject object(value);
    auto path = object.need("path", &JsonValue::nonEmptyString);
    auto hash = object.need("sha256", &JsonValue::nonEmptyString);
    object.close();
    if (!path || !hash) return std::nullopt;
    return UsedFile{*std::move(path), *std::move(hash)};
}

/// A part that is kept as it stands.
std::string readRaw(JsonObject& object, std::string_view key) {
    const auto value = object.require(key);
    return value ? value->json().dump() : "";
}

Receipt readReceipt(const JsonValue& value) {
    JsonObject object(value);
    Receipt receipt;
    if (!object.isObject()) return receipt;
    receipt.id = object.need("id", &JsonValue::nonEmptyString).value_or("");
    receipt.program = object.need("program", &JsonValue::nonEmptyString).value_or("");
    const auto version = object.need("schema_version", [](const JsonValue& v) {
        return v.integer(1, 1, {"1", "1"});
    });
    receipt.schemaVersion = static_cast<int>(version.value_or(1));
    receipt.computedOn = object.need("computed_on", &JsonValue::date).value_or(Date());
    if (const auto files = object.require("files")) receipt.files = files->nonEmptyList(readUsedFile);
    if (const auto rules = object.require("rules")) receipt.rules = rules->strings();
    receipt.caseText = readRaw(object, "case");
    receipt.resultText = readRaw(object, "result");
    object.close();
    return receipt;
}

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
