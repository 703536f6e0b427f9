#pragma once

#include "model/menus/edition.h"
#include "model/menus/fact.h"
#include "model/rules/municipality.h"

namespace yushi {

/// Gives the municipality that an edition names, in its head and in its requirements, the name by which the list knows
/// it: 「神戸」 is 神戸市. What names none, or several, stays as it is written.
void namePlaces(Edition& edition, const Vocabulary& vocabulary, const Municipalities& municipalities);

}  // namespace yushi
