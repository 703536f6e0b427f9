#include "format/csv_text.h"

#include "model/values/characters.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace yushi {

namespace {

constexpr std::string_view kMark = "\xEF\xBB\xBF";

/// The line of the first byte that is no UTF-8; nothing if all of it is.
std::optional<int> brokenLine(std::string_view text) {
    int line = 1;
    while (!text.empty()) {
        const std::size_t before = text.size();
        const char32_t character = takeCharacter(text);
        if (character == kBroken && before - text.size() == 1) return line;
        if (character == U'\n') ++line;
    }
    return std::nullopt;
}

Problem notUtf8(const std::string& name, int line) {
    return {name, "", line,
            {"UTF-8 でない文字があります(Shift_JIS で保存されたファイルかもしれません)",
             "bytes that are no UTF-8: the file may be in Shift_JIS"},
            {"UTF-8 のCSV。表計算ソフトの「CSV UTF-8」で保存し直してください",
             "CSV in UTF-8: save it again as \"CSV UTF-8\""}};
}

/// Takes rows off text, one character after the other.
class CsvParser {
  public:
    CsvParser(std::string_view text, const std::string& name) : text_(text), name_(name) {}

    Result<std::vector<CsvRow>> run() {
        while (at_ < text_.size()) readRow();
        if (problems_.empty()) checkWidths();
        if (!problems_.empty()) return std::move(problems_);
        return std::move(rows_);
    }

  private:
    bool isAt(char c) const { return at_ < text_.size() && text_[at_] == c; }
    bool isAtEndOfRow() const { return at_ == text_.size() || isAt('\r') || isAt('\n'); }

    void readRow() {
        CsvRow row{line_, {}};
        row.cells.push_back(readCell());
        while (isAt(',')) {
            ++at_;
            row.cells.push_back(readCell());
        }
        endRow();
        const bool empty = row.cells.size() == 1 && row.cells.front().empty();
        if (!empty) rows_.push_back(std::move(row));
    }

    void endRow() {
        if (isAt('\r')) ++at_;
        if (isAt('\n')) ++at_;
        ++line_;
    }

    std::string readCell() {
        if (isAt('"')) return readQuoted();
        std::string cell;
        while (!isAtEndOfRow() && !isAt(',')) {
            if (isAt('"')) return skipCell({"囲まれていない欄に「\"」があります", "a quote in a cell that is not quoted"});
            cell += text_[at_++];
        }
        return cell;
    }

    std::string readQuoted() {
        const int begun = line_;
        std::string cell;
        for (++at_; at_ < text_.size(); ++at_) {
            if (isAt('\n')) ++line_;
            if (!isAt('"')) {
                cell += text_[at_];
                continue;
            }
            ++at_;
            if (isAt('"')) {
                cell += '"';
                continue;
            }
            if (isAtEndOfRow() || isAt(',')) return cell;
            return skipCell({"囲みの後に文字があります", "something after the end of a quoted cell"});
        }
        report(begun, {"「\"」で始まる欄が終わっていません", "a cell that begins with a quote has no end"});
        return cell;
    }

    std::string skipCell(Text found) {
        report(line_, std::move(found));
        while (!isAtEndOfRow() && !isAt(',')) ++at_;
        return {};
    }

    void report(int line, Text found) {
        problems_.push_back({name_, "", line, std::move(found),
                             {"「\"」で囲み、中の「\"」を2つ重ねた欄(RFC 4180)",
                              "a cell in quotes with its own quotes doubled (RFC 4180)"}});
    }

    void checkWidths() {
        for (const CsvRow& row : rows_) {
            const std::size_t width = rows_.front().cells.size();
            if (row.cells.size() == width) continue;
            const std::string found = std::to_string(row.cells.size());
            const std::string expected = std::to_string(width);
            problems_.push_back({name_, "", row.line, {"欄が" + found + "個", found + " cells"},
                                 {"見出しと同じ" + expected + "個の欄", expected + " cells, as in the heading"}});
        }
    }

    std::string_view text_;
    const std::string& name_;
    std::size_t at_ = 0;
    int line_ = 1;
    std::vector<CsvRow> rows_;
    Problems problems_;
};

}  // namespace

Result<std::vector<CsvRow>> parseCsv(std::string_view text, const std::string& name) {
    if (text.starts_with(kMark)) text.remove_prefix(kMark.size());
    if (const auto line = brokenLine(text)) return Problems{notUtf8(name, *line)};
    return CsvParser(text, name).run();
}

}  // namespace yushi
