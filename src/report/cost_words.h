#pragma once

#include "engine/offer.h"
#include "model/text.h"

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

/// Rates a year rounded to 0.01 %: one, several, or that there is none.
std::string effectiveRatesText(const std::vector<double>& rates, Language language);

/// 保証料等込みの実質負担率(参考), rounded to 0.01 %.
std::string effectiveRateText(const LoanCost& cost, Language language);

/// The word of `--json` for what is known of the fee.
std::string nameOf(FeeKnown known);

}  // namespace yushi
