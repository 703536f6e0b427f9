#include "report/text_table.h"

#include <algorithm>
#include <cstdint>

namespace yushi {

namespace {

/// Hangul, CJK, kana, full-width forms (East Asian Width W and F); the signs of our own tables are narrow.
bool isWide(char32_t c) {
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
           (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x2460 && c <= 0x24FF) || (c >= 0x20000 && c <= 0x3FFFD);
}

std::string padding(std::size_t width) {
    return std::string(width, ' ');
}

std::string line(const std::vector<std::string>& cells, const std::vector<std::size_t>& widths,
                 const std::vector<Align>& columns) {
    std::string text;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string space = padding(widths[i] - displayWidth(cells[i]));
        if (i > 0) text += "  ";
        text += columns[i] == Align::Right ? space + cells[i] : cells[i] + space;
    }
    while (text.ends_with(' ')) text.pop_back();
    return text + "\n";
}

}  // namespace

std::size_t displayWidth(std::string_view text) {
    std::size_t width = 0;
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        char32_t c = length == 1 ? lead : lead & (0xFF >> (length + 1));
        for (std::size_t k = 1; k < length && i + k < text.size(); ++k)
            c = (c << 6) | (static_cast<unsigned char>(text[i + k]) & 0x3F);
        width += isWide(c) ? 2 : 1;
        i += length;
    }
    return width;
}

std::string textTable(const std::vector<std::vector<std::string>>& rows, const std::vector<Align>& columns) {
    std::vector<std::size_t> widths(columns.size());
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], displayWidth(row[i]));
    }
    std::string text;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        text += line(rows[r], widths, columns);
        if (r > 0) continue;
        std::size_t total = 2 * (columns.size() - 1);
        for (const std::size_t width : widths) total += width;
        text += std::string(total, '-') + "\n";
    }
    return text;
}

}  // namespace yushi
