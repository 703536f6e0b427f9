#pragma once

#include "format/json/json_value.h"

namespace yushi {

/// Checks that ids are unique in a file and that every reference inside it leads somewhere. The file must have been
/// read without a problem.
void checkReferences(const JsonValue& root);

}  // namespace yushi
