#pragma once

#include "model/consultation/loan.h"

namespace yushi {

/// The payment that brings @p balance down to @p balloon in @p payments equal payments (元利均等返済額):
/// (balance·(1+x)^n − balloon)·x / ((1+x)^n − 1), x = @p rate × @p interval / 12, brought exactly to a multiple of
/// @p unit by @p rounding. Needs balance ≥ balloon ≥ 0, payments ≥ 1, interval ≥ 1, unit ≥ 1.
Yen levelPayment(Yen balance, Rate rate, Months interval, int payments, Yen unit, Rounding rounding,
                 Yen balloon = Yen());

}  // namespace yushi
