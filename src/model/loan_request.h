#pragma once

#include "model/cost_terms.h"
#include "model/loan.h"

namespace yushi {

/// A loan with what it costs beside its interest.
struct LoanRequest {
    LoanTerms terms;
    CostTerms costs;

    friend bool operator==(const LoanRequest&, const LoanRequest&) = default;
};

}  // namespace yushi
