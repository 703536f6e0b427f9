#include "engine/cost/stamp_duty.h"

#include <algorithm>

namespace yushi {

std::optional<StampDutyBracket> stampDutyBracket(Yen amount, Contract contract, const StampDuty& rule) {
    if (contract == Contract::Electronic) return std::nullopt;
    const auto holds = [amount](const StampDutyBracket& bracket) {
        return !bracket.upTo || amount <= *bracket.upTo;
    };
    const auto bracket = std::ranges::find_if(rule.brackets, holds);
    return bracket == rule.brackets.end() ? std::nullopt : std::optional(*bracket);
}

}  // namespace yushi
