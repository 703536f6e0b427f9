#pragma once

#include "cli/call.h"
#include "engine/offer.h"
#include "model/consultation.h"
#include "model/receipt.h"

#include <span>
#include <vector>

namespace yushi {

/// Works out every offer of a case, or names every problem in them; @p file says whose case it is.
Result<std::vector<OfferCost>> workOut(const Consultation& consultation, const ProgramData& data,
                                       const std::filesystem::path& file);

/// The receipt of a comparison; problems if a file that it names cannot be read.
Result<Receipt> receiptFor(const Call& call, const std::string& caseText, std::span<const OfferCost> costs,
                           const CostRules& rules);

/// The id that a receipt of this content has.
std::string receiptId(const Receipt& receipt);

}  // namespace yushi
