#pragma once

#include "engine/beside/capacity.h"
#include "engine/beside/leasing.h"
#include "engine/beside/refinance.h"
#include "engine/offers/offer.h"
#include "model/consultation/consultation.h"

#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace yushi {

/// Equipment on instalments or leased, beside a loan for it on the terms of each offer.
struct LeaseBesideLoans {
    LeaseCost lease;
    std::vector<std::variant<OfferCost, std::vector<OfferFault>>> loans;  ///< by offer; or why there is none
};

/// What a case says beside its offers, worked out.
struct CaseParts {
    std::vector<ExistingCost> existing;
    std::vector<Refinancing> refinancing;  ///< by offer; empty where nothing is to be refinanced
    Finances finances;
    std::optional<Capacity> capacity;           ///< nothing: no figure of the year was answered
    std::vector<OfferCapacity> offersCapacity;  ///< by offer; empty without capacity
    std::vector<LeaseBesideLoans> leases;
};

/// Why the parts of a case cannot be worked out, by existing loan and by lease.
struct CasePartFaults {
    std::vector<std::vector<ExistingFault>> existing;
    std::vector<std::vector<LeaseFault>> leases;
};

/// Whether the lender sets the rate of an offer: the document leaves it to him, wholly or within bounds.
RateSetBy rateSetBy(const OfferCost& cost);

/// Works out what stands beside the offers of the case of @p context; @p costs are those of its offers, in their order.
std::variant<CaseParts, CasePartFaults> caseParts(std::span<const OfferCost> costs, const OfferContext& context);

}  // namespace yushi
