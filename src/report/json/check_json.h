#pragma once

#include "engine/eligibility/near_miss.h"
#include "engine/eligibility/next_question.h"
#include "report/words/municipality_words.h"

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

/// What was found of an applicant on a day, among all @p editions.
struct CheckedApplicant {
    std::span<const CheckedLine> lines;
    const Vocabulary& vocabulary;
    std::span<const Edition> editions;
    Date on;
    std::optional<UnknownPlace> unknownPlace;
};

/// `yushi check --json`.
std::string checkJson(const CheckedApplicant& checked);

/// The same with the question that settles most lines, as "next_question" of the first line; null where none is open.
std::string checkJson(const CheckedApplicant& checked, const std::optional<Question>& next);

}  // namespace yushi
