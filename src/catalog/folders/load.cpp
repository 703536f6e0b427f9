#include "catalog/folders/load.h"

#include "catalog/checks/place_names.h"
#include "catalog/folders/data_files.h"
#include "catalog/folders/parallel.h"
#include "catalog/folders/read_file.h"
#include "catalog/readers/edition_reader.h"
#include "catalog/readers/fact_reader.h"
#include "catalog/readers/rule_reader.h"
#include "model/menus/dated_lines.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

namespace yushi {

namespace {

namespace fs = std::filesystem;

void setFoldersAside(const DataFiles& found, std::vector<SetAside>& setAside) {
    for (const Problem& problem : found.problems)
        setAside.push_back({SetAside::Kind::Folder, problem.file, {problem}});
}

/// Adds the cost rules of one file to those of the others.
void add(CostRules&& part, CostRules& rules) {
    std::ranges::move(part.feeTables, std::back_inserter(rules.feeTables));
    std::ranges::move(part.feeAdjustments, std::back_inserter(rules.feeAdjustments));
    std::ranges::move(part.coefficients, std::back_inserter(rules.coefficients));
    std::ranges::move(part.feeSubsidies, std::back_inserter(rules.feeSubsidies));
    std::ranges::move(part.feeYears, std::back_inserter(rules.feeYears));
    std::ranges::move(part.feeYearsByDays, std::back_inserter(rules.feeYearsByDays));
    std::ranges::move(part.presets, std::back_inserter(rules.presets));
    if (part.feeRefund) rules.feeRefund = std::move(part.feeRefund);
    if (part.stampDuty) rules.stampDuty = std::move(part.stampDuty);
    rules.bankDays.add(std::move(part.bankDays));
}

/// Of files of one folder with the same edition the first counts.
void setRepeatedAside(std::vector<Edition>& editions, std::vector<SetAside>& setAside) {
    std::map<std::tuple<std::string, std::string, DataLayer>, std::string> files;
    std::erase_if(editions, [&](const Edition& edition) {
        const auto [first, added] = files.try_emplace({edition.issuer, edition.id, edition.layer}, edition.file);
        if (added) return false;
        setAside.push_back({SetAside::Kind::Edition, edition.file, {repeatedEdition(edition, first->second)}});
        return true;
    });
}

/// Reads every edition of a layer, or sets its file aside.
void loadEditions(ProgramData& data, const LayerFolder& layer, unsigned cores) {
    const DataFiles found = dataFilesOneBelow(layer.folder / "programs");
    setFoldersAside(found, data.setAside);
    const auto& files = found.files;
    auto editions = inParallel(
        files.size(),
        [&](std::size_t i) {
            const auto read = [&](const JsonValue& value) { return readEdition(value, data.vocabulary); };
            return std::optional(readJsonFile(files[i], read));
        },
        cores);
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (*editions[i]) {
            data.editions.push_back(**std::move(editions[i]));
            data.editions.back().layer = layer.layer;
        } else {
            data.setAside.push_back({SetAside::Kind::Edition, files[i].string(), editions[i]->problems()});
        }
    }
}

/// Reads the editions of all layers.
void loadEditions(ProgramData& data, std::span<const LayerFolder> layers, unsigned cores) {
    loadEditions(data, {DataLayer::Shipped, data.folder}, cores);
    for (const LayerFolder& layer : layers) loadEditions(data, layer, cores);
    setRepeatedAside(data.editions, data.setAside);
    std::ranges::sort(data.editions, {},
                      [](const Edition& e) { return std::tie(e.issuer, e.effectiveFrom, e.id, e.layer); });
}

/// Adds the rules of one file to those of the others.
void add(Rules&& part, Rules& rules) {
    std::ranges::move(part.conditions, std::back_inserter(rules.conditions));
    std::ranges::move(part.ceilings, std::back_inserter(rules.ceilings));
    std::ranges::move(part.eras, std::back_inserter(rules.eras));
    if (!part.municipalities.all().empty()) rules.municipalities = std::move(part.municipalities);
    std::ranges::move(part.documents, std::back_inserter(rules.documents));
    add(std::move(part.costs), rules.costs);
}

/// A place that only a catalog names is recognised too: it may have been made since the list was.
void addMunicipalities(const std::vector<Edition>& editions, Municipalities& municipalities) {
    if (municipalities.all().empty()) return;  // without the list no place is told from another
    for (const Edition& edition : editions) {
        const bool known = edition.municipality.empty() ||
                           !municipalities.named(edition.municipality, edition.prefecture).empty();
        if (!known) municipalities.add({"", edition.municipality, "", edition.prefecture, {}});
    }
}

}  // namespace

Problem repeatedEdition(const Edition& edition, const std::string& first) {
    return {edition.file,
            "/edition",
            0,
            {"「" + edition.id + "」は " + first + " にもあります", "\"" + edition.id + "\" is in " + first + " too"},
            {"発行者の中で1つだけの版", "an edition that the issuer has once"}};
}

Result<Vocabulary> loadVocabulary(const fs::path& folder) {
    return readJsonFile(folder / "programs" / "facts.json", readVocabulary);
}

LoadedRules loadRules(const fs::path& folder, const Vocabulary& vocabulary) {
    LoadedRules loaded;
    const DataFiles found = dataFilesIn(folder);
    setFoldersAside(found, loaded.setAside);
    for (const fs::path& file : found.files) {
        auto rules =
            readJsonFile(file, [&](const JsonValue& value) { return readRules(value, vocabulary); });
        if (rules) {
            add(*std::move(rules), loaded.rules);
        } else {
            loaded.setAside.push_back({SetAside::Kind::Rules, file.string(), rules.problems()});
        }
    }
    return loaded;
}

Result<ProgramData> loadData(const fs::path& folder) {
    return loadData(folder, {}, allCores());
}

Result<ProgramData> loadData(const fs::path& folder, std::span<const LayerFolder> layers, unsigned cores) {
    auto vocabulary = loadVocabulary(folder);
    if (!vocabulary) return vocabulary.problems();  // nothing can be read without it
    ProgramData data{folder, *std::move(vocabulary), {}, {}, {}};
    loadEditions(data, layers, cores);
    LoadedRules loaded = loadRules(folder / "rules", data.vocabulary);
    data.rules = std::move(loaded.rules);
    std::ranges::move(loaded.setAside, std::back_inserter(data.setAside));
    addMunicipalities(data.editions, data.rules.municipalities);
    for (Edition& edition : data.editions) namePlaces(edition, data.vocabulary, data.rules.municipalities);
    addDatedLines(data.editions);
    return data;
}

}  // namespace yushi
