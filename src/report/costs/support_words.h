#pragma once

#include "engine/offers/offer.h"
#include "model/values/text.h"

#include <string>
#include <string_view>
#include <vector>

namespace yushi {

/// The word of catalogs, cases and `--json` for how far money is promised.
std::string_view nameOf(Certainty certainty);

/// The issuer's name for its id; who else pays is named as in the document or by the user.
std::string payerName(const std::string& payer, const Edition& edition, Language language);

/// A sentence for each support of a plan that is not certain: who pays what on which condition.
std::vector<std::string> uncertainSupportTexts(const OfferCost& cost, Language language);

}  // namespace yushi
