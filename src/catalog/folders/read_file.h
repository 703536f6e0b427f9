#pragma once

#include "catalog/folders/file_text.h"
#include "catalog/folders/inputs.h"
#include "format/json/json_text.h"
#include "format/json/json_value.h"

#include <filesystem>
#include <iterator>
#include <string_view>
#include <utility>

namespace yushi {

/// Reads JSON text with @p read; every problem gets its line. @p name says whose text it is.
template <class Read>
auto readJsonText(std::string_view text, const std::string& name, Read read)
    -> Result<decltype(read(std::declval<const JsonValue&>()))> {
    const auto json = parseJson(text, name);
    if (!json) return json.problems();
    Reading reading{name, {}};
    auto content = read(JsonValue(*json, reading));
    if (reading.problems.empty()) return content;
    fillLines(text, reading.problems);
    return std::move(reading.problems);
}

/// Reads a JSON file with @p read.
template <class Read>
auto readJsonFile(const std::filesystem::path& path, Read read)
    -> Result<decltype(read(std::declval<const JsonValue&>()))> {
    const auto text = readFile(path);
    if (!text) return text.problems();
    return readJsonText(*text, path.string(), read);
}

}  // namespace yushi
