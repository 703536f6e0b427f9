#pragma once

#include "model/values/problem.h"

#include <string_view>

namespace yushi {

/// Gives each problem that has none the line (from 1) on which its place stands in JSON text.
void fillLines(std::string_view text, Problems& problems);

}  // namespace yushi
