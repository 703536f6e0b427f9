#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace yushi {

/// A cell of a spreadsheet: words, or a whole number.
using SheetCell = std::variant<std::string, std::int64_t>;

/// Text that no spreadsheet takes for a formula: where it begins with = + - @, a tab or a line break, an apostrophe goes
/// before it, which spreadsheets take as the sign of text.
std::string plainText(std::string_view text);

/// The text of which plainText() made @p cell.
std::string textOfCell(const std::string& cell);

/// Rows as CSV: UTF-8 with byte order mark, lines ending in CR LF, text made plainText() and quoted where it has to be.
std::string csvText(const std::vector<std::vector<SheetCell>>& rows);

}  // namespace yushi
