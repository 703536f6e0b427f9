#pragma once

#include "model/consultation/loan.h"
#include "model/menus/cost_terms.h"

namespace yushi {

/// A loan with what it costs beside its interest.
struct LoanRequest {
    LoanTerms terms;
    CostTerms costs;

    friend bool operator==(const LoanRequest&, const LoanRequest&) = default;
};

}  // namespace yushi
