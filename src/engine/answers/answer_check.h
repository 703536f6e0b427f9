#pragma once

#include "model/menus/fact.h"

#include <optional>

namespace yushi {

/// What is wrong with an answer that reads well.
enum class AnswerFault {
    InTheFuture,        ///< a day since which time is counted has not come yet
    GraceFillsTheTerm,  ///< 据置期間 as long as the term or longer
    Contradicted,       ///< an option does not go together with what follows from the other answers
};

/// What is wrong with the answer to @p fact beside the others, with what follows from them; nothing if it is open or sound.
/// @p on is the day of the consultation.
std::optional<AnswerFault> checkAnswer(FactId fact, const Vocabulary& vocabulary, const Answers& answers,
                                       Date on);

}  // namespace yushi
