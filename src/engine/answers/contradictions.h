#pragma once

#include "model/menus/fact.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace yushi {

/// Which answers cannot all be right: a part above its whole, parts that are set apart from one another and come to more than it,
/// more to be refinanced than is owed of the loans that are to be.
std::vector<Contradiction> contradictionsIn(const Vocabulary& vocabulary, const Answers& answers);

/// As much of @p reach, a least and a greatest amount, as answers to @p fact contradict no other answer.
std::pair<std::int64_t, std::int64_t> withoutContradiction(FactId fact, std::pair<std::int64_t, std::int64_t> reach,
                                                           const Vocabulary& vocabulary, const Answers& answers);

}  // namespace yushi
