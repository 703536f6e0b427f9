#pragma once

#include "engine/eligibility/eligibility.h"
#include "model/values/text.h"

#include <string>

namespace yushi {

/// A requirement in words: those of the catalog, or of a term of the line.
Text requirementText(const Reason& reason);

/// What a requirement was compared with, in words: "20人", "1億円", several readings with "または"; empty if
/// nothing.
std::string thresholdText(const Reason& reason, const Vocabulary& vocabulary, Language language);

/// A reason on a line: "[満たさない] 融資限度額以内である — 回答: 800万円、定め: 700万円".
std::string reasonText(const Reason& reason, const Vocabulary& vocabulary, Language language);

}  // namespace yushi
