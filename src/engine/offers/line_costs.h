#pragma once

#include "engine/eligibility/eligibility.h"
#include "engine/offers/fee_known.h"
#include "model/menus/cost_terms.h"
#include "model/menus/program.h"

#include <span>
#include <vector>

namespace yushi {

/// A document's fee support as it enters the cost: a part without a figure is at most all of it.
FeeSubsidy subsidyOf(const FeeSupport& support);

/// What a line says of subsidies and the guarantee fee, before what is asked for.
struct LineCosts {
    CostTerms costs;                   ///< what is asked for, behind what the line grants
    std::vector<FeeSubsidy> supports;  ///< of the fee, by the document
    FeeKnown known = FeeKnown::NotStated;
    bool unstatedSupport = false;  ///< the document promises support of the fee without a figure
};

/// What @p line adds to what is @p asked; a rate that the borrower entered is no rate of the document.
LineCosts lineCosts(const Line& line, const CostTerms& asked, bool rateEntered);

/// The fee rates that the document of @p line states.
std::span<const StatedFeeRate> statedFeeRates(const Line& line);

/// Where the document of @p line states its fee.
const Citation& feeStatedAt(const Line& line);

/// Whether the document of @p line leaves room for an ordinary guarantee, whose fee table is the same everywhere.
bool ordinaryGuaranteePossible(const Line& line);

}  // namespace yushi
