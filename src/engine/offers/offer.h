#pragma once

#include "engine/cost/loan_cost.h"
#include "engine/eligibility/eligibility.h"
#include "engine/loan/amortize.h"
#include "engine/offers/fee_known.h"
#include "engine/offers/offer_context.h"
#include "engine/offers/offer_fault.h"
#include "model/consultation/offer.h"

#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace yushi {

/// The line that @p name means.
std::optional<LineRef> findLine(std::span<const Edition> editions, const LineName& name);

/// The same with the rate of the day on which the loan is applied for or, where that decides, paid out.
std::optional<LineRef> findLine(const OfferContext& context, const LineName& name, std::optional<Date> drawdown);

/// An offer worked out.
struct OfferCost : LoanCost {
    LineRef line;
    Date on;                   ///< the day of application as of which it was worked out
    bool rateEntered = false;  ///< the rate is the user's, not the document's
    FeeKnown feeKnown = FeeKnown::NotStated;
    bool unstatedFeeSupport = false;  ///< the document promises support of the fee without a figure
    std::vector<InterestSubsidy> promised;   ///< supports that are not in the costs, since their amount cannot be told
    std::vector<FeeSubsidy> feeSupports;     ///< by documents, whether a fee is known or not
    std::vector<const Edition*> supporters;  ///< of other issuers who grant something on the loan
    /// Where the fee is not stated and an ordinary guarantee is possible: the costs by the ordinary fee table, class 1 to 9.
    std::shared_ptr<const LoanCost> byOrdinaryTable;
};

/// The terms of an offer with amount, term and grace filled in from the need, 0 where neither says, and method and interval
/// from its line.
LoanTerms termsOf(const Offer& offer, const OfferContext& context);

/// Works out a loan of @p terms (see termsOf()) under a line, or names every fault in it.
std::variant<OfferCost, std::vector<OfferFault>> costOf(const LineName& line, const LoanTerms& terms,
                                                        const CostTerms& asked, const OfferContext& context);

}  // namespace yushi
