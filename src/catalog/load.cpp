#include "catalog/load.h"

#include "catalog/bank_day_reader.h"
#include "catalog/edition_reader.h"
#include "catalog/fact_reader.h"
#include "catalog/parallel.h"
#include "catalog/read_file.h"
#include "catalog/rule_reader.h"

#include <algorithm>
#include <system_error>
#include <tuple>
#include <utility>

namespace yushi {

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> jsonFilesIn(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        if (entry.path().extension() == ".json") files.push_back(entry.path());
    }
    std::ranges::sort(files);
    return files;
}

bool isSchema(const fs::path& file) {
    return file.filename().string().ends_with(".schema.json");
}

/// The catalog files: those in the folders of issuers.
std::vector<fs::path> editionFiles(const fs::path& programs) {
    std::vector<fs::path> files;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(programs, error)) {
        if (entry.is_directory()) std::ranges::move(jsonFilesIn(entry.path()), std::back_inserter(files));
    }
    std::ranges::sort(files);
    return files;
}

/// Adds what @p read makes of a file to @p items, or its problems to @p problems.
template <class T, class Read>
void collect(const fs::path& file, Read read, std::vector<T>& items, Problems& problems) {
    auto result = readJsonFile(file, read);
    if (!result) {
        std::ranges::copy(result.problems(), std::back_inserter(problems));
    } else {
        items.push_back(*std::move(result));
    }
}

/// Adds the cost rules of one file to those of the others.
void add(CostRules&& part, CostRules& rules) {
    std::ranges::move(part.feeTables, std::back_inserter(rules.feeTables));
    std::ranges::move(part.feeAdjustments, std::back_inserter(rules.feeAdjustments));
    std::ranges::move(part.coefficients, std::back_inserter(rules.coefficients));
    std::ranges::move(part.feeSubsidies, std::back_inserter(rules.feeSubsidies));
    std::ranges::move(part.feeYears, std::back_inserter(rules.feeYears));
    std::ranges::move(part.presets, std::back_inserter(rules.presets));
    if (part.feeRefund) rules.feeRefund = std::move(part.feeRefund);
    if (part.stampDuty) rules.stampDuty = std::move(part.stampDuty);
    addBankDays(std::move(part.bankDays), rules.bankDays);
}

}  // namespace

std::vector<fs::path> ruleFiles(const fs::path& folder) {
    std::vector<fs::path> files = jsonFilesIn(folder);
    std::erase_if(files, isSchema);
    return files;
}

Result<Vocabulary> loadVocabulary(const fs::path& folder) {
    return readJsonFile(folder / "programs" / "facts.json", readVocabulary);
}

Result<Rules> loadRules(const fs::path& folder, const Vocabulary& vocabulary) {
    Rules rules;
    std::vector<Rules> parts;
    Problems problems;
    for (const fs::path& file : ruleFiles(folder)) {
        collect(
            file, [&](const JsonValue& value) { return readRules(value, vocabulary); }, parts, problems);
    }
    if (!problems.empty()) return problems;
    for (Rules& part : parts) {
        std::ranges::move(part.conditions, std::back_inserter(rules.conditions));
        std::ranges::move(part.ceilings, std::back_inserter(rules.ceilings));
        std::ranges::move(part.eras, std::back_inserter(rules.eras));
        std::ranges::move(part.municipalities, std::back_inserter(rules.municipalities));
        std::ranges::move(part.documents, std::back_inserter(rules.documents));
        add(std::move(part.costs), rules.costs);
    }
    return rules;
}

Result<ProgramData> loadData(const fs::path& folder) {
    return loadData(folder, allCores());
}

Result<ProgramData> loadData(const fs::path& folder, unsigned cores) {
    auto vocabulary = loadVocabulary(folder);
    if (!vocabulary) return vocabulary.problems();  // nothing can be read without it
    ProgramData data{folder, *std::move(vocabulary), {}, {}};
    Problems problems;
    const auto files = editionFiles(folder / "programs");
    auto editions = inParallel(
        files.size(),
        [&](std::size_t i) {
            const auto read = [&](const JsonValue& value) { return readEdition(value, data.vocabulary); };
            return std::optional(readJsonFile(files[i], read));
        },
        cores);
    for (auto& edition : editions) {
        if (*edition) {
            data.editions.push_back(**std::move(edition));
        } else {
            std::ranges::copy(edition->problems(), std::back_inserter(problems));
        }
    }
    auto rules = loadRules(folder / "rules", data.vocabulary);
    if (!rules) std::ranges::copy(rules.problems(), std::back_inserter(problems));
    if (!problems.empty()) return problems;
    data.rules = *std::move(rules);
    std::ranges::sort(data.editions, {},
                      [](const Edition& e) { return std::tie(e.issuer, e.effectiveFrom, e.id); });
    return data;
}

}  // namespace yushi
