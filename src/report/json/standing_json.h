#pragma once

#include "engine/offers/standing.h"
#include "report/json/json_parts.h"

namespace yushi {

/// A single requirement with what was found of it.
Json reasonJson(const Reason& reason, const Edition& edition, const Vocabulary& vocabulary);

/// The keys of the terms on which the document of a line is silent.
Json unstatedJson(const Line& line);

/// "in_force", "expired_on", "unconfirmed" and "window" of a line.
void addStanding(Json& json, const LineStanding& standing);

/// The same of a plan, with "verdict", "reasons_against", "unstated" and "uncertain".
void addStanding(Json& json, const PlanStanding& standing, const Vocabulary& vocabulary);

}  // namespace yushi
