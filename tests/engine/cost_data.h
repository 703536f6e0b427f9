#pragma once

#include "catch.h"
#include "engine/offer.h"
#include "shipped.h"

#include <variant>

namespace yushi {

/// The rules as shipped.
inline const CostRules& shippedRules() {
    return shipped().rules.costs;
}

/// A loan under a shipped line, worked out; no fault may be found.
inline OfferCost worked(const LineName& line, const LoanTerms& terms, const CostTerms& asked) {
    auto cost = costOf(line, terms, asked, shipped().editions, shippedRules());
    REQUIRE(std::holds_alternative<OfferCost>(cost));
    return std::get<OfferCost>(std::move(cost));
}

/// A loan repaid monthly in equal instalments of whole yen.
inline LoanTerms equalLoan(std::int64_t principal, std::int64_t rateParts, int term, int grace = 0) {
    LoanTerms terms;
    terms.principal = Yen(principal);
    terms.rates = {{Months(1), Rate(rateParts)}};
    terms.term = Months(term);
    terms.grace = Months(grace);
    return terms;
}

}  // namespace yushi
