#pragma once

#include "model/consultation/loan.h"
#include "model/menus/cost_terms.h"

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

/// A loan under a line as the applicant thinks of taking it. What it leaves open is taken from the need, the way
/// of repayment from the line; where the terms have no rates, the line's rate holds.
struct Offer {
    LineName line;
    std::optional<Yen> amount;
    std::optional<Months> term;
    std::optional<Months> grace;
    std::optional<RepaymentMethod> method;
    std::optional<Months> interval;
    LoanTerms terms;  ///< everything else; its principal, term, grace, method and interval are not used
    CostTerms costs;  ///< beside what the line states

    friend bool operator==(const Offer&, const Offer&) = default;
};

}  // namespace yushi
