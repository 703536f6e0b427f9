#pragma once

#include "engine/combinations.h"
#include "model/text.h"

#include <string>

namespace yushi {

/// What a clause makes of the chosen lines: which exclude, need or add to which, in the clause's words.
std::string combinationText(const CombinationFinding& found, std::span<const ChosenLine> chosen,
                            Language language);

/// How far chosen lines use up a limit that they share: "A、B: 合計3,000万円、限度額2,000万円を超える".
std::string sharedLimitText(const SharedLimitUse& use, std::span<const ChosenLine> chosen, Language language);

}  // namespace yushi
