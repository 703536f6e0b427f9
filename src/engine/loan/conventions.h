#pragma once

#include "model/consultation/loan.h"

namespace yushi {

/// @p terms computed by the conventions of a preset: accrual, days, units, rounding, remainder, and when interest is
/// due. Amounts, lengths, rates and dates stay; the method too, unless the preset is for one of its own (手形貸付).
LoanTerms withConventions(LoanTerms terms, const LoanTerms& conventions);

/// Whether @p terms are computed by these conventions already.
bool follows(const LoanTerms& terms, const LoanTerms& conventions);

}  // namespace yushi
