// A receipt of the shipped Shizuoka case, written and verified by the command line in folders of the test's own.
#include "catalog/folders/file_hash.h"
#include "catch.h"
#include "cli/call.h"
#include "file_text.h"
#include "own_path.h"

#include <filesystem>
#include <fstream>
#include <sstream>

namespace {

namespace fs = std::filesystem;

/// What a call answered.
struct Answer {
    int status;
    std::string out;
    std::string err;
};

Answer yushi(const fs::path& data, std::vector<std::string> arguments, int day = 23) {
    arguments.insert(arguments.begin(), {"yushi", "--data", data.string()});
    std::vector<const char*> argv;
    for (const std::string& argument : arguments) argv.push_back(argument.c_str());
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    const yushi::Date today{std::chrono::year(2026), std::chrono::month(11),
                            std::chrono::day(static_cast<unsigned>(day))};
    const int status = yushi::runCommandLine(static_cast<int>(argv.size()), argv.data(), in, out, err, today);
    return {status, out.str(), err.str()};
}

/// Replaces the first @p from in a file.
void change(const fs::path& file, const std::string& from, const std::string& to) {
    std::string text = textOf(file);
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
    std::ofstream(file, std::ios::binary) << text;
}

/// A copy of the shipped data and a receipt made with it.
class Desk {
  public:
    Desk() {
        fs::copy(YUSHI_TEST_DATA, data(), fs::copy_options::recursive);
        const Answer made = compare(data() / "samples" / "shizuoka.yushi");
        REQUIRE(made.status == 0);
    }
    ~Desk() { fs::remove_all(folder_); }
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    fs::path data() const { return folder_ / "data"; }
    fs::path receipt() const { return folder_ / "receipt.json"; }
    /// Compares the offers of a case and writes their receipt.
    Answer compare(const fs::path& file) const {
        return yushi(data(), {"compare", "--receipt", receipt().string(), file.string()});
    }
    Answer verify(int day = 23) const { return yushi(data(), {"verify", receipt().string()}, day); }

  private:
    fs::path folder_ = [] {
        const fs::path folder = test::ownPath("receipt");
        fs::remove_all(folder);
        fs::create_directories(folder);
        return folder;
    }();
};

}  // namespace

// FIPS 180-4, example of one block.
TEST_CASE("files are known by their SHA-256") {
    CHECK(yushi::sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(yushi::sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_CASE("a receipt names the version, the rules, every file with its hash, the case and the result") {
    const Desk desk;
    const std::string receipt = textOf(desk.receipt());
    for (const char* key : {"\"id\"", "\"program\"", "\"schema_version\"", "\"computed_on\": \"2026-11-23\"",
                            "\"shizuoka R6 2024-04-01 2025-03-31\"", "\"case\"", "\"result\""}) {
        CAPTURE(key);
        CHECK(contains(receipt, key));
    }
    for (const char* file : {"programs/facts.json", "programs/shizuoka/R6.json", "rules/guarantee-fee.json",
                             "rules/stamp-duty.json"}) {
        CAPTURE(file);
        CHECK(contains(receipt, file));
        CHECK(contains(receipt, yushi::sha256(textOf(desk.data() / file))));
    }
    CHECK_FALSE(contains(receipt, "hyogo"));  // no offer of the case comes from there
}

// cases/README.md, D: `yushi compare --receipt`
TEST_CASE("D 13: a receipt names no client, and is found right all the same") {
    const Desk desk;
    const fs::path file = desk.data() / "samples" / "shizuoka.yushi";
    std::string text = textOf(file);
    REQUIRE(!contains(text, "\"client\""));
    text.insert(text.find('{') + 1,
                R"("client": {"name": "名を出さない 花子", "business": "名を出さない商店", "note": "秘密のメモ"},)");
    std::ofstream(file, std::ios::binary) << text;
    REQUIRE(desk.compare(file).status == 0);
    for (const char* word : {"名を出さない", "秘密のメモ", "client"}) {
        CAPTURE(word);
        CHECK_FALSE(contains(textOf(desk.receipt()), word));
    }
    CHECK(desk.verify().status == 0);
}

TEST_CASE("an untouched receipt is confirmed, on a later day too") {
    const Desk desk;
    const Answer answer = desk.verify(30);
    CHECK(answer.status == 0);
    CHECK(answer.out == "控えのとおりです。\n");
    CHECK(answer.err.empty());
}

TEST_CASE("an amount changed in a receipt is named by its place, and the receipt is no longer what it was") {
    const Desk desk;
    // 静岡県 R6 の計算例: 3,992千円
    change(desk.receipt(), "\"total_interest_yen\": 3992172", "\"total_interest_yen\": 3992171");
    const Answer answer = desk.verify();
    CHECK(answer.status == 1);
    CHECK(contains(answer.out, "total_interest_yen: 控え 3992171、今 3992172"));
    CHECK(contains(answer.out, "id: 控え "));
}

TEST_CASE("a catalog that has changed since is named, with what that changes in the result") {
    const Desk desk;
    change(desk.data() / "programs" / "shizuoka" / "R6.json", "\"percent\": \"1.60\"",
           "\"percent\": \"1.61\"");
    const Answer answer = desk.verify();
    CHECK(answer.status == 1);
    CHECK(contains(answer.out, "programs/shizuoka/R6.json: 控え "));
    CHECK_FALSE(contains(answer.out, "rules/"));
}

TEST_CASE("what is no receipt is refused with file, place and expectation") {
    const Desk desk;
    std::ofstream(desk.receipt()) << "{\"id\": 1}";
    const Answer answer = desk.verify();
    CHECK(answer.status == 2);
    CHECK(answer.out.empty());
    CHECK(contains(answer.err, "receipt.json"));
    CHECK(contains(answer.err, "/id"));
    CHECK(contains(answer.err, "schema_version"));
}
