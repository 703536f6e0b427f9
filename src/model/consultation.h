#pragma once

#include "model/fact.h"
#include "model/offer.h"

#include <vector>

namespace yushi {

/// A consultation: what is known of the applicant and the need, and the offers to be compared.
struct Consultation {
    Answers answers;
    std::vector<Offer> offers;

    friend bool operator==(const Consultation&, const Consultation&) = default;
};

}  // namespace yushi
