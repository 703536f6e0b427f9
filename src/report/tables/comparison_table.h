#pragma once

#include "model/values/text.h"

#include <string>

namespace yushi {

/// The letter of a plan: A, B … Z, AA …
std::string planLetter(std::size_t plan);

/// The sentence that belongs on every result: an estimate, the lender decides.
std::string estimateNotice(Language language);

}  // namespace yushi
