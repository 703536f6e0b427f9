#pragma once

#include "engine/combinations.h"
#include "engine/offer.h"
#include "model/text.h"

#include <string>

namespace yushi {

/// What a clause makes of the chosen lines: which exclude, need or add to which, in the clause's words.
std::string combinationText(const CombinationFinding& found, std::span<const ChosenLine> chosen,
                            Language language);

/// How far chosen lines use up a limit that they share: "A、B: 合計3,000万円、限度額2,000万円を超える".
std::string sharedLimitText(const SharedLimitUse& use, std::span<const ChosenLine> chosen, Language language);

/// What the documents say of using the offers together, each clause on a line with its place; empty where they say nothing.
/// Offers of one line are alternatives, of which the first counts.
std::string togetherText(std::span<const OfferCost> costs, Language language);

}  // namespace yushi
