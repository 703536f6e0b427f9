#pragma once

#include "engine/answers/answer_check.h"
#include "model/values/text.h"

#include <string>

namespace yushi {

/// What is wrong with an answer, and what would be right.
std::string answerFaultText(AnswerFault fault, Language language);

/// What a 据置期間 should be that fills its term.
Text shorterThanTheTerm();

/// Which answers cannot all be right, why, and what to do, in the words of the questions.
std::string contradictionText(const Contradiction& contradiction, const Vocabulary& vocabulary, Language language);

}  // namespace yushi
