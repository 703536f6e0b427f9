#pragma once

#include "model/rules/rules.h"
#include "model/rules/set_aside.h"
#include "model/values/text.h"

#include <span>
#include <string>

namespace yushi {

class Vocabulary;

/// What was left out, for whom it is read at the desk: which file, on which line, and what to do; without the words of the
/// format.
std::string setAsideText(const SetAside& aside, Language language);

/// What cannot be told or computed because of what was left out of the rules; empty where nothing is missing.
std::string missingRulesText(std::span<const SetAside> asides, const Vocabulary& vocabulary, const Rules& rules,
                             Language language);

}  // namespace yushi
