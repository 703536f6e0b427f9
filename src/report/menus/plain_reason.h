#pragma once

#include "engine/eligibility/eligibility.h"
#include "model/values/text.h"

#include <string>

namespace yushi {

/// A single requirement and what was found of it, as one sentence for somebody at the desk: the applicant's own figure beside
/// the one of the document, and nothing of how it was compared.
std::string plainReasonText(const Reason& reason, const Vocabulary& vocabulary, Language language);

/// The requirement itself in a few words, for a list of what is still open: "セーフティネット保証5号の認定を受けている".
std::string openPointText(const Reason& reason, Language language);

}  // namespace yushi
