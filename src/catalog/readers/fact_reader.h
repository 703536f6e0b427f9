#pragma once

#include "format/json/json_value.h"
#include "model/menus/fact.h"

namespace yushi {

/// Reads the vocabulary file facts.json.
Vocabulary readVocabulary(const JsonValue& value);

}  // namespace yushi
