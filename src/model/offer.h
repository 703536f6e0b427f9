#pragma once

#include "model/cost_terms.h"
#include "model/loan.h"

#include <optional>
#include <string>

namespace yushi {

/// Names one line of one edition.
struct LineName {
    std::string issuer;
    std::string edition;
    std::string line;

    friend bool operator==(const LineName&, const LineName&) = default;
};

/// A loan under a line as the applicant thinks of taking it. What it leaves open is taken from the need; where the
/// terms have no rates, the line's rate holds.
struct Offer {
    LineName line;
    std::optional<Yen> amount;
    std::optional<Months> term;
    std::optional<Months> grace;
    LoanTerms terms;  ///< everything else; its principal, term and grace are not used
    CostTerms costs;  ///< beside what the line states

    friend bool operator==(const Offer&, const Offer&) = default;
};

}  // namespace yushi
