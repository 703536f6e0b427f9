#pragma once

#include "model/values/problem.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace yushi {

/// Parses JSON strictly (RFC 8259, UTF-8): no comments, no duplicate keys, at most 64 levels.
/// @p file is only used to say where a problem stands.
Result<nlohmann::json> parseJson(std::string_view text, const std::string& file);

/// @p key as a step of a JSON pointer: "~" and "/" escaped.
std::string pointerStep(std::string_view key);

}  // namespace yushi
