#pragma once

#include "format/json_value.h"
#include "model/edition.h"

namespace yushi {

/// Reads what an edition says around its menus: combinations, succession, usage, rates through time and
/// elsewhere, other figures, services.
void readBackground(JsonObject& object, Edition& edition);

}  // namespace yushi
