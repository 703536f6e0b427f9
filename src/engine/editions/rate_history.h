#pragma once

#include "model/menus/edition.h"

#include <span>
#include <string>
#include <vector>

namespace yushi {

/// The rates of a program over some time, as one document states them.
struct RateSpan {
    Date from;
    Date to;     ///< the last day
    Rate least;  ///< over the lines of the program; a bracket or step counts as a rate of its own
    Rate most;
    const Edition* edition;  ///< which says so; the catalog keeps it
    bool printed = false;    ///< one point of a history that the edition prints, instead of its own lines
};

/// Everything that the editions of @p issuer say about the rate of @p program, the earliest first. A rate that the lender
/// sets, a discount or a charge is no rate a year and left out.
std::vector<RateSpan> rateHistory(std::span<const Edition> editions, const std::string& issuer,
                                  const std::string& program);

}  // namespace yushi
