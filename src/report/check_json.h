#pragma once

#include "engine/near_miss.h"
#include "engine/next_question.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace yushi {

/// What `yushi check` found of a line.
struct CheckedLine {
    LineRef line;
    Verdict verdict;
    std::vector<Reason> reasons;
    std::vector<NearMiss> nearMisses;
};

/// `yushi check --json` for a day; @p editions are all that there are.
std::string checkJson(std::span<const CheckedLine> lines, const Vocabulary& vocabulary,
                      std::span<const Edition> editions, Date on);

/// The same with the question that settles most lines, as "next_question" of the first line; null where none is open.
std::string checkJson(std::span<const CheckedLine> lines, const Vocabulary& vocabulary,
                      std::span<const Edition> editions, Date on, const std::optional<Question>& next);

}  // namespace yushi
