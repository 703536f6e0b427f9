#pragma once

#include "engine/eligibility/judgements.h"
#include "model/values/text.h"

#include <string>
#include <vector>

namespace yushi {

/// Where the requirement stands and what it asks: "借換等貸付: 借換により経営の安定・改善が見込まれる".
std::string judgementText(const RequiredJudgement& judgement, Language language);

/// The same of the judgement with this id; where no requirement has it, what its kind is called.
std::string judgementName(const std::string& id, std::span<const RequiredJudgement> known,
                          const Vocabulary& vocabulary, Language language);

/// A sentence on each decided judgement that belongs to no requirement, and so decides nothing.
std::vector<std::string> strayJudgementTexts(const Answers& answers,
                                             std::span<const RequiredJudgement> known,
                                             const Vocabulary& vocabulary, Language language);

}  // namespace yushi
