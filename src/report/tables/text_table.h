#pragma once

#include <string>
#include <vector>

namespace yushi {

enum class Align { Left, Right };

/// A table in plain text; the first row is the head.
std::string textTable(const std::vector<std::vector<std::string>>& rows, const std::vector<Align>& columns);

}  // namespace yushi
