#pragma once

#include "format/json_value.h"
#include "model/edition.h"

#include <vector>

namespace yushi {

/// Reads "documents": an object of sources by id.
std::vector<SourceDocument> readDocuments(const JsonValue& value);

}  // namespace yushi
