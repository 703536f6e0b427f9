#include "catalog/validate.h"

#include "catalog/edition_reader.h"
#include "catalog/fact_reader.h"
#include "catalog/load.h"
#include "catalog/read_file.h"
#include "catalog/rule_reader.h"
#include "catalog/schema_check.h"

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

void append(Problems& problems, const Problems& more) {
    std::ranges::copy(more, std::back_inserter(problems));
}

/// Two full editions of one issuer may not hold on the same day.
Problems overlappingEditions(const std::vector<Edition>& editions) {
    Problems problems;
    for (std::size_t i = 0; i < editions.size(); ++i) {
        for (std::size_t k = 0; k < i; ++k) {
            const Edition& a = editions[k];
            const Edition& b = editions[i];
            if (a.issuer != b.issuer) continue;
            if (a.id == b.id) {
                problems.push_back({b.file,
                                    "/edition",
                                    0,
                                    {"「" + b.id + "」は " + a.file + " にもあります",
                                     "\"" + b.id + "\" is in " + a.file + " too"},
                                    {"発行者の中で1つだけの版", "an edition that the issuer has once"}});
            }
            const bool overlap = a.effectiveFrom <= b.effectiveTo && b.effectiveFrom <= a.effectiveTo;
            if (!overlap || a.coverage != Coverage::Full || b.coverage != Coverage::Full) continue;
            problems.push_back({b.file,
                                "/effective",
                                0,
                                {a.file + " と期間が重なります", "overlaps with " + a.file},
                                {"ほかの版と重ならない期間", "a time in which no other full edition holds"}});
        }
    }
    return problems;
}

/// A municipality that the rules know lies in its prefecture.
Problems strayMunicipalities(const std::vector<Edition>& editions, const Rules& rules) {
    Problems problems;
    for (const Edition& edition : editions) {
        const auto known = std::ranges::find(rules.municipalities, edition.municipality, &Municipality::name);
        if (known == rules.municipalities.end() || known->prefecture == edition.prefecture) continue;
        problems.push_back({edition.file,
                            "/municipality",
                            0,
                            {edition.municipality, edition.municipality},
                            {known->prefecture + " の市町村(prefecture と合わせてください)",
                             "a municipality of its prefecture: this one lies in " + known->prefecture}});
    }
    return problems;
}

class Validator {
  public:
    explicit Validator(fs::path dataFolder) : dataFolder_(std::move(dataFolder)) {
        const auto vocabulary = readJsonFile(dataFolder_ / "programs" / "facts.json", readVocabulary);
        if (!vocabulary) return;
        if (auto rules = loadRules(dataFolder_ / "rules", *vocabulary)) rules_ = *std::move(rules);
    }

    void validate(const fs::path& file) {
        ++result_.files;
        const auto text = readFile(file);
        if (!text) return append(result_.problems, text.problems());
        const auto json = parseJson(*text, file.string());
        if (!json) return append(result_.problems, json.problems());
        Problems problems = problemsIn(file, *json);
        fillLines(*text, problems);
        append(result_.problems, problems);
    }

    Validation finish() {
        append(result_.problems, overlappingEditions(editions_));
        append(result_.problems, strayMunicipalities(editions_, rules_));
        return std::move(result_);
    }

  private:
    /// What the readers object to or, where they have nothing to say, the published schema.
    Problems problemsIn(const fs::path& file, const nlohmann::json& json) {
        Reading reading{file.string(), {}};
        const JsonValue value(json, reading);
        fs::path schema;
        if (file.filename() == "facts.json") {
            readVocabulary(value);
            schema = dataFolder_ / "programs" / "facts.schema.json";
        } else if (const Vocabulary* vocabulary = vocabularyFor(file); !vocabulary) {
            return {};
        } else if (file.parent_path().filename() == "rules") {
            readRules(value, *vocabulary);
            schema = dataFolder_ / "rules" / "rule.schema.json";
        } else {
            Edition edition = readEdition(value, *vocabulary);
            if (reading.problems.empty()) editions_.push_back(std::move(edition));
            schema = dataFolder_ / "programs" / "catalog.schema.json";
        }
        return reading.problems.empty() ? checkSchema(schema, json, file) : std::move(reading.problems);
    }

    Problems checkSchema(const fs::path& schema, const nlohmann::json& json, const fs::path& file) {
        auto known = schemas_.find(schema);
        if (known == schemas_.end()) {
            auto loaded = Schema::load(schema);
            if (!loaded) append(result_.problems, loaded.problems());
            known = schemas_.emplace(schema, loaded ? std::optional(*std::move(loaded)) : std::nullopt).first;
        }
        return known->second ? known->second->check(json, file.string()) : Problems();
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
        auto known = vocabularies_.find(facts);
        if (known == vocabularies_.end()) {
            auto vocabulary = readJsonFile(facts, readVocabulary);
            if (!vocabulary) append(result_.problems, vocabulary.problems());
            known = vocabularies_
                        .emplace(facts, vocabulary ? std::optional(*std::move(vocabulary)) : std::nullopt)
                        .first;
        }
        return known->second ? &*known->second : nullptr;
    }

    fs::path dataFolder_;
    std::map<fs::path, std::optional<Vocabulary>> vocabularies_;
    std::map<fs::path, std::optional<Schema>> schemas_;
    Rules rules_;
    std::vector<Edition> editions_;
    Validation result_;
};

}  // namespace

Validation validatePaths(std::span<const fs::path> paths, const fs::path& dataFolder) {
    Validator validator(dataFolder);
    for (const fs::path& path : paths) {
        for (const fs::path& file : filesBelow(path)) validator.validate(file);
    }
    return validator.finish();
}

}  // namespace yushi
