#include "catalog/checks/validate.h"

#include "catalog/checks/plausibility.h"
#include "catalog/checks/schema_check.h"
#include "catalog/folders/data_files.h"
#include "catalog/folders/load.h"
#include "catalog/folders/parallel.h"
#include "catalog/folders/read_file.h"
#include "catalog/readers/edition_reader.h"
#include "catalog/readers/fact_reader.h"
#include "catalog/readers/rule_reader.h"

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
            if (a.id == b.id) problems.push_back(repeatedEdition(b, a.file));
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
        const auto& places = rules.municipalities;
        const auto known = places.named(edition.municipality, "");
        const bool here = !places.named(edition.municipality, edition.prefecture).empty();
        if (edition.municipality.empty() || known.empty() || here) continue;
        const std::string& prefecture = places[known.front()].prefecture;
        problems.push_back({edition.file,
                            "/municipality",
                            0,
                            {edition.municipality, edition.municipality},
                            {prefecture + " の市町村(prefecture と合わせてください)",
                             "a municipality of its prefecture: this one lies in " + prefecture}});
    }
    return problems;
}

/// What one file came to.
struct CheckedFile {
    Problems problems;
    Problems doubts;
    std::optional<Edition> edition;
};

/// Loads vocabularies and schemas once each, and keeps what is wrong with them.
class Validator {
  public:
    explicit Validator(fs::path dataFolder) : dataFolder_(std::move(dataFolder)) {
        const auto vocabulary = loadVocabulary(dataFolder_);
        if (!vocabulary) return;
        rules_ = loadRules(dataFolder_ / "rules", *vocabulary).rules;
    }

    Validation validate(const std::vector<fs::path>& files) {
        std::vector<Standard> standards;
        for (const fs::path& file : files) standards.push_back(standardFor(file));
        auto checked = inParallel(files.size(), [&](std::size_t i) { return check(files[i], standards[i]); });
        Validation result{static_cast<int>(files.size()), std::move(problems_), {}};
        std::vector<Edition> editions;
        for (CheckedFile& file : checked) {
            append(result.problems, file.problems);
            append(result.doubts, file.doubts);
            if (file.edition) editions.push_back(*std::move(file.edition));
        }
        append(result.problems, overlappingEditions(editions));
        append(result.problems, strayMunicipalities(editions, rules_));
        return result;
    }

  private:
    enum class Kind { Facts, Rules, Edition };

    /// By what a file is checked.
    struct Standard {
        Kind kind = Kind::Edition;
        const Vocabulary* vocabulary = nullptr;
        const Schema* schema = nullptr;
    };

    static CheckedFile check(const fs::path& file, const Standard& standard) {
        const auto text = readFile(file);
        if (!text) return {text.problems(), {}, std::nullopt};
        const auto json = parseJson(*text, file.string());
        if (!json) return {json.problems(), {}, std::nullopt};
        CheckedFile checked = checkContent(file, *json, standard);
        if (checked.edition && checked.problems.empty()) {
            Plausibility found = plausibility(*checked.edition, file);
            checked.problems = std::move(found.wrong);
            checked.doubts = std::move(found.doubtful);
        }
        fillLines(*text, checked.problems);
        fillLines(*text, checked.doubts);
        return checked;
    }

    /// What the readers object to or, where they have nothing to say, the published schema.
    static CheckedFile checkContent(const fs::path& file, const nlohmann::json& json,
                                    const Standard& standard) {
        Reading reading{file.string(), {}};
        const JsonValue value(json, reading);
        CheckedFile checked;
        if (standard.kind == Kind::Facts) {
            readVocabulary(value);
        } else if (!standard.vocabulary) {
            return checked;
        } else if (standard.kind == Kind::Rules) {
            readRules(value, *standard.vocabulary);
        } else {
            checked.edition = readEdition(value, *standard.vocabulary);
        }
        checked.problems = std::move(reading.problems);
        if (!checked.problems.empty()) {
            checked.edition.reset();
        } else if (standard.schema) {
            checked.problems = standard.schema->check(json, file.string());
        }
        return checked;
    }

    Standard standardFor(const fs::path& file) {
        if (file.filename() == "facts.json")
            return {Kind::Facts, nullptr, schema(dataFolder_ / "programs" / "facts.schema.json")};
        const Vocabulary* vocabulary = vocabularyFor(file);
        if (file.parent_path().filename() == "rules")
            return {Kind::Rules, vocabulary, schema(dataFolder_ / "rules" / "rule.schema.json")};
        return {Kind::Edition, vocabulary, schema(dataFolder_ / "programs" / "catalog.schema.json")};
    }

    const Schema* schema(const fs::path& file) {
        const auto [known, added] = schemas_.try_emplace(file);
        if (added) keep(Schema::load(file), known->second);
        return known->second ? &*known->second : nullptr;
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
        const auto [folder, newFolder] = factsByFolder_.try_emplace(file.parent_path());
        if (newFolder) folder->second = factsFor(file);
        const auto [known, added] = vocabularies_.try_emplace(folder->second);
        if (added) keep(readJsonFile(folder->second, readVocabulary), known->second);
        return known->second ? &*known->second : nullptr;
    }

    template <class T>
    void keep(Result<T> loaded, std::optional<T>& place) {
        if (loaded) {
            place = *std::move(loaded);
        } else {
            append(problems_, loaded.problems());
        }
    }

    fs::path dataFolder_;
    std::map<fs::path, fs::path> factsByFolder_;
    std::map<fs::path, std::optional<Vocabulary>> vocabularies_;
    std::map<fs::path, std::optional<Schema>> schemas_;
    Rules rules_;
    Problems problems_;
};

}  // namespace

Validation validatePaths(std::span<const fs::path> paths, const fs::path& dataFolder) {
    std::vector<fs::path> files;
    Problems unreadable;
    for (const fs::path& path : paths) {
        std::error_code error;
        if (!fs::is_directory(path, error)) {
            files.push_back(path);
            continue;
        }
        DataFiles below = dataFilesBelow(path);
        std::ranges::move(below.files, std::back_inserter(files));
        append(unreadable, below.problems);
    }
    Validation validation = Validator(dataFolder).validate(files);
    append(validation.problems, unreadable);
    return validation;
}

}  // namespace yushi
