#pragma once

#include "engine/eligibility/near_miss.h"
#include "model/values/text.h"

#include <string>

namespace yushi {

/// Some options of a fact, quoted: "「A」または「B」"; with who issues each where that is known.
std::string quotedOptions(Options options, const Fact& fact, Language language);

/// How far a figure is away: "3か月", "200万円", "1.80ポイント", "40日"; empty where a change has no distance.
std::string distanceText(const SuggestedChange& change, const Vocabulary& vocabulary, Language language);

/// Who issues or decides what a change is about: "市区町村"; empty where nobody does.
std::string issuerText(const SuggestedChange& change, const Vocabulary& vocabulary, Language language);

/// One change in words: "事業を営んでいる期間: あと3か月で1年、2027年2月10日から".
std::string changeText(const SuggestedChange& change, const Vocabulary& vocabulary, Language language);

/// All changes of a near miss in words.
std::string nearMissText(const NearMiss& miss, const Vocabulary& vocabulary, Language language);

}  // namespace yushi
