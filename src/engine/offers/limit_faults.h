#pragma once

#include "engine/offers/offer_fault.h"
#include "model/consultation/loan.h"
#include "model/menus/program.h"

#include <vector>

namespace yushi {

/// What the line's limit, terms and grace rule out of a loan of these terms. Where the document is silent, or read in more
/// than one way, only what no reading allows.
std::vector<LimitFault> limitFaults(const Line& line, const LoanTerms& terms);

}  // namespace yushi
