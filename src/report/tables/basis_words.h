#pragma once

#include "engine/offers/offer.h"
#include "model/rules/rules.h"

#include <string>
#include <vector>

namespace yushi {

// What a result rests on, in sentences.

/// By which terms a plan was computed, and what is in it and what is not.
std::vector<std::string> assumptionTexts(const OfferCost& cost, Language language);

/// What has to be asked about a line before relying on it: an edition that is out of date on @p on or covers only a
/// part, texts that can be read in more than one way.
std::vector<std::string> cautionTexts(const LineRef& line, Date on, Language language);

/// Where a line stands: document, publisher, date and place, and the days on which the edition holds.
std::string sourceText(const LineRef& line, Language language);

/// The sources of a plan beside its line: that of the fee's rate and that of the stamp duty.
std::vector<std::string> ruleSourceTexts(const OfferCost& cost, const Rules& rules, Language language);

}  // namespace yushi
