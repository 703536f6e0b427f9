#pragma once

#include "model/menus/edition.h"
#include "model/values/problem.h"

#include <filesystem>

namespace yushi {

/// What the figures of an edition came to: what cannot be right, and what hardly is and is to be looked at again.
struct Plausibility {
    Problems wrong;
    Problems doubtful;
};

/// Looks for slips of whoever typed an edition that every reader of JSON accepts: a rate of 16 for 1.6, years for months, a
/// limit with zeros too many, a subsidy above its rate, a discount off itself or below 0, rates by term that end before the term, an edition in a file or folder of another name. The bounds of what is doubtful lie well beyond
/// all that the shipped documents of 2002 to 2028 have: rates to 2.85 %, terms from 6 months to 20 years (of equipment from 3
/// years), limits to 10 billion yen.
Plausibility plausibility(const Edition& edition, const std::filesystem::path& file);

}  // namespace yushi
