#pragma once

#include "model/rules.h"

namespace yushi {

/// The answers with every derived fact that follows from them filled in; what was answered itself stays.
/// @p on is the day for which ages are counted and rules are chosen.
Answers derive(const Vocabulary& vocabulary, const Rules& rules, Answers answers, Date on);

}  // namespace yushi
