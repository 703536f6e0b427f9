#pragma once

#include "engine/eligibility/eligibility.h"
#include "model/consultation/loan.h"

#include <optional>

namespace yushi {

/// The method of an offer that names none: all at the end where every reading of the document offers nothing else (一括).
RepaymentMethod statedMethod(const Line& line);

/// The months from payment to payment of an offer that names none: two where every reading offers 2ヵ月賦 but not 月賦.
Months statedInterval(const Line& line);

/// Whether the document of @p line offers to repay as @p terms do; nothing where it is silent.
std::optional<Finding> repaymentFinding(const Line& line, const LoanTerms& terms);

}  // namespace yushi
