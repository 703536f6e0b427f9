#pragma once

#include "format/json_value.h"
#include "model/edition.h"

#include <optional>
#include <string>
#include <vector>

namespace yushi {

/// Reads the keys of a catalog file into @p edition, with the vocabulary of the reading's context.
void readEditionFields(const JsonValue& value, Edition& edition);

/// Reads a requirement, with the vocabulary, the place and the source of the reading's context.
std::optional<Condition> readCondition(const JsonValue& value);

/// Reads documents by their ids.
std::optional<std::vector<SourceDocument>> readDocuments(const JsonValue& value);

/// The JSON Schema of a catalog file, as it is shipped.
std::string catalogSchemaText();

}  // namespace yushi
