#pragma once

#include "model/cost_terms.h"
#include "model/loan.h"
#include "model/offer.h"
#include "report/json_parts.h"

namespace yushi {

// The terms of an offer in a case file; what has its default is left out.

/// Adds how the loan runs; principal, term, grace, method and interval are the offer's own.
void addLoanTerms(Json& json, const LoanTerms& terms);

/// Adds the way of repayment that an offer names; nothing where it leaves that to its line.
void addRepayment(Json& json, const Offer& offer);

/// Adds "interest_subsidy", "guarantee_fee" and "stamp_tax".
void addCostTerms(Json& json, const CostTerms& costs);

}  // namespace yushi
