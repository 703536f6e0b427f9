#pragma once

#include "model/consultation/loan.h"

#include <cstdint>
#include <optional>

namespace yushi {

/// A loan's months as the loops count them.
inline int monthCount(Months months) {
    return static_cast<int>(months.count());
}

/// 元金均等: so many instalments of the ordinary amount and one of what remains.
struct EqualInstalments {
    std::int64_t ordinary = 0;
    int number = 0;  ///< of all instalments
    std::int64_t remainder = 0;
};

/// @p principal in at most @p most instalments; rounded up, or of a given amount, they can be fewer.
inline EqualInstalments equalInstalments(std::int64_t principal, int most, std::int64_t unit,
                                         Rounding rounding, const std::optional<Yen>& given) {
    const std::int64_t ordinary =
        given ? given->value() : cutToYen(principal, Int128(most) * unit, rounding).value() * unit;
    const bool early = ordinary > 0 && ordinary >= principal / most + (principal % most != 0 ? 1 : 0);
    const int number = early ? static_cast<int>((principal + ordinary - 1) / ordinary) : most;
    return {ordinary, number, principal - ordinary * (number - 1)};
}

/// The unit of the instalments: a smaller one where the agreed unit would end the loan before its term, or is more than an
/// instalment.
inline Yen unitUsed(const LoanTerms& terms) {
    const int most = (monthCount(terms.term) - monthCount(terms.grace)) / monthCount(terms.interval);
    const auto suits = [&](Yen unit) {
        const EqualInstalments plan =
            equalInstalments(terms.principal.value() - terms.balloon.value(), most, unit.value(),
                             terms.instalmentRounding, terms.instalment);
        return plan.number == most && plan.ordinary > 0;
    };
    Yen unit = terms.instalmentUnit;
    if (terms.method != RepaymentMethod::EqualPrincipal) return unit;
    for (const Yen smaller : terms.smallerUnits) {
        if (suits(unit)) break;
        unit = smaller;
    }
    return unit;
}

}  // namespace yushi
