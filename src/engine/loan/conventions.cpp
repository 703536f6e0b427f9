#include "engine/loan/conventions.h"

namespace yushi {

LoanTerms withConventions(LoanTerms terms, const LoanTerms& conventions) {
    if (conventions.method != RepaymentMethod::EqualPrincipal) terms.method = conventions.method;
    terms.accrual = conventions.accrual;
    terms.dayCount = conventions.dayCount;
    terms.interestBaseUnit = conventions.interestBaseUnit;
    terms.interestDue = conventions.interestDue;
    terms.remainder = conventions.remainder;
    // Units are for equal principal: a level payment is cut to yen.
    const bool level = terms.method == RepaymentMethod::LevelPayment;
    terms.instalmentUnit = level ? Yen(1) : conventions.instalmentUnit;
    terms.instalmentRounding = level ? Rounding::Down : conventions.instalmentRounding;
    terms.smallerUnits = conventions.smallerUnits;
    return terms;
}

bool follows(const LoanTerms& terms, const LoanTerms& conventions) {
    return withConventions(terms, conventions) == terms;
}

}  // namespace yushi
