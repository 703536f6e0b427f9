#include "report/sheets/csv_table.h"

namespace yushi {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";  // by it spreadsheets know UTF-8

std::string quotedCell(std::string_view text) {
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(text);
    std::string cell = "\"";
    for (const char c : text) cell += c == '"' ? std::string("\"\"") : std::string(1, c);
    return cell + "\"";
}

struct CellText {
    std::string operator()(const std::string& text) const { return quotedCell(plainText(text)); }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
};

}  // namespace

std::string plainText(std::string_view text) {
    // Full-width signs count: spreadsheets with Japanese input take them for the narrow ones.
    for (const std::string_view sign : {"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"}) {
        if (text.starts_with(sign)) return "'" + std::string(text);
    }
    return std::string(text);
}

std::string textOfCell(const std::string& cell) {
    if (!cell.starts_with('\'')) return cell;
    std::string text = cell.substr(1);
    return plainText(text) == cell ? text : cell;
}

std::string csvText(const std::vector<std::vector<SheetCell>>& rows) {
    std::string text(kByteOrderMark);
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) text += ',';
            text += std::visit(CellText(), row[i]);
        }
        text += "\r\n";
    }
    return text;
}

}  // namespace yushi
