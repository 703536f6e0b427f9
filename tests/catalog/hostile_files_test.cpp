#include "catalog/folders/inputs.h"
#include "catch.h"
#include "file_text.h"
#include "own_path.h"
#include "report/words/words.h"
#include "shipped.h"

#include <atomic>
#include <filesystem>
#include <fstream>
#include <thread>

using namespace yushi;

namespace {

namespace fs = std::filesystem;

/// A file of this test's own that goes with it.
class ScratchFile {
  public:
    explicit ScratchFile(const std::string& name) : path_(test::ownPath(name)) {}
    ~ScratchFile() { fs::remove(path_); }
    ScratchFile(const ScratchFile&) = delete;
    ScratchFile& operator=(const ScratchFile&) = delete;

    const fs::path& path() const { return path_; }
    void write(const std::string& text) const { std::ofstream(path_, std::ios::binary) << text; }

  private:
    fs::path path_;
};

std::string messageFor(const fs::path& file) {
    const auto edition = loadEdition(file, shipped().vocabulary);
    if (edition) return "";
    return problemText(edition.problems().front(), Language::English);
}

}  // namespace

TEST_CASE("a catalog of 1 GB is refused before it is read") {
    const ScratchFile file("huge.json");
    file.write("{");
    fs::resize_file(file.path(), std::uintmax_t(1) << 30);  // sparse: it takes no room
    CHECK(contains(messageFor(file.path()), "too large (1024 MiB)"));
}

// closing note of the last session, "Left", 13: a CSV was quoted as nothing
TEST_CASE("a file that is no JSON is called what it is, and what is quoted of it can be seen") {
    const std::string mark = "\xEF\xBB\xBF";
    const std::vector<std::pair<std::string, std::string>> rows = {
        {"", "empty"},
        {mark, "empty"},
        {" \r\n\t\n", "empty"},
        {mark + "項目,案 1\r\n", "it looks like CSV"},
        {"項目,案 1\n", "it looks like CSV"},
        {"\"a\",\"b\"\n", "it looks like CSV"},
        {"2024-04-01,100\n", "it looks like CSV"},
        {"%PDF-1.7\n", "a PDF file"},
        {"PK\x03\x04zzzz", "a file in ZIP format, such as a workbook of Excel"},
        {"\xFF\xFE{\0}\0", "text in UTF-16"},
        {std::string("ELF\0\0", 5), "not a text file"},
        {"融資", "not JSON any more at \"[0xE8]\""},
        {"{\"a\" \u200b: 1}", "not JSON any more at \"\"a\" [0xE2]\""},
        {"{\"a\": \x01", "<U+0001>"},
    };
    const ScratchFile file("other.json");
    for (const auto& [text, kind] : rows) {
        file.write(text);
        const std::string message = messageFor(file.path());
        CAPTURE(message);
        CHECK(contains(message, kind));
        CHECK_FALSE(contains(message, "(nothing)"));
    }
}

// cases/README.md, D 9
TEST_CASE("D 9: a case of 20 MB or 200 MB is refused before it is read") {
    const ScratchFile file("huge.yushi");
    for (const int megabytes : {3, 20, 200}) {
        file.write("{");
        fs::resize_file(file.path(), std::uintmax_t(megabytes) << 20);
        const auto read = loadConsultation(file.path(), shipped());
        REQUIRE_FALSE(read);
        CHECK(contains(problemText(read.problems().front(), Language::English), "at most 2 MiB"));
    }
    const auto text = parseConsultation(std::string(std::size_t(3) << 20, ' '), "book", shipped());
    REQUIRE_FALSE(text);
    CHECK(contains(problemText(text.problems().front(), Language::Japanese), "2 MiB以下"));
}

TEST_CASE(
    "D 9: a case of too many offers, loans or leases is refused with their number, before they are read") {
    const auto problemsWith = [](const char* list, std::size_t count) {
        std::string entries = "1";
        for (std::size_t i = 1; i < count; ++i) entries += ",1";
        return parseConsultation("{\"" + std::string(list) + "\": [" + entries + "]}", "case", shipped())
            .problems();
    };
    for (const auto& [list, most] :
         {std::pair("offers", kMostOffers), std::pair("existing_loans", kMostExistingLoans),
          std::pair("leases", kMostLeases)}) {
        for (const std::size_t count : {most + 1, std::size_t(100'000)}) {
            const Problems problems = problemsWith(list, count);
            REQUIRE(problems.size() == 1);
            CHECK(problems[0].found.en == std::to_string(count) + " entries");
            CHECK(problems[0].expected.ja == std::to_string(most) + "件以下");
        }
        CHECK(problemsWith(list, most).size() ==
              most);  // as many as that are read: none of them is an object
    }
}

TEST_CASE("a catalog nested 100,000 deep ends in a message") {
    const ScratchFile file("deep.json");
    file.write(std::string(100'000, '[') + std::string(100'000, ']'));
    CHECK(contains(messageFor(file.path()), "64"));
}

TEST_CASE("invalid UTF-8, a mark of byte order, nothing at all and a folder end in a message") {
    const ScratchFile file("odd.json");
    for (const std::string& text : {std::string("{\"issuer\": \"\xE3\x81\"}"), std::string("\xEF\xBB\xBF{}"),
                                    std::string(), std::string("{\"a\": \xC0\xAF}"), std::string(64, '\0')}) {
        file.write(text);
        CHECK_FALSE(messageFor(file.path()).empty());
    }
    CHECK(contains(messageFor(fs::temp_directory_path()), "not a file"));
    CHECK(contains(messageFor(file.path().string() + "-missing"), "no such file"));
}

TEST_CASE("a catalog that is swapped while it is read is the one, the other or a message, never a mixture") {
    const std::string r5 = textOf(YUSHI_TEST_DATA "/programs/shizuoka/R5.json");
    const std::string r6 = textOf(YUSHI_TEST_DATA "/programs/shizuoka/R6.json");
    const ScratchFile file("swapped.json");
    const ScratchFile other("swapped-next.json");
    file.write(r5);
    // The writer counts: the reader sees that many swaps however the two are scheduled.
    constexpr int kSwaps = 150;
    std::atomic<bool> done{false};
    std::jthread writer([&] {
        for (int i = 0; i < kSwaps; ++i) {
            const std::string& text = i % 2 == 0 ? r6 : r5;
            if (i % 3 == 0) {
                file.write(text);  // in place: cut to nothing and written anew
            } else {
                other.write(text);
                fs::rename(other.path(), file.path());
            }
        }
        done = true;
    });
    const auto isWhole = [](const Edition& edition) {
        return (edition.id == "R5" && edition.effectiveFrom.year() == std::chrono::year(2023)) ||
               (edition.id == "R6" && edition.effectiveFrom.year() == std::chrono::year(2024));
    };
    while (!done) {
        const auto edition = loadEdition(file.path(), shipped().vocabulary);
        if (edition) {
            CHECK(isWhole(*edition));
        } else {
            CHECK_FALSE(edition.problems().empty());
        }
    }
    const auto last = loadEdition(file.path(), shipped().vocabulary);
    REQUIRE(last);
    CHECK(isWhole(*last));
}
