#pragma once

#include "catch.h"
#include "engine/amortize.h"

/// 1,000万円, 2.00 %, 60回: a loan without fault, and that of most published examples.
inline yushi::LoanTerms tenMillion() {
    yushi::LoanTerms terms;
    terms.principal = yushi::Yen(10'000'000);
    terms.rates = {{yushi::Months(1), yushi::Rate(20'000)}};
    terms.term = yushi::Months(60);
    return terms;
}

/// The schedule of a loan in which no fault may be found.
inline yushi::Schedule checked(const yushi::LoanTerms& terms) {
    REQUIRE(yushi::check(terms).empty());
    return yushi::amortize(terms);
}
