#include "catalog/validate.h"

#include "catalog/edition_reader.h"
#include "catalog/fact_reader.h"
#include "catalog/read_file.h"
#include "catalog/rule_reader.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <system_error>
#include <utility>
#include <vector>

namespace yushi {

namespace {

namespace fs = std::filesystem;

bool isCatalogFile(const fs::path& file) {
    return file.extension() == ".json" && !file.filename().string().ends_with(".schema.json");
}

std::vector<fs::path> filesBelow(const fs::path& path) {
    std::error_code error;
    if (!fs::is_directory(path, error)) return {path};
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(path, error)) {
        if (entry.is_regular_file() && isCatalogFile(entry.path())) files.push_back(entry.path());
    }
    std::ranges::sort(files);
    return files;
}

class Validator {
  public:
    explicit Validator(fs::path dataFolder) : dataFolder_(std::move(dataFolder)) {}

    void validate(const fs::path& file) {
        ++result_.files;
        if (file.filename() == "facts.json") {
            add(readJsonFile(file, readVocabulary));
            return;
        }
        const Vocabulary* vocabulary = vocabularyFor(file);
        if (!vocabulary) return;
        if (file.parent_path().filename() == "rules") {
            add(readJsonFile(file, [&](const JsonValue& value) { return readRules(value, *vocabulary); }));
        } else {
            add(readJsonFile(file, [&](const JsonValue& value) { return readEdition(value, *vocabulary); }));
        }
    }

    Validation take() { return std::move(result_); }

  private:
    template <class T>
    void add(const Result<T>& result) {
        if (!result) std::ranges::copy(result.problems(), std::back_inserter(result_.problems));
    }

    /// The facts.json of the data folder in which the file lies, else of the program's own.
    fs::path factsFor(const fs::path& file) const {
        std::error_code error;
        for (fs::path folder = fs::absolute(file, error).parent_path(); folder != folder.parent_path();
             folder = folder.parent_path()) {
            for (const fs::path& facts : {folder / "facts.json", folder / "programs" / "facts.json"}) {
                if (fs::exists(facts, error)) return facts;
            }
        }
        return dataFolder_ / "programs" / "facts.json";
    }

    const Vocabulary* vocabularyFor(const fs::path& file) {
        const fs::path facts = factsFor(file);
        const auto known = vocabularies_.find(facts);
        if (known != vocabularies_.end()) return known->second ? &*known->second : nullptr;
        auto vocabulary = readJsonFile(facts, readVocabulary);
        add(vocabulary);
        auto& slot = vocabularies_[facts];
        if (vocabulary) slot = *std::move(vocabulary);
        return slot ? &*slot : nullptr;
    }

    fs::path dataFolder_;
    std::map<fs::path, std::optional<Vocabulary>> vocabularies_;
    Validation result_;
};

}  // namespace

Validation validatePaths(std::span<const fs::path> paths, const fs::path& dataFolder) {
    Validator validator(dataFolder);
    for (const fs::path& path : paths) {
        for (const fs::path& file : filesBelow(path)) validator.validate(file);
    }
    return validator.take();
}

}  // namespace yushi
