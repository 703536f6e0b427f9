#pragma once

#include "engine/eligibility/eligibility.h"
#include "engine/offers/fee_known.h"
#include "engine/offers/offer_context.h"
#include "model/consultation/loan.h"
#include "model/menus/cost_terms.h"

#include <span>
#include <vector>

namespace yushi {

/// A document's fee support as it enters the cost: a part without a figure is at most all of it.
FeeSubsidy subsidyOf(const FeeSupport& support);

/// What a line, and other issuers on it, grant of interest and fee, before what is asked for.
struct LineCosts {
    CostTerms costs;                   ///< what is asked for, behind what is granted
    std::vector<FeeSubsidy> supports;  ///< of the fee, by documents
    FeeKnown known = FeeKnown::NotStated;
    bool unstatedSupport = false;  ///< the document promises support of the fee without a figure
    std::vector<InterestSubsidy> promised;   ///< that do not enter the cost, since their amount cannot be told
    std::vector<const Edition*> supporters;  ///< of other issuers who grant something
};

/// What is granted on a loan of @p terms beside what is @p asked, to the applicant and on the day of @p context.
LineCosts lineCosts(const LineRef& line, const LoanTerms& terms, const CostTerms& asked, const OfferContext& context);

/// The fee rates that the document of @p line states.
std::span<const StatedFeeRate> statedFeeRates(const Line& line);

/// Where the document of @p line states its fee.
const Citation& feeStatedAt(const Line& line);

/// Whether the document of @p line leaves room for an ordinary guarantee, whose fee table is the same everywhere.
bool ordinaryGuaranteePossible(const Line& line);

}  // namespace yushi
