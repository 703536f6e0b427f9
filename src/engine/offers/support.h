#pragma once

#include "engine/offers/offer.h"

#include <optional>
#include <string>
#include <vector>

namespace yushi {

/// Money that others pay: on the interest or on the guarantee fee.
struct Support {
    enum class On { Interest, Fee };
    std::string payer;  ///< empty where nobody is named
    const Edition* edition = nullptr;  ///< of another issuer than the line's, who pays; else null
    On on = On::Interest;
    Certainty certainty = Certainty::Certain;
    std::optional<Yen> least;  ///< what it comes to where it is granted, with the lowest fee …
    std::optional<Yen> most;   ///< … and the highest; nothing where it cannot be told
    Text condition;            ///< in words; empty where there is none
    std::optional<Months> months = {};  ///< of the interest: for so long; nothing: throughout
    Yen leastReturned = {};    ///< of it goes back to the payer when the loan ends early
    Yen mostReturned = {};
};

/// Every support of a plan, those that are not certain too.
std::vector<Support> supportsOf(const OfferCost& cost);

}  // namespace yushi
