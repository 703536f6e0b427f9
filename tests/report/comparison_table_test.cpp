#include "own_path.h"
#include "report/tables/comparison_table.h"

#include "catch.h"
#include "work/write_file.h"

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace yushi;

TEST_CASE("plans have letters as the columns of a spreadsheet do") {
    CHECK(planLetter(0) == "A");
    CHECK(planLetter(25) == "Z");
    CHECK(planLetter(26) == "AA");
    CHECK(planLetter(701) == "ZZ");
    CHECK(planLetter(702) == "AAA");
}

TEST_CASE("a file that cannot be written leaves what was there") {
    namespace fs = std::filesystem;
    const fs::path folder = test::ownPath("write-file");
    fs::create_directories(folder);
    const fs::path file = folder / "a.csv";
    CHECK(writeFile(file, std::string_view("one")).empty());
    const auto fails = [](const fs::path& path) {
        std::ofstream(path) << "half";
        return false;
    };
    const Problems problems = writeFile(file, fails);
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().file == file.string());
    std::ostringstream content;
    content << std::ifstream(file).rdbuf();
    CHECK(content.str() == "one");
    CHECK(std::distance(fs::directory_iterator(folder), fs::directory_iterator()) == 1);
    fs::remove_all(folder);
    CHECK(writeFile(folder / "nowhere" / "a.csv", std::string_view("x")).size() == 1);
}
