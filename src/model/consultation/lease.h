#pragma once

#include "model/consultation/offer.h"

namespace yushi {

/// What the charge of an instalment sale is reckoned on: what is still owed (賦払残高), or the price throughout.
enum class ChargeOn { Balance, Price };

/// Equipment taken on instalments or leased (設備貸与) under a line whose rate is a charge.
struct Lease {
    LineName line;
    Yen price;                         ///< of the equipment
    Months term{0};                    ///< over which it is paid
    Months interval{1};                ///< months from payment to payment
    std::optional<Rate> charge;        ///< within the stated range, per year or month as the line says
    std::optional<ChargeOn> chargeOn;  ///< of instalment sales; left open, both are shown

    friend bool operator==(const Lease&, const Lease&) = default;
};

}  // namespace yushi
