#pragma once

#include "engine/offers/offer.h"
#include "report/json/json_parts.h"

namespace yushi {

/// The schedule of @p cost with the subsidies of each row.
Json scheduleWithSubsidies(const LoanCost& cost);

/// Everything that a loan costs beside its schedule: sums, fee with parts and payers, subsidies, tax, rates.
Json jsonOf(const LoanCost& cost);

/// The same of a plan: what leaves out a fee that is not known is no total.
Json jsonOf(const OfferCost& cost);

/// Adds a figure that is one number, or null beside both ends: "total_paid_yen", "total_paid_band_yen".
void addBand(Json& json, const std::string& key, Yen one, Yen other);

/// Adds a figure of which one end is not known.
void addOpenBand(Json& json, const std::string& key, std::optional<Yen> least, std::optional<Yen> most);

/// A rate a year in percent with six decimals.
std::string percentOf(EffectiveRate rate);

}  // namespace yushi
