#pragma once

#include "engine/offer.h"
#include "model/rules.h"

#include <filesystem>
#include <span>

namespace yushi {

/// `yushi compare --xlsx`: a workbook of the comparison, a sheet a plan with live formulas, and what they rest on;
/// whether it could be written to @p file.
bool writeComparisonXlsx(const std::filesystem::path& file, std::span<const OfferCost> costs,
                         const Rules& rules, Date on, Language language);

}  // namespace yushi
