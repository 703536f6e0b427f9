#pragma once

#include "model/edition.h"
#include "model/problem.h"
#include "model/rules.h"

#include <filesystem>

namespace yushi {

/// Everything in a data folder: what may be asked, the editions by issuer and time, the rules.
struct ProgramData {
    std::filesystem::path folder;  ///< where it was loaded from
    Vocabulary vocabulary;
    std::vector<Edition> editions;
    Rules rules;
};

/// Loads what may be asked: programs/facts.json of the data folder.
Result<Vocabulary> loadVocabulary(const std::filesystem::path& folder);

/// The rule files of a folder.
std::vector<std::filesystem::path> ruleFiles(const std::filesystem::path& folder);

/// Loads every rule file of @p folder, or every problem in them.
Result<Rules> loadRules(const std::filesystem::path& folder, const Vocabulary& vocabulary);

/// Loads @p folder: programs/facts.json, programs/<issuer>/<edition>.json, rules/*.json; or every problem in
/// them.
Result<ProgramData> loadData(const std::filesystem::path& folder);
/// The same on so many cores.
Result<ProgramData> loadData(const std::filesystem::path& folder, unsigned cores);

}  // namespace yushi
