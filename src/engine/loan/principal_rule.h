#pragma once

namespace yushi {

/// By which rule a payment repays principal, with the amount of the rule.
enum class PrincipalRule {
    None,       ///< interest alone
    Rest,       ///< whatever is left
    Ordinary,   ///< an ordinary instalment of the plan
    Remainder,  ///< the instalment that takes what the rounding of the others leaves over
    Level,      ///< what the interest leaves of the level payment
    Agreed,     ///< a step of unequal principal, or an early repayment
};

}  // namespace yushi
