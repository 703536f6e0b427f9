#pragma once

#include "model/values/text.h"

#include <string>
#include <string_view>

namespace yushi {

/// Text in which each character can be seen: what has no shape (control and format characters, odd spaces) as "[U+FEFF]",
/// bytes that are no UTF-8 as "[0xE3]". All else is as it was.
std::string visible(std::string_view text);

/// A piece of somebody's text in quotes for a message, visible; of nothing it says so.
Text inQuotes(std::string_view piece);

}  // namespace yushi
