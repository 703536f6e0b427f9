#pragma once

#include "engine/offers/offer.h"
#include "model/consultation/lease.h"

#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace yushi {

/// What a lease can be refused for.
enum class LeaseFaultKind {
    LineNotFound,
    NotACharge,  ///< the line is a loan
    ChargeNeeded,
    ChargeOutsideRange,
    PriceAboveLimit,
    PriceOutOfRange,
    TermAboveLongest,
    TermBelowShortest,
    TermNeeded,
    IntervalNotInTerm,
    ChargeOnOnlyForSales,  ///< a lease is always reckoned on the price
};

/// One thing wrong in a lease, with the nearest allowed value in the unit of the field.
struct LeaseFault {
    LeaseFaultKind kind;
    std::optional<std::int64_t> nearest;

    friend bool operator==(const LeaseFault&, const LeaseFault&) = default;
};

/// One way of reckoning what is paid for equipment.
struct LeasePlan {
    ChargeOn on = ChargeOn::Price;
    /// 割賦: principal is the share of the price, interest the charge. リース: the whole payment is the charge.
    std::vector<Instalment> payments;
    Yen firstPayment;
    Yen totalPaid;
    Yen moreThanPrice;  ///< totalPaid − price
    std::optional<EffectiveRate> effectiveRate;  ///< a year, as if the price were a loan

    friend bool operator==(const LeasePlan&, const LeasePlan&) = default;
};

/// 割賦損料, on which the equipment becomes the user's, or リース料率, on which it stays the lessor's.
struct LeaseCost {
    Lease lease;
    LineRef line;
    Charge stated;
    Rate charge;
    std::vector<LeasePlan> plans;  ///< two where it is open what the charge is reckoned on
};

/// Works out equipment on instalments or a lease under its line, or names every fault in it.
std::variant<LeaseCost, std::vector<LeaseFault>> leaseCost(const Lease& lease,
                                                           std::span<const Edition> editions);

/// The terms of a loan for the same equipment: its price over the same months without grace, otherwise as @p terms.
LoanTerms loanForEquipment(const Lease& lease, LoanTerms terms);

}  // namespace yushi
