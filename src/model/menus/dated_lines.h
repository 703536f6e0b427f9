#pragma once

#include "model/menus/edition.h"

#include <span>

namespace yushi {

/// Works out for each line of @p editions over which days the rate notices of its issuer tell its rate. Between two notices
/// of which the later names another rate before it than the earlier gave, the rate changed on a day that nobody tells: there
/// it is not stated.
void addDatedLines(std::span<Edition> editions);

}  // namespace yushi
