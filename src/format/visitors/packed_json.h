#pragma once

#include "format/visitors/values.h"

#include <string>

namespace yushi {

/// JSON as people like to read it: what fits stands on one line of about 110 columns, keys in their order.
std::string packedJson(const Json& json);

}  // namespace yushi
