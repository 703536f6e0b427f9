#pragma once

#include "engine/editions/held_issuers.h"
#include "engine/eligibility/eligibility.h"

#include <span>
#include <string>

namespace yushi {

/// `yushi editions --json`.
std::string editionsJson(std::span<const Edition> editions);

/// `yushi catalog status --json`.
std::string statusJson(std::span<const HeldIssuer> issuers, Date on);

/// `yushi programs --json` for a day: one object a line; @p editions are all that there are.
std::string programsJson(std::span<const LineRef> lines, std::span<const Edition> editions, Date on);

}  // namespace yushi
