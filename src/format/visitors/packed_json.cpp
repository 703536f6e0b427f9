#include "format/visitors/packed_json.h"

namespace yushi {

namespace {

constexpr std::size_t kColumns = 110;

/// Columns of text: characters beyond Latin take two.
std::size_t columnsOf(const std::string& text) {
    std::size_t columns = 0;
    for (const char character : text) {
        const auto byte = static_cast<unsigned char>(character);
        if ((byte & 0xC0) == 0x80) continue;  // goes on with a character
        columns += byte >= 0xE0 ? 2 : 1;
    }
    return columns;
}

std::string scalar(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string onOneLine(const Json& json) {
    if (!json.is_structured()) return scalar(json);
    std::string line;
    for (const auto& [key, member] : json.items()) {
        if (!line.empty()) line += ", ";
        if (json.is_object()) line += scalar(key) + ": ";
        line += onOneLine(member);
    }
    return json.is_object() ? "{" + line + "}" : "[" + line + "]";
}

std::string packed(const Json& json, std::size_t indent, std::size_t before);

/// The members on lines of their own, as many on each as it takes.
std::string packedMembers(const Json& json, std::size_t indent) {
    const std::string margin = "\n" + std::string(indent, ' ');
    std::string text;
    std::size_t columns = 0;
    bool alone = true;  // nothing is added to the line
    for (const auto& [key, member] : json.items()) {
        const std::string name = json.is_object() ? scalar(key) + ": " : "";
        const std::string entry = name + packed(member, indent, columnsOf(name));
        const bool broken = entry.find('\n') != std::string::npos;
        const bool row = json.is_array() && member.is_structured();
        if (!text.empty()) text += ",";
        if (alone || broken || row || columns + columnsOf(entry) + 2 > kColumns) {
            text += margin;
            columns = indent;
        } else {
            text += " ";
            columns += 1;
        }
        text += entry;
        columns += columnsOf(entry) + 1;
        alone = broken || row;
    }
    return text;
}

/// @p before columns of the line are taken already.
std::string packed(const Json& json, std::size_t indent, std::size_t before) {
    std::string line = onOneLine(json);
    if (!json.is_structured() || json.empty() || indent + before + columnsOf(line) + 1 <= kColumns)
        return line;
    const std::string end = "\n" + std::string(indent, ' ');
    const std::string members = packedMembers(json, indent + 2);
    return json.is_object() ? "{" + members + end + "}" : "[" + members + end + "]";
}

}  // namespace

std::string packedJson(const Json& json) {
    return packed(json, 0, 0);
}

}  // namespace yushi
