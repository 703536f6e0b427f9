#pragma once

#include "engine/cost/loan_cost.h"
#include "engine/eligibility/eligibility.h"
#include "engine/loan/amortize.h"
#include "model/consultation/offer.h"

#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace yushi {

enum class OfferFaultKind {
    LineNotFound,
    RateNeeded,  ///< the document gives no single rate: the lender's has to be entered
    NotALoan,    ///< a charge on equipment, not a loan
};

enum class LimitFaultKind {
    RateOutsideRange,  ///< the entered rate lies outside the stated range
    NoRateForTerm,     ///< the term lies in no bracket
    AmountAboveLimit,
    TermAboveLongest,  ///< longer than for buildings too
    TermBelowShortest,
    TermNotOffered,
    GraceAboveLongest,
};

/// What every reading of the line's document rules out.
struct LimitFault {
    LimitFaultKind kind;
    std::int64_t nearest;  ///< allowed value, in the unit of the field (yen, months, parts per million)

    friend bool operator==(const LimitFault&, const LimitFault&) = default;
};

/// Why an offer cannot be computed: a fault of the offer, of what its line allows, of its terms or of what it costs beside
/// interest.
using OfferFault = std::variant<OfferFaultKind, LimitFault, LoanFault, CostFault>;

/// The line that @p name means.
std::optional<LineRef> findLine(std::span<const Edition> editions, const LineName& name);

/// The rates that hold for a loan of @p term under a stated rate, or why there are none.
std::variant<std::vector<RateStep>, OfferFault> ratesFor(const LineRef& line, Months term,
                                                         std::optional<Rate> entered);

/// What the line's limit, terms and grace rule out of a loan of these terms. Where the document is silent, or read in more
/// than one way, only what no reading allows.
std::vector<LimitFault> limitFaults(const Line& line, const LoanTerms& terms);

/// What the document says of the guarantee fee.
enum class FeeKnown {
    NotStated,      ///< no figure: the fee is not in the costs, which are no totals
    Stated,         ///< a rate, or a band
    CarriedInFull,  ///< no figure, but somebody else pays all of it
    NoGuarantee,    ///< no guarantee of a credit guarantee corporation, so no fee
};

/// Whether the borrower pays no fee, though no figure is stated.
constexpr bool isFreeOfFee(FeeKnown known) {
    return known == FeeKnown::CarriedInFull || known == FeeKnown::NoGuarantee;
}

/// An offer worked out.
struct OfferCost : LoanCost {
    LineRef line;
    bool rateEntered = false;  ///< the rate is the user's, not the document's
    FeeKnown feeKnown = FeeKnown::NotStated;
    bool unstatedFeeSupport = false;  ///< the document promises support of the fee without a figure
    /// Where the fee is not stated and an ordinary guarantee is possible: the costs by the ordinary fee table, class 1 to 9.
    std::shared_ptr<const LoanCost> byOrdinaryTable;
};

/// Money that others pay: on the interest or on the guarantee fee.
struct Support {
    enum class On { Interest, Fee };
    std::string payer;  ///< empty where nobody is named
    On on = On::Interest;
    Certainty certainty = Certainty::Certain;
    std::optional<Yen> least;  ///< what it comes to where it is granted, with the lowest fee …
    std::optional<Yen> most;   ///< … and the highest; nothing where the fee is not known
    Text condition;            ///< in words; empty where there is none
    Yen leastReturned = {};    ///< of it goes back to the payer when the loan ends early
    Yen mostReturned = {};
};

/// Every support of a plan, those that are not certain too.
std::vector<Support> supportsOf(const OfferCost& cost);

/// The terms of an offer with amount, term and grace filled in from the need, 0 where neither says, and method and interval
/// from its line.
LoanTerms termsOf(const Offer& offer, std::span<const Edition> editions, const NeedFacts& need, const Answers& answers);

/// Works out a loan of @p terms (see termsOf()) under a line, or names every fault in it.
std::variant<OfferCost, std::vector<OfferFault>> costOf(const LineName& line, const LoanTerms& terms,
                                                        const CostTerms& asked,
                                                        std::span<const Edition> editions,
                                                        const CostRules& rules);

}  // namespace yushi
