#pragma once

#include "desk/desk.h"

namespace yushi {

/// How many lines of issuers that lend at the answered place may be used, may be once something is cleared up, and may not.
struct JudgedCounts {
    int usable = 0;
    int open = 0;
    int unusable = 0;
};

JudgedCounts countsHere(const Desk& desk);

}  // namespace yushi
