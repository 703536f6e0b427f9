#pragma once

#include "format/json_value.h"
#include "model/fact.h"

namespace yushi {

/// Reads the vocabulary file facts.json.
Vocabulary readVocabulary(const JsonValue& value);

}  // namespace yushi
