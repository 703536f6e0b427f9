#pragma once

#include "engine/cost/loan_cost.h"
#include "engine/loan/amortize.h"
#include "model/menus/rate_notice.h"

#include <cstdint>
#include <variant>

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

/// The rate is not known on the day that decides on it, between these notices.
struct RateNotKnown {
    RateSpell spell;

    friend bool operator==(const RateNotKnown&, const RateNotKnown&) = default;
};

/// Why an offer cannot be computed: a fault of the offer, of what its line allows, of its terms or of what it costs beside
/// interest.
using OfferFault = std::variant<OfferFaultKind, RateNotKnown, LimitFault, LoanFault, CostFault>;

}  // namespace yushi
