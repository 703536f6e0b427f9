#include "work/gif_file.h"

#include "format/csv_text.h"
#include "report/sheets/csv_table.h"

#include <algorithm>
#include <optional>

namespace yushi {

namespace {

/// Where the columns of a file go.
class Heading {
  public:
    Heading(const CsvRow& heading, const std::string& name) : name_(name), line_(heading.line) {
        for (const std::string& cell : heading.cells) addColumn(textOfCell(cell));
        for (const GifColumn column : kMandatoryGifColumns) {
            const std::string title(wordOf(column));
            if (std::ranges::find(columns_, std::optional(column)) == columns_.end())
                report({"列「" + title + "」がありません", "no column \"" + title + "\""}, expectedColumns());
        }
    }

    Problems& problems() { return problems_; }

    GifEntry entryOf(const CsvRow& row) {
        GifEntry entry{row.line, {}, {}};
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            std::string text = textOfCell(row.cells[i]);
            if (columns_[i]) {
                entry.row[*columns_[i]] = std::move(text);
            } else if (!text.empty()) {
                entry.others.emplace_back(titles_[i], std::move(text));
            }
        }
        checkMandatory(entry);
        return entry;
    }

  private:
    void addColumn(std::string title) {
        const auto known = std::ranges::find(kWords<GifColumn>, title);
        std::optional<GifColumn> column;
        if (known != kWords<GifColumn>.end()) column = static_cast<GifColumn>(known - kWords<GifColumn>.begin());
        if (column && std::ranges::find(columns_, column) != columns_.end())
            report({"列「" + title + "」が2回あります", "column \"" + title + "\" twice"}, {"1回だけ", "it once"});
        columns_.push_back(column);
        titles_.push_back(std::move(title));
    }

    void checkMandatory(const GifEntry& entry) {
        for (const GifColumn column : kMandatoryGifColumns) {
            if (!entry.row[column].empty()) continue;
            const std::string title(wordOf(column));
            problems_.push_back({name_, "", entry.line, {"「" + title + "」が空です", "\"" + title + "\" is empty"},
                                 {"値(必須の欄です)", "a value: the column is mandatory"}});
        }
    }

    static Text expectedColumns() {
        std::string titles;
        for (const GifColumn column : kMandatoryGifColumns)
            titles += (titles.empty() ? "" : "、") + std::string(wordOf(column));
        return {"1行目に列の名前(必須: " + titles + ")", "the names of columns in the first row, at least " + titles};
    }

    void report(Text found, Text expected) {
        problems_.push_back({name_, "", line_, std::move(found), std::move(expected)});
    }

    const std::string& name_;
    int line_;
    std::vector<std::optional<GifColumn>> columns_;
    std::vector<std::string> titles_;
    Problems problems_;
};

}  // namespace

Result<std::vector<GifEntry>> readGif(std::string_view csv, const std::string& name) {
    const auto rows = parseCsv(csv, name);
    if (!rows) return rows.problems();
    if (rows->empty())
        return Problems{{name, "", 0, {"空のファイルです", "the file is empty"},
                         {"列の名前と、制度ごとの行", "the names of columns and a row for each scheme"}}};
    Heading heading(rows->front(), name);
    std::vector<GifEntry> entries;
    if (heading.problems().empty()) {
        for (std::size_t i = 1; i < rows->size(); ++i) entries.push_back(heading.entryOf((*rows)[i]));
    }
    if (!heading.problems().empty()) return std::move(heading.problems());
    return entries;
}

}  // namespace yushi
