#pragma once

#include "engine/beside/case_parts.h"
#include "report/explain/explanation.h"

#include <span>
#include <string>
#include <vector>

namespace yushi {

// How the amounts beside the offers came about; pointers are below the object that holds them in the answer of
// `yushi compare --json`.

/// Of one of "existing_loans".
std::vector<Explanation> explain(const ExistingCost& cost, const std::optional<FeeRefundRule>& rule);

/// Of one of the offers of "refinancing".
std::vector<Explanation> explain(const Refinancing& refinancing, std::span<const ExistingCost> existing,
                                 const LoanCost& offer);

/// What is put into the keys of sums that leave out a new fee or old refunds that are not known; empty for totals.
std::string knownPartSuffix(const Refinancing& refinancing);

/// Of "capacity", without its offers.
std::vector<Explanation> explain(const Capacity& capacity, const Finances& finances,
                                 std::span<const ExistingCost> existing);

/// Of one of the offers of "capacity".
std::vector<Explanation> explain(const OfferCapacity& with, const Capacity& capacity,
                                 std::span<const ExistingCost> existing, const LoanCost& offer);

/// Of one of "leases".
std::vector<Explanation> explain(const LeaseCost& cost);

}  // namespace yushi
