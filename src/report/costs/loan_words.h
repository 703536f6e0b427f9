#pragma once

#include "engine/offers/offer.h"
#include "model/consultation/loan.h"
#include "model/values/problem.h"

namespace yushi {

/// A fault of loan terms as a problem: the key it belongs to (below "/principal_yen" …), what is there, what
/// is allowed.
Problem faultProblem(const LoanFault& fault, const LoanTerms& terms);

/// A fault of what is asked for beside the loan terms as a problem.
Problem faultProblem(const CostFault& fault);

/// A fault of an offer as a problem; keys are those of an offer.
Problem faultProblem(const OfferFault& fault, const LineName& line, const LoanTerms& terms);

}  // namespace yushi
