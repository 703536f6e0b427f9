#pragma once

#include "model/menus/fact.h"
#include "model/rules/municipality.h"

#include <optional>
#include <string>

namespace yushi {

/// The id of the prefecture that is answered; empty where none is.
std::string answeredPrefecture(const Vocabulary& vocabulary, const Answers& answers);

/// The text that is answered as the municipality; empty where none is.
std::string answeredMunicipality(const Vocabulary& vocabulary, const Answers& answers);

/// Brings the answered municipality into the one form in which it is kept; text that names none, or several, stays.
void nameMunicipality(const Vocabulary& vocabulary, const Municipalities& municipalities, Answers& answers);

/// Gives the municipality the name by which catalogs call it. Text that names none, or several, is no answer: whether a
/// requirement is met remains to be asked.
void recogniseMunicipality(const Vocabulary& vocabulary, const Municipalities& municipalities, Answers& answers);

}  // namespace yushi
