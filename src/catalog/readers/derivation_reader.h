#pragma once

#include "format/json/json_value.h"
#include "model/menus/fact.h"

#include <span>

namespace yushi {

/// Reads how @p fact follows from the facts that stand before it in the vocabulary; types must suit.
Derivation readDerivation(const JsonValue& value, const Fact& fact, std::span<const Fact> earlier);

}  // namespace yushi
