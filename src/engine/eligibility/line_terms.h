#pragma once

#include "engine/eligibility/eligibility.h"

#include <vector>

namespace yushi {

/// What the need (use, amount, term, grace) and the day make of the terms of a line. Terms that the need does
/// not name, and terms that the document does not state, give no reason.
std::vector<Reason> termReasons(const LineRef& line, const Vocabulary& vocabulary, const Answers& answers,
                                Date on);

/// The least finding of termReasons().
Finding termFinding(const LineRef& line, const Vocabulary& vocabulary, const Answers& answers, Date on);

}  // namespace yushi
