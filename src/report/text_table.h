#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace yushi {

/// Columns that a terminal uses for UTF-8 text: two for East Asian wide characters.
std::size_t displayWidth(std::string_view text);

enum class Align { Left, Right };

/// A table in plain text; the first row is the head.
std::string textTable(const std::vector<std::vector<std::string>>& rows, const std::vector<Align>& columns);

}  // namespace yushi
