#pragma once

#include "model/values/text.h"

namespace yushi {

/// How far a document promises money: as it stands, only on conditions (所定の条件を満たした場合), or at most so much
/// (まで, 最大で).
enum class Certainty { Certain, Conditional, UpTo };

/// What holds of a support of which nothing else is said: one with conditions depends on them.
inline Certainty certaintyOf(const Text& conditions) {
    return conditions.ja.empty() ? Certainty::Certain : Certainty::Conditional;
}

}  // namespace yushi
