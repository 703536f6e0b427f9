#pragma once

#include "engine/eligibility/next_question.h"
#include "model/values/text.h"

#include <string>

namespace yushi {

/// The answers of an outcome: "はい", "20人以下", "21人〜50人", "51人以上", "その他".
std::string outcomeText(const AnswerOutcome& outcome, const Fact& fact, Language language);

/// What a question is and what it does: "常時使用する従業員数 — 回答待ち12件のうち8件に関わる".
std::string questionText(const Question& question, const Vocabulary& vocabulary, Language language);

}  // namespace yushi
