#pragma once

#include "model/menus/fact.h"
#include "model/rules/rules.h"
#include "model/values/text.h"

#include <string>

namespace yushi {

/// What follows from the answers on a day, fact by fact, with the rule and its source where there is one.
std::string derivedText(const Vocabulary& vocabulary, const Rules& rules, const Answers& answers, Date on,
                        Language language);

/// The same as a JSON array of {fact, label, value, computed_for, answered, options: [{option, finding, rule}],
/// ceiling}.
std::string derivedJson(const Vocabulary& vocabulary, const Rules& rules, const Answers& answers, Date on);

}  // namespace yushi
