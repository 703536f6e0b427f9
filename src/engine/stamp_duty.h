#pragma once

#include "model/cost_rules.h"

namespace yushi {

/// 印紙税 of a contract over @p amount (金銭消費貸借契約書, for each original); an electronic one bears none.
Yen stampDuty(Yen amount, Contract contract, const StampDuty& rule);

}  // namespace yushi
