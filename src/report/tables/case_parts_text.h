#pragma once

#include "engine/beside/case_parts.h"

#include <span>
#include <string>
#include <vector>

namespace yushi {

/// A table of what stands beside the offers: the first row is its head, the first column names the rows.
struct PartTable {
    std::vector<std::vector<std::string>> rows;
    std::string note;  ///< to stand below it; empty where there is nothing to say
};

/// Existing loans, refinancing, capacity to repay and leases, as far as the case has them.
std::vector<PartTable> casePartTables(const CaseParts& parts, std::span<const OfferCost> costs,
                                      Language language);

/// What `yushi compare` says of refinancing, repayment capacity and leases, in words that an owner can read; empty where the
/// case has none.
std::string casePartsText(const CaseParts& parts, std::span<const OfferCost> costs, Language language);

}  // namespace yushi
