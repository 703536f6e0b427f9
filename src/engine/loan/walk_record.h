#pragma once

#include "engine/loan/equal_instalments.h"
#include "engine/loan/principal_rule.h"
#include "model/consultation/loan.h"

#include <optional>
#include <vector>

namespace yushi {

/// A plan of equal instalments as it was computed.
struct PlanRecord {
    EqualInstalments plan;
    Yen balance;               ///< that was to be repaid, with the balloon
    int most = 0;              ///< instalments for which there was time
    std::optional<Yen> given;  ///< the ordinary instalment where it was agreed or stays as before
};

/// A level payment as it was computed.
struct LevelRecord {
    Yen amount;
    Yen balance;
    Rate rate;
    int payments = 0;
};

/// By which rule the principal of a row was found, and of what.
struct PrincipalRecord {
    PrincipalRule rule = PrincipalRule::None;
    Yen amount;  ///< of the rule: the instalment, the level payment, what was agreed
    Yen interest;
    Yen before;             ///< the balance before the row
    std::size_t plans = 0;  ///< so many plans had been made
};

/// What a walk through a loan did, by row.
struct WalkRecord {
    std::vector<PrincipalRecord> rows;
    std::vector<PlanRecord> plans;
    std::vector<LevelRecord> levels;
};

/// Goes through a loan and records by what it finds the principal of each row.
WalkRecord recordOf(const LoanTerms& terms);

}  // namespace yushi
