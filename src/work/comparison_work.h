#pragma once

#include "catalog/folders/load.h"
#include "engine/beside/case_parts.h"
#include "engine/offers/standing.h"
#include "model/consultation/consultation.h"
#include "model/consultation/receipt.h"

#include <filesystem>
#include <span>
#include <vector>

namespace yushi {

/// Works out every offer of a case, or names every problem in them; @p file says whose case it is.
Result<std::vector<OfferCost>> workOut(const Consultation& consultation, const ProgramData& data,
                                       const std::filesystem::path& file);

/// Works out what stands beside the offers of a case, or names every problem in it; @p costs are those of its offers.
Result<CaseParts> workOutParts(const Consultation& consultation, std::span<const OfferCost> costs,
                               const ProgramData& data, const std::filesystem::path& file);

/// The text of a case as a receipt holds it: without the client, whom no computation needs.
std::string receiptCase(const Consultation& consultation, const Vocabulary& vocabulary);

/// How each of the plans @p costs of a case stands on the day @p on.
std::vector<PlanStanding> standingsOf(const Consultation& consultation, std::span<const OfferCost> costs,
                                      const ProgramData& data, Date on);

/// The receipt of a comparison made on the day @p on; problems if a file that it names cannot be read.
Result<Receipt> receiptFor(const ProgramData& data, Date on, const std::string& caseText,
                           const Consultation& consultation, std::span<const OfferCost> costs,
                           const CaseParts& parts);

/// The id that a receipt of this content has.
std::string receiptId(const Receipt& receipt);

}  // namespace yushi
