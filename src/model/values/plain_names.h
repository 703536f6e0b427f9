#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace yushi {

/// Whether text is an address on the web: "https://…" or "http://…" of printable ASCII.
inline bool isUrl(std::string_view text) {
    const std::size_t named = text.starts_with("https://") ? 8 : text.starts_with("http://") ? 7 : text.size();
    const auto printable = [](char c) { return '!' <= c && c <= '~'; };
    return named < text.size() && std::ranges::all_of(text, printable);
}

/// Whether text is an id of lower-case letters, digits and hyphens.
inline bool isPlainId(std::string_view text) {
    const auto plain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    return !text.empty() && std::ranges::all_of(text, plain);
}

/// Whether text names an edition as people do: R8, H30, R8-10.
inline bool isEditionName(std::string_view text) {
    const auto digits = [](std::string_view part) {
        return !part.empty() && part.size() <= 2 && std::ranges::all_of(part, [](char c) { return '0' <= c && c <= '9'; });
    };
    if (text.empty() || text[0] < 'A' || text[0] > 'Z') return false;
    const std::string_view year = text.substr(1, text.find('-') - 1);
    if (year.size() + 1 == text.size()) return digits(year);
    const std::string_view month = text.substr(year.size() + 2);
    return digits(year) && month.size() == 2 && digits(month);
}

}  // namespace yushi
