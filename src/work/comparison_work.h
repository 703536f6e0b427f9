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

/// By what the offers of a case are worked out as of the day @p on; points into @p data and @p consultation.
OfferContext contextOf(const ProgramData& data, const Consultation& consultation, Date on);

/// Works out every offer of a case, or names every problem in them; @p file says whose case it is.
Result<std::vector<OfferCost>> workOut(const OfferContext& context, const std::filesystem::path& file);

/// Works out what stands beside the offers of a case, or names every problem in it; @p costs are those of its offers.
Result<CaseParts> workOutParts(std::span<const OfferCost> costs, const OfferContext& context,
                               const std::filesystem::path& file);

/// The text of a case as a receipt holds it: without the client, whom no computation needs.
std::string receiptCase(const Consultation& consultation, const Vocabulary& vocabulary);

/// How each of the plans @p costs of a case stands.
std::vector<PlanStanding> standingsOf(std::span<const OfferCost> costs, const OfferContext& context);

/// The receipt of a comparison; problems if a file that it names cannot be read.
Result<Receipt> receiptFor(const ProgramData& data, const OfferContext& context, const std::string& caseText,
                           std::span<const OfferCost> costs, const CaseParts& parts);

/// The id that a receipt of this content has.
std::string receiptId(const Receipt& receipt);

}  // namespace yushi
