#pragma once

#include "engine/eligibility.h"

#include <span>
#include <string>

namespace yushi {

/// `yushi editions --json`.
std::string editionsJson(std::span<const Edition> editions);

/// `yushi programs --json`: one object a line.
std::string programsJson(std::span<const LineRef> lines);

}  // namespace yushi
