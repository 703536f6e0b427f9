#pragma once

#include "model/menus/edition.h"
#include "model/values/text.h"

#include <string>

namespace yushi {

// What a document says around its menus, an entry in a sentence each.

std::string entryText(const Succession& succession, const Edition& edition, Language language);
std::string entryText(const Usage& usage, const Edition& edition, Language language);
std::string entryText(const RatePoint& point, const Edition& edition, Language language);
std::string entryText(const RateElsewhere& rate, const Edition& edition, Language language);
std::string entryText(const Figure& figure, const Edition& edition, Language language);
std::string entryText(const Combination& combination, const Edition& edition, Language language);
std::string entryText(const Service& service, const Edition& edition, Language language);
std::string entryText(const Note& note, const Edition& edition, Language language);

}  // namespace yushi
