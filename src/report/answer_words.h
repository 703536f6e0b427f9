#pragma once

#include "engine/answer_check.h"
#include "model/text.h"

#include <string>

namespace yushi {

/// What is wrong with an answer, and what would be right.
std::string answerFaultText(AnswerFault fault, Language language);

}  // namespace yushi
