#pragma once

#include "catch.h"
#include "engine/known_loans.h"

/// The schedule of a loan in which no fault may be found.
inline yushi::Schedule checked(const yushi::LoanTerms& terms) {
    REQUIRE(yushi::check(terms).empty());
    return yushi::amortize(terms);
}
