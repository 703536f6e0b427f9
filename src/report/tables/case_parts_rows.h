#pragma once

#include "engine/beside/case_parts.h"

#include <span>
#include <string>
#include <vector>

namespace yushi {

/// A table in words: the first row is the head, the first column the names.
using TextRows = std::vector<std::vector<std::string>>;

/// The existing loans, a row each.
TextRows existingLoansRows(std::span<const ExistingCost> existing, Language language);

/// Refinancing, a column for each of the offers.
TextRows refinancingRows(std::span<const Refinancing> refinancing, Language language);

/// 返済能力 by the last closed year, in one column.
TextRows capacityRows(const Capacity& capacity, Language language);

/// What each offer leaves of the capacity, a column each.
TextRows offersCapacityRows(const CaseParts& parts, Language language);

/// A lease by each way of reckoning its charge, and a loan for the same equipment on the terms of each offer; @p letters are
/// those of the offers, "A".
TextRows leaseRows(const LeaseBesideLoans& beside, std::span<const std::string> letters, Language language);

/// That the refund is an estimate, or not known; empty where it is neither.
std::string refundNote(std::span<const Refinancing> refinancing, Language language);

/// Whose the equipment is in the end.
std::string ownerText(const LeaseCost& lease, Language language);

}  // namespace yushi
