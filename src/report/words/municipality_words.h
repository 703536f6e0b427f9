#pragma once

#include "model/menus/fact.h"
#include "model/rules/municipality.h"
#include "model/values/text.h"

#include <optional>
#include <string>
#include <string_view>

namespace yushi {

/// What is told of text that names no one municipality: those of that name, or those that are like it. Empty if it names
/// just one. @p prefecture is where it must lie; empty where that is not known.
std::string municipalityRefusalText(const Municipalities& municipalities, std::string_view typed,
                                    std::string_view prefecture, Language language);

/// Text that is answered as the municipality and names no one place, and why it is not recognised.
struct UnknownPlace {
    std::string typed;
    Text why;
};

/// What is not recognised of the place that is answered; nothing where it is left open or names one municipality.
std::optional<UnknownPlace> unknownPlace(const Vocabulary& vocabulary, const Municipalities& municipalities,
                                         const Answers& answers);

}  // namespace yushi
