#pragma once

#include "model/rules/cost_rules.h"

#include <optional>

namespace yushi {

/// By what 印紙税 is found of a contract over @p amount (金銭消費貸借契約書, for each original); nothing of an electronic one,
/// which bears none.
std::optional<StampDutyBracket> stampDutyBracket(Yen amount, Contract contract, const StampDuty& rule);

}  // namespace yushi
