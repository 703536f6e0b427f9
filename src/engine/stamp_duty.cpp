#include "engine/stamp_duty.h"

#include <algorithm>

namespace yushi {

Yen stampDuty(Yen amount, Contract contract, const StampDuty& rule) {
    if (contract == Contract::Electronic) return Yen();
    const auto holds = [amount](const StampDutyBracket& bracket) {
        return !bracket.upTo || amount <= *bracket.upTo;
    };
    const auto bracket = std::ranges::find_if(rule.brackets, holds);
    return bracket == rule.brackets.end() ? Yen() : bracket->tax;
}

}  // namespace yushi
