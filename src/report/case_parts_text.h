#pragma once

#include "engine/case_parts.h"

#include <span>
#include <string>

namespace yushi {

/// What `yushi compare` says of refinancing, repayment capacity and leases, in words that an owner can read; empty where the
/// case has none.
std::string casePartsText(const CaseParts& parts, std::span<const OfferCost> costs, Language language);

}  // namespace yushi
