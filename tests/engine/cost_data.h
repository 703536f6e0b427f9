#pragma once

#include "catalog/load.h"
#include "catch.h"

namespace yushi {

/// The rules as shipped.
inline const CostRules& shippedRules() {
    static const CostRules rules = [] {
        const auto vocabulary = loadVocabulary(YUSHI_TEST_DATA);
        REQUIRE(vocabulary);
        auto loaded = loadRules(YUSHI_TEST_DATA "/rules", *vocabulary);
        REQUIRE(loaded);
        return (*std::move(loaded)).costs;
    }();
    return rules;
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
