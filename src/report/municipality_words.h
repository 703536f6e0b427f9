#pragma once

#include "model/municipality.h"
#include "model/text.h"

#include <string>
#include <string_view>

namespace yushi {

/// What is told of text that names no one municipality: those of that name, or those that are like it. Empty if it names
/// just one. @p prefecture is where it must lie; empty where that is not known.
std::string municipalityRefusalText(const Municipalities& municipalities, std::string_view typed,
                                    std::string_view prefecture, Language language);

}  // namespace yushi
