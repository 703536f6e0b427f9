#pragma once

#include "engine/eligibility/near_miss.h"
#include "engine/eligibility/next_question.h"
#include "report/json/json_parts.h"

#include <span>

namespace yushi {

/// The best near miss, with the others as its alternatives; null where there is none.
Json jsonOf(std::span<const NearMiss> misses, const Vocabulary& vocabulary);

/// A question, what each answer leaves open and its words.
Json jsonOf(const Question& question, const Vocabulary& vocabulary);

/// The key of a verdict in JSON: "needs_answer" …
const char* verdictKey(Verdict verdict);

}  // namespace yushi
