#pragma once

#include "engine/eligibility/near_miss.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace yushi {

/// Answers to a question that all come to the same: a range of figures or dates, one option, yes or no.
struct AnswerOutcome {
    std::optional<FactValue>
        from;  ///< nothing: from the lowest on; of an answer in words: any other than those listed
    std::optional<FactValue> to;  ///< nothing: upwards without end
    std::size_t stillOpen = 0;    ///< lines that would still wait for an answer
};

/// A fact that is not answered and on which lines still depend.
struct Question {
    FactId fact;
    std::size_t open = 0;       ///< lines that wait for an answer now
    std::size_t concerned = 0;  ///< of them, those on which this fact still bears
    std::vector<AnswerOutcome> outcomes;

    /// How many lines an answer settles in all its outcomes together; divided by their number it is the mean.
    std::size_t settledInAll() const;
};

/// Every question that can still matter for one of @p lines, the one that settles most lines first. A fact that stands
/// only in conditions that are decided already, or of lines that are ineligible, is not asked.
std::vector<Question> openQuestions(std::span<const LineRef> lines, const Vocabulary& vocabulary,
                                    const Rules& rules, const Situation& situation);

/// The first of openQuestions(), or nothing where no line waits for an answer.
std::optional<Question> nextQuestion(std::span<const LineRef> lines, const Vocabulary& vocabulary,
                                     const Rules& rules, const Situation& situation);

}  // namespace yushi
