#include "format/visitors/key_row.h"

#include <string_view>

namespace yushi {

namespace {

/// A cell of a table: a bar would end it.
std::string cell(std::string_view text) {
    std::string cell;
    for (const char c : text) cell += c == '|' ? std::string("\\|") : std::string(1, c);
    return cell;
}

}  // namespace

std::string keyTable(const std::vector<KeyRow>& rows) {
    std::string table = "| key | value | meaning |\n| --- | --- | --- |\n";
    for (const KeyRow& row : rows) {
        std::string meaning = row.title.ja + " " + row.title.en;
        if (!row.more.en.empty()) meaning += ": " + row.more.en;
        table += "| `" + row.path + "`" + (row.needed ? " \\*" : "") + " | " + cell(row.value.en) + " | " +
                 cell(meaning) + " |\n";
    }
    return table;
}

}  // namespace yushi
