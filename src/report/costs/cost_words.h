#pragma once

#include "engine/offers/offer.h"
#include "model/values/text.h"

#include <cstdint>
#include <optional>
#include <string>

namespace yushi {

/// One amount, or both ends of a band.
std::string bandText(Yen least, Yen most, Language language);

/// The guarantee fee, or why there is no figure.
std::string feeText(const OfferCost& cost, Language language);

/// What the borrower pays of the fee.
std::string paidFeeText(const OfferCost& cost, Language language);

/// The stamp duty, or that it was not asked for.
std::string stampText(const OfferCost& cost, Language language);

/// That there is no total, and what @p figure is without @p unknown ("保証料", "the guarantee fee").
std::string withoutUnknownText(const std::string& figure, const Text& unknown, Language language);

/// A sum of a plan: one amount, both ends of a range, or what it is without a fee that is not known.
std::string sumText(const OfferCost& cost, Yen CostSums::*sum, Language language);

/// A rate a year rounded to 0.01 %, or that there is none.
std::string effectiveRateText(std::optional<EffectiveRate> rate, Language language);

/// 保証料等込みの実質負担率(参考), rounded to 0.01 %.
std::string effectiveRateText(const OfferCost& cost, Language language);

/// In hundredths of a percent (0.01 %), half away from 0, as it is printed.
std::int64_t printedHundredths(EffectiveRate rate);

/// The word of `--json` for what is known of the fee.
std::string nameOf(FeeKnown known);

}  // namespace yushi
