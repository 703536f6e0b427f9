#pragma once

#include "desk/desk.h"
#include "engine/beside/case_parts.h"
#include "report/tables/case_parts_rows.h"

namespace yushi {

/// What stands beside the offers, worked out with those plans that have no fault.
struct WorkedCase {
    std::vector<int> plans;  ///< 0 is A
    std::vector<OfferCost> costs;
    std::variant<CaseParts, CasePartFaults> parts;
};

/// Existing loans and figures of the year: refinancing and capacity.
WorkedCase workedDebts(const Desk& desk);

/// The leases, each beside loans on the terms of the plans.
WorkedCase workedLeases(const Desk& desk);

/// The letters of the plans that were worked out.
std::vector<std::string> lettersOf(const WorkedCase& worked);

/// The rows of a report, with the letters of the plans in the head.
TextRows withLetters(TextRows rows, const WorkedCase& worked);

/// What is wrong, a line each: "1 銀行: …".
QString faultsText(const WorkedCase& worked, const Desk& desk);

}  // namespace yushi
