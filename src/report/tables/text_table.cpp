#include "report/tables/text_table.h"

#include "model/values/characters.h"

#include <algorithm>

namespace yushi {

namespace {

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
