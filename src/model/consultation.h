#pragma once

#include "model/existing_loan.h"
#include "model/fact.h"
#include "model/finances.h"
#include "model/lease.h"
#include "model/offer.h"

#include <vector>

namespace yushi {

/// A consultation: what is known of the applicant and the need, the offers to be compared, and what stands beside
/// them.
struct Consultation {
    Answers answers;
    std::vector<Offer> offers;
    std::vector<ExistingLoan> existingLoans{};
    Finances finances{};
    std::vector<Lease> leases{};

    friend bool operator==(const Consultation&, const Consultation&) = default;
};

}  // namespace yushi
