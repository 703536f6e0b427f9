#pragma once

#include "model/consultation.h"

#include <string>

namespace yushi {

/// The case file (.yushi) of a consultation in the newest version of the format: all that its reader reads, so that it
/// reads back as the same consultation. What is not answered and what has its default is left out.
std::string caseText(const Consultation& consultation, const Vocabulary& vocabulary);

}  // namespace yushi
