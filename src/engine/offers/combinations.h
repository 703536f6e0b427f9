#pragma once

#include "engine/eligibility/eligibility.h"
#include "model/values/yen.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace yushi {

/// A line that somebody thinks of using, and for how much.
struct ChosenLine {
    LineRef line;
    std::optional<Yen> amount;
};

/// What a clause of a document makes of the chosen lines.
struct CombinationFinding {
    const Edition* edition;
    const Combination* clause;
    std::vector<std::size_t> lines;  ///< places of the chosen lines of the programs that the clause is about
    std::vector<std::size_t> with;   ///< and of those that they exclude, need or add to
    /// Excludes: not met where both are chosen. Needs: not met where the other is missing. AddsTo: met. Judgement where
    /// the clause names the other in words alone, so that a person has to look.
    Finding finding;
};

/// How far chosen lines use up a limit that they share.
struct SharedLimitUse {
    const Edition* edition;
    const SharedLimit* clause;
    std::vector<std::size_t> lines;
    Yen total;        ///< of the amounts that are known
    Yen remaining;    ///< of the limit; 0 where it is used up
    Finding finding;  ///< not met where the total lies above the limit, unanswered where an amount is missing
};

/// How chosen lines go together.
struct CombinationCheck {
    std::vector<CombinationFinding> clauses;
    std::vector<SharedLimitUse> sharedLimits;
};

/// Holds the chosen lines against every combination clause and shared limit of their editions that concerns them.
CombinationCheck checkCombination(std::span<const ChosenLine> chosen);

}  // namespace yushi
