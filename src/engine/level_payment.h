#pragma once

#include "model/loan.h"

namespace yushi {

/// The payment that repays @p balance in @p payments equal payments (元利均等返済額): balance·x / (1 −
/// (1+x)^−n), x = @p rate × @p interval / 12, brought exactly to a multiple of @p unit by @p rounding. Needs
/// balance ≥ 0, payments ≥ 1, interval ≥ 1, unit ≥ 1.
Yen levelPayment(Yen balance, Rate rate, Months interval, int payments, Yen unit, Rounding rounding);

}  // namespace yushi
