#pragma once

#include "engine/offers/combinations.h"
#include "model/menus/citation.h"
#include "model/values/text.h"

#include <span>
#include <string>
#include <vector>

namespace yushi {

/// What a clause makes of the chosen lines: which exclude, need or add to which, in the clause's words.
std::string combinationText(const CombinationFinding& found, std::span<const ChosenLine> chosen,
                            Language language);

/// How far chosen lines use up a limit that they share: "A、B: 合計3,000万円、限度額2,000万円を超える".
std::string sharedLimitText(const SharedLimitUse& use, std::span<const ChosenLine> chosen, Language language);

/// What a document says of using offers together.
struct TogetherNote {
    std::string text;
    Citation citation;
    Finding finding;  ///< not met where the offers cannot all be used as they are
};

/// What the documents say of using the lines together; empty where they say nothing. A line that is named twice is offered
/// in two ways, of which the first counts.
std::vector<TogetherNote> togetherNotes(std::span<const ChosenLine> lines, Language language);

/// The heading over such notes.
std::string togetherHeading(Language language);

}  // namespace yushi
