#pragma once

#include "model/menus/edition.h"
#include "model/rules/rules.h"
#include "model/rules/set_aside.h"
#include "model/values/problem.h"

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace yushi {

/// Everything in a data folder: what may be asked, the editions by issuer and time, the rules; and what was left out of it.
struct ProgramData {
    std::filesystem::path folder;  ///< where it was loaded from
    Vocabulary vocabulary;
    std::vector<Edition> editions;
    Rules rules;
    std::vector<SetAside> setAside;
};

/// The rules of a folder, and which of its files were left out.
struct LoadedRules {
    Rules rules;
    std::vector<SetAside> setAside;
};

/// Loads what may be asked: programs/facts.json of the data folder.
Result<Vocabulary> loadVocabulary(const std::filesystem::path& folder);

/// Loads every rule file of @p folder that can be read.
LoadedRules loadRules(const std::filesystem::path& folder, const Vocabulary& vocabulary);

/// A folder of further editions, programs/<issuer>/<edition>.json, beside the shipped ones.
struct LayerFolder {
    DataLayer layer;
    std::filesystem::path folder;
};

/// Loads @p folder: programs/facts.json, programs/<issuer>/<edition>.json, rules/*.json. A faulty edition or rule file is set
/// aside; problems only if what may be asked cannot be read, without which nothing can.
Result<ProgramData> loadData(const std::filesystem::path& folder);
/// The same with the editions of @p layers, on so many cores. A layer that is not there is set aside as a folder.
Result<ProgramData> loadData(const std::filesystem::path& folder, std::span<const LayerFolder> layers, unsigned cores);

/// That an edition of its issuer stands in the file @p first already.
Problem repeatedEdition(const Edition& edition, const std::string& first);

}  // namespace yushi
