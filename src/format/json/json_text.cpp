#include "format/json/json_text.h"

#include "format/json/json_lines.h"
#include "model/values/visible.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <limits>
#include <optional>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

namespace yushi {

namespace {

using nlohmann::json;

constexpr std::size_t kDeepest = 64;

/// Where a parser stands: the keys and indices that lead to the next value.
class Path {
  public:
    void enterObject() { steps_.emplace_back(); }
    void enterArray() { steps_.push_back({{}, 0}); }
    void leave() {
        steps_.pop_back();
        next();
    }
    void key(std::string name) { steps_.back().key = std::move(name); }
    /// A value is done; an array moves to its next element.
    void next() {
        if (!steps_.empty() && steps_.back().index) ++*steps_.back().index;
    }
    std::size_t depth() const { return steps_.size(); }
    std::string pointer() const {
        std::string pointer;
        for (const Step& step : steps_) {
            pointer += '/';
            pointer += step.index ? std::to_string(*step.index) : pointerStep(step.key);
        }
        return pointer;
    }

  private:
    struct Step {
        std::string key;
        std::optional<std::size_t> index;
    };
    std::vector<Step> steps_;
};

int lineAt(std::string_view text, std::size_t offset) {
    return 1 + static_cast<int>(std::ranges::count(text.substr(0, offset), '\n'));
}

/// What a file is that was taken for JSON; nothing if it begins as JSON does.
std::optional<Text> otherKind(std::string_view text) {
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (text.starts_with("%PDF-")) return Text{"PDFのファイルです", "a PDF file"};
    if (text.starts_with("PK\x03\x04"))
        return Text{"ExcelのブックなどのZIP形式のファイルです", "a file in ZIP format, such as a workbook of Excel"};
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
        return Text{"UTF-16の文字のファイルです", "text in UTF-16"};
    if (text.starts_with(mark)) text.remove_prefix(mark.size());
    const std::size_t start = text.find_first_not_of(" \t\r\n");
    if (start == std::string_view::npos) return Text{"中身が空です", "empty"};
    text.remove_prefix(start);
    if (text.find('\0') != std::string_view::npos) return Text{"文字のファイルではありません", "not a text file"};
    const std::string_view line = text.substr(0, text.find('\n'));
    const bool asJson = line.front() == '{' || line.front() == '[';
    if (!asJson && line.find(',') != std::string_view::npos)
        return Text{"CSV(カンマで区切った表)のようです", "it looks like CSV (a table with commas)"};
    return std::nullopt;
}

/// Builds the value and notes duplicate keys, which the library's own parser would let pass.
class TreeBuilder : public nlohmann::json_sax<json> {
  public:
    TreeBuilder(std::string_view text, const std::string& file) : text_(text), file_(file) {}

    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(value); }
    bool number_unsigned(number_unsigned_t value) override { return add(value); }
    bool number_float(number_float_t value, const string_t& /*text*/) override { return add(value); }
    bool string(string_t& value) override { return add(std::move(value)); }
    bool binary(binary_t& /*value*/) override { return false; }
    bool start_object(std::size_t /*size*/) override { return open(json::object()); }
    bool start_array(std::size_t /*size*/) override { return open(json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override {
        const auto [slot, isNew] = open_.back().value->emplace(name, nullptr);
        open_.back().slot = &*slot;
        open_.back().key = &slot.key();
        if (!isNew) {
            const std::string at = pointer();
            problems_.push_back({file_,
                                 at,
                                 0,
                                 {"キー「" + name + "」が2回あります", "the key \"" + name + "\" twice"},
                                 {"1つのキーは1回", "each key once"}});
        }
        return true;
    }

    bool parse_error(std::size_t position, const std::string& lastToken,
                     const json::exception& error) override {
        const std::size_t offset = std::min(position, text_.size());
        const bool unicode = std::string_view(error.what()).find("UTF-8") != std::string_view::npos;
        const int line = lineAt(text_, offset == 0 ? 0 : offset - 1);
        if (const auto other = otherKind(text_)) {
            problems_.push_back({file_, "", line, *other, {"JSONのファイル", "a JSON file"}});
            return false;
        }
        const Text piece = inQuotes(shortened(lastToken));
        problems_.push_back({file_,
                             "",
                             line,
                             {piece.ja + "でJSONとして読めなくなります", "not JSON any more at " + piece.en},
                             unicode ? Text{"UTF-8の文字", "text in UTF-8"}
                                     : Text{"JSONの書き方(カンマ、括弧、引用符を確かめてください)",
                                            "valid JSON: check commas, brackets and quotes"}});
        return false;
    }

    Result<json> result() {
        if (!problems_.empty()) return std::move(problems_);
        return std::move(root_);
    }

  private:
    struct Open {
        json* value;
        json* slot = nullptr;  ///< the member that waits for its value
        const std::string* key = nullptr;
    };

    /// The end of a token, from where a character begins.
    static std::string_view shortened(std::string_view token) {
        constexpr std::size_t most = 40;
        if (token.size() <= most) return token;
        token.remove_prefix(token.size() - most);
        while (!token.empty() && (static_cast<unsigned char>(token.front()) & 0xC0) == 0x80) token.remove_prefix(1);
        return token;
    }

    /// The place of the next value; levels above the innermost already hold the one below them.
    std::string pointer() const {
        std::string pointer;
        for (const Open& level : open_) {
            const std::size_t next =
                level.value->is_array() ? level.value->size() - (&level == &open_.back() ? 0 : 1) : 0;
            pointer += '/';
            pointer += level.value->is_array() ? std::to_string(next) : pointerStep(*level.key);
        }
        return pointer;
    }

    json* place(json value) {
        if (open_.empty()) return &(root_ = std::move(value));
        Open& level = open_.back();
        if (level.value->is_array()) return &level.value->emplace_back(std::move(value));
        return &(*level.slot = std::move(value));
    }

    bool add(json value) {
        place(std::move(value));
        return true;
    }

    bool open(json container) {
        if (open_.size() >= kDeepest) {
            problems_.push_back({file_,
                                 pointer(),
                                 0,
                                 {"入れ子が深すぎます", "nested too deeply"},
                                 {"64段まで", "at most 64 levels"}});
            return false;
        }
        open_.push_back({place(std::move(container))});
        return true;
    }

    bool close() {
        open_.pop_back();
        return true;
    }

    std::string_view text_;
    const std::string& file_;
    json root_;
    std::vector<Open> open_;
    Problems problems_;
};

/// Follows a parse without keeping anything and notes the lines of the places that are asked for.
class LineFinder : public nlohmann::json_sax<json> {
  public:
    LineFinder(Problems& problems, const int& line) : line_(line) {
        for (Problem& problem : problems) {
            if (problem.line != 0) continue;
            wanted_.emplace(problem.pointer, &problem);
            depths_.insert(std::ranges::count(problem.pointer, '/'));
        }
    }

    bool null() override { return scalar(); }
    bool boolean(bool /*value*/) override { return scalar(); }
    bool number_integer(number_integer_t /*value*/) override { return scalar(); }
    bool number_unsigned(number_unsigned_t /*value*/) override { return scalar(); }
    bool number_float(number_float_t /*value*/, const string_t& /*text*/) override { return scalar(); }
    bool string(string_t& /*value*/) override { return scalar(); }
    bool binary(binary_t& /*value*/) override { return false; }
    bool start_object(std::size_t /*size*/) override {
        note();
        path_.enterObject();
        return true;
    }
    bool start_array(std::size_t /*size*/) override {
        note();
        path_.enterArray();
        return true;
    }
    bool end_object() override { return leave(); }
    bool end_array() override { return leave(); }
    bool key(string_t& name) override {
        path_.key(name);
        return true;
    }
    bool parse_error(std::size_t /*position*/, const std::string& /*token*/,
                     const json::exception& /*error*/) override {
        return false;
    }

  private:
    /// Of a key that stands several times the last is told: it is the one too many.
    void note() {
        if (!depths_.contains(static_cast<std::ptrdiff_t>(path_.depth()))) return;
        const auto [first, last] = wanted_.equal_range(path_.pointer());
        for (auto problem = first; problem != last; ++problem) problem->second->line = line_;
    }
    bool scalar() {
        note();
        path_.next();
        return true;
    }
    bool leave() {
        path_.leave();
        return true;
    }

    std::unordered_multimap<std::string, Problem*> wanted_;
    std::set<std::ptrdiff_t> depths_;
    const int& line_;
    Path path_;
};

/// Reads characters and counts the lines that lie before the last one read.
class CountingIterator {
  public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    CountingIterator(const char* at, int* line) : at_(at), line_(line) {}
    reference operator*() const { return *at_; }
    CountingIterator& operator++() {
        // The parser has one character more in hand than the token that it reports.
        if (newline_) ++*line_;
        newline_ = *at_ == '\n';
        ++at_;
        return *this;
    }
    CountingIterator operator++(int) {
        CountingIterator before = *this;
        ++*this;
        return before;
    }
    bool operator==(const CountingIterator& other) const { return at_ == other.at_; }

  private:
    const char* at_;
    int* line_;
    bool newline_ = false;
};

}  // namespace

std::string pointerStep(std::string_view key) {
    std::string step;
    for (const char c : key) {
        if (c == '~') {
            step += "~0";
        } else if (c == '/') {
            step += "~1";
        } else {
            step += c;
        }
    }
    return step;
}

void fillLines(std::string_view text, Problems& problems) {
    int line = 1;
    LineFinder finder(problems, line);
    json::sax_parse(CountingIterator(text.data(), &line), CountingIterator(text.data() + text.size(), &line),
                    &finder);
}

Result<json> parseJson(std::string_view text, const std::string& file) {
    TreeBuilder builder(text, file);
    json::sax_parse(text.begin(), text.end(), &builder);
    Result<json> result = builder.result();
    if (result) return result;
    Problems problems = result.problems();
    fillLines(text, problems);
    return problems;
}

}  // namespace yushi
