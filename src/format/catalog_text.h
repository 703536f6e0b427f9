#pragma once

#include "model/menus/edition.h"

#include <string>

namespace yushi {

/// The catalog file of an edition: all that its reader reads, so that it reads back as the same edition. What a document does
/// not state is left out; what all lines of a program have alike stands once on the program.
std::string editionText(const Edition& edition, const Vocabulary& vocabulary);

}  // namespace yushi
