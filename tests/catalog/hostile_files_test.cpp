#include "catalog/inputs.h"
#include "catch.h"
#include "file_text.h"
#include "report/words.h"
#include "shipped.h"

#include <unistd.h>

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
    explicit ScratchFile(const std::string& name)
        : path_(fs::temp_directory_path() / ("yushi-" + std::to_string(::getpid()) + "-" + name)) {}
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
    std::atomic<bool> done{false};
    std::jthread writer([&] {
        for (int i = 0; !done; ++i) {
            const std::string& text = i % 2 == 0 ? r6 : r5;
            if (i % 3 == 0) {
                file.write(text);  // in place: cut to nothing and written anew
            } else {
                other.write(text);
                fs::rename(other.path(), file.path());
            }
        }
    });
    int read = 0;
    for (int i = 0; i < 300; ++i) {
        const auto edition = loadEdition(file.path(), shipped().vocabulary);
        if (!edition) {
            CHECK_FALSE(edition.problems().empty());
            continue;
        }
        ++read;
        const bool whole =
            (edition->id == "R5" && edition->effectiveFrom.year() == std::chrono::year(2023)) ||
            (edition->id == "R6" && edition->effectiveFrom.year() == std::chrono::year(2024));
        CHECK(whole);
    }
    done = true;
    CHECK(read > 0);
}
