#pragma once

#include "engine/loan_cost.h"
#include "report/json_parts.h"

namespace yushi {

/// The schedule of @p cost with what each payer pays to the lender in each row.
Json scheduleWithSubsidies(const LoanCost& cost);

/// Everything that a loan costs beside its schedule: sums, fee with parts and payers, subsidies, tax, rates.
Json jsonOf(const LoanCost& cost);

/// Adds a figure that is one number, or null beside its band: "total_paid_yen", "total_paid_band_yen".
void addBand(Json& json, const std::string& key, Yen most, Yen least);

/// A rate as computed, in percent a year with six decimals.
std::string computedPercent(double rate);

}  // namespace yushi
