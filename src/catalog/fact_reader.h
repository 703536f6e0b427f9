#pragma once

#include "catalog/json_value.h"
#include "model/fact.h"

namespace yushi {

/// Reads the vocabulary file facts.json.
Vocabulary readVocabulary(const JsonValue& value);

/// An answer to @p fact: true, 20, "5.0", "2024-04-01", "hyogo", ["sn4"], "神戸市" by its type.
std::optional<FactValue> readAnswer(const JsonValue& value, const Fact& fact);

/// An array of option ids of @p fact.
std::optional<Options> readOptions(const JsonValue& value, const Fact& fact);

}  // namespace yushi
