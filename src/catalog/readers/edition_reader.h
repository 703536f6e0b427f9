#pragma once

#include "format/json/json_value.h"
#include "model/menus/edition.h"

namespace yushi {

/// Reads one catalog file: an edition with its programs and what its documents say around them.
/// Cross-references inside the file are checked; problems go to the value's reading.
Edition readEdition(const JsonValue& value, const Vocabulary& vocabulary);

}  // namespace yushi
