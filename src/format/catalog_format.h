#pragma once

#include "format/json/json_value.h"
#include "model/menus/edition.h"

#include <string>

namespace yushi {

/// Reads the keys of a catalog file into @p edition, with the vocabulary of the reading's context.
void readEditionFields(const JsonValue& value, Edition& edition);

/// The JSON Schema of a catalog file, as it is shipped.
std::string catalogSchemaText();

}  // namespace yushi
