#pragma once

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

/// A loan under a line as the applicant thinks of taking it. Where the terms have no rates, the line's rate
/// holds.
struct Offer {
    LineName line;
    LoanTerms terms;

    friend bool operator==(const Offer&, const Offer&) = default;
};

}  // namespace yushi
