#pragma once

#include "engine/offers/offer.h"
#include "model/values/text.h"

#include <string>
#include <string_view>
#include <vector>

namespace yushi {

/// The word of catalogs, cases and `--json` for how far money is promised.
std::string_view nameOf(Certainty certainty);

/// The issuer's name for its id, of the line or of another issuer who supports it; who else pays is named as in the document
/// or by the user.
std::string payerName(const std::string& payer, const OfferCost& cost, Language language);

/// A sentence for each support of a plan where they have to be told beside its figures, since one is not certain, or is paid
/// by another issuer than the line's: who pays what, for how long, on which condition.
std::vector<std::string> toldSupportTexts(const OfferCost& cost, Language language);

}  // namespace yushi
