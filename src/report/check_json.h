#pragma once

#include "engine/eligibility.h"

#include <span>
#include <string>
#include <vector>

namespace yushi {

/// What `yushi check` found of a line.
struct CheckedLine {
    LineRef line;
    Verdict verdict;
    std::vector<Reason> reasons;
};

/// `yushi check --json`.
std::string checkJson(std::span<const CheckedLine> lines, const Vocabulary& vocabulary);

}  // namespace yushi
