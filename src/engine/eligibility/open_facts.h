#pragma once

#include "engine/eligibility/near_miss.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace yushi {

/// Where the answers to a fact begin to make a difference.
struct Turns {
    std::set<std::int64_t> figures;  ///< each the first of a range of figures that are treated alike
    Options options;                 ///< those that some requirement names
    std::set<std::string> words;

    friend bool operator==(const Turns&, const Turns&) = default;
};

/// The facts on whose answers a line still depends, with where they turn it. A requirement that is decided already,
/// whatever the open answers say, brings none. Derived facts are traced to the open answers that they follow from.
std::map<FactId, Turns> openFacts(const LineRef& line, const Vocabulary& vocabulary, const Rules& rules,
                                  const Situation& situation, const Answers& derived);

}  // namespace yushi
