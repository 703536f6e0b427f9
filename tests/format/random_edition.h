#pragma once

#include "format/draw.h"
#include "model/menus/edition.h"

namespace yushi::test {

/// An edition in which every part that a catalog file may hold is there or not by chance. Its figures do not contradict one
/// another, its references lead nowhere.
Edition randomEdition(const Vocabulary& vocabulary, std::mt19937& chance, Fields fields = Fields::ByChance);

}  // namespace yushi::test
