#pragma once

#include "model/menus/citation.h"
#include "model/menus/fact.h"
#include "model/rules/cost_rules.h"

#include <map>
#include <span>
#include <string>

namespace yushi {

class JsonObject;

/// What a format has to know beside a file: the vocabulary whose ids the file uses, the presets that a loan may name, and
/// what the part around a record says for it.
struct FormatContext {
    const Vocabulary* vocabulary = nullptr;
    std::span<const LoanPreset> presets{};
    std::string place{};           ///< begins the ids of judgements: "hyogo/R4/long-term"
    std::string program{};         ///< begins the ids of lines that a file leaves to be made
    std::map<std::string, int> madeIds{};  ///< how often each id was made in this edition
    Citation citation{};           ///< holds where a record names none of its own
    JsonObject* outer = nullptr;   ///< on which keys may stand for all records in it
};

}  // namespace yushi
