// Files that the user names, written by the command line and by the window alike.
#include "own_path.h"
#include "work/output_guard.h"
#include "work/write_file.h"

#include "catch.h"
#include "cli/call.h"
#include "file_text.h"
#include "full_disk.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <array>
#include <cerrno>
#include <fstream>
#include <set>
#include <sstream>

using namespace yushi;

namespace {

namespace fs = std::filesystem;

/// A folder of the test's own.
class Folder {
  public:
    Folder() {
        fs::remove_all(path_);
        fs::create_directories(path_);
    }
    ~Folder() { fs::remove_all(path_); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    fs::path operator/(const char* name) const { return path_ / name; }
    std::set<std::string> names() const {
        std::set<std::string> found;
        for (const auto& entry : fs::directory_iterator(path_))
            found.insert(entry.path().filename().string());
        return found;
    }

  private:
    fs::path path_ = test::ownPath("write");
};

void put(const fs::path& file, const std::string& content, mode_t mode) {
    std::ofstream(file, std::ios::binary) << content;
    REQUIRE(::chmod(file.c_str(), mode) == 0);
}

mode_t modeOf(const fs::path& file) {
    struct stat status {};
    REQUIRE(::stat(file.c_str(), &status) == 0);
    return status.st_mode & 07777;
}

int compareCase(const std::string& file, const std::vector<std::string>& options,
                const std::string& data = YUSHI_TEST_DATA) {
    std::vector<std::string> words = {"yushi", "--data", data, "compare", file};
    words.insert(words.end(), options.begin(), options.end());
    std::vector<const char*> arguments;
    for (const std::string& word : words) arguments.push_back(word.c_str());
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    const Date today{std::chrono::year(2024), std::chrono::August, std::chrono::day(1)};
    return runCommandLine(static_cast<int>(arguments.size()), arguments.data(), in, out, err, today);
}

int compare(const std::vector<std::string>& options) {
    return compareCase(YUSHI_TEST_DATA "/samples/shizuoka.yushi", options);
}

/// Writes to a pipe by @p name of its end; what arrived.
std::string throughPipe(const std::function<void(const fs::path&)>& write) {
    std::array<int, 2> ends{};
    REQUIRE(::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) == 0);
    write("/proc/self/fd/" + std::to_string(ends[1]));
    ::close(ends[1]);
    std::string all;
    std::array<char, 4096> bytes{};
    for (ssize_t size = 0; (size = ::read(ends[0], bytes.data(), bytes.size())) > 0;)
        all.append(bytes.data(), static_cast<std::size_t>(size));
    ::close(ends[0]);
    return all;
}

bool writeWord(const fs::path& path) {
    return bool(std::ofstream(path) << "new");
}

}  // namespace

TEST_CASE("no output is written over the case from which it comes, nor over another one") {
    const Folder folder;
    const fs::path own = folder / "client.yushi";
    const std::string before = textOf(YUSHI_TEST_DATA "/samples/shizuoka.yushi");
    put(own, before, 0600);
    fs::create_symlink("client.yushi", folder / "link.csv");
    fs::create_hard_link(own, folder / "hard.csv");
    const auto written = [&](std::vector<std::string> options) { return compareCase(own.string(), options); };
    const std::string link = (folder / "link.csv").string();
    const std::string table = (folder / "table").string();
    for (const std::string option : {"--csv", "--xlsx", "--pdf", "--receipt"}) {
        for (const std::string& name :
             {own.string(), link, (folder / "hard.csv").string(), (folder / "./client.yushi").string()}) {
            CAPTURE(option, name);
            CHECK(written({option, name}) == 2);
            CHECK(textOf(own) == before);
        }
        CHECK(written({option, ""}) == 2);
    }
    CHECK(written({"--csv", table, "--receipt", table}) == 2);
    CHECK_FALSE(fs::exists(table));
    CHECK(written({"--csv", "/dev/null", "--receipt", "/dev/null"}) == 0);
}

// closing note of the last session, "Left": "An export named like a catalog file overwrites that file"
TEST_CASE("no output is written over a file of the catalogs or rules from which it comes, by whatever name") {
    const Folder folder;
    const fs::path data = folder / "data";
    fs::copy(YUSHI_TEST_DATA, data, fs::copy_options::recursive);
    const std::string own = (data / "samples" / "shizuoka.yushi").string();
    fs::create_directory_symlink("data", folder / "linked");
    for (const char* name : {"programs/facts.json", "programs/shizuoka/R6.json", "programs/hyogo/R4.json",
                             "rules/stamp-duty.json", "rules/guarantee-fee.json"}) {
        const fs::path file = data / name;
        const std::string before = textOf(file);
        REQUIRE_FALSE(before.empty());
        const fs::path link = folder / "link.csv";
        const fs::path hard = folder / "hard.csv";
        fs::remove(link);
        fs::remove(hard);
        fs::create_symlink(file, link);
        fs::create_hard_link(file, hard);
        const fs::path relative = fs::relative(file);
        for (const char* option : {"--csv", "--xlsx", "--pdf", "--receipt"}) {
            for (const fs::path& output : {file, link, hard, relative, folder / "linked" / name, data / "rules/.." / name}) {
                CAPTURE(option, output.string());
                CHECK(compareCase(own, {option, output.string()}, data.string()) == 2);
                CHECK(textOf(file) == before);
            }
        }
    }
    const Problems problems = checkOutputs({data / "programs/facts.json"}, own, data);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].found.ja == "計算のもとになるファイルです");
    CHECK(checkOutputs({folder / "free.csv", data / "new.csv"}, own, data).empty());
}

TEST_CASE("a file that nobody may write is not replaced, whoever asks") {
    const Folder folder;
    put(folder / "kept.csv", "old", 0444);
    CHECK_FALSE(writeFile(folder / "kept.csv", "new").empty());
    CHECK(textOf(folder / "kept.csv") == "old");
}

// cases/README.md, B 4
TEST_CASE("B 4: a link stays a link, and the file to which it leads is replaced") {
    const Folder folder;
    fs::create_directory(folder / "far");
    put(folder / "far/target.csv", "old", 0640);
    fs::create_symlink("far/target.csv", folder / "second.csv");
    fs::create_symlink("second.csv", folder / "first.csv");
    REQUIRE(writeFile(folder / "first.csv", "new").empty());
    CHECK(fs::is_symlink(folder / "first.csv"));
    CHECK(fs::is_symlink(folder / "second.csv"));
    CHECK(textOf(folder / "far/target.csv") == "new");
    CHECK(modeOf(folder / "far/target.csv") == 0640);
    fs::create_symlink("far/not-yet.csv", folder / "open.csv");
    REQUIRE(writeFile(folder / "open.csv", writeWord).empty());
    CHECK(fs::is_symlink(folder / "open.csv"));
    CHECK(textOf(folder / "far/not-yet.csv") == "new");
}

TEST_CASE("B 4: links that lead in a circle, and folders, are refused") {
    const Folder folder;
    fs::create_symlink("b.csv", folder / "a.csv");
    fs::create_symlink("a.csv", folder / "b.csv");
    const Problems circle = writeFile(folder / "a.csv", "new");
    REQUIRE(circle.size() == 1);
    CHECK(circle[0].found.ja == "リンクが輪になっています");
    CHECK(fs::is_symlink(folder / "a.csv"));
    fs::create_directory(folder / "d.csv");
    CHECK(writeFile(folder / "d.csv", "new").size() == 1);
    CHECK(fs::is_directory(folder / "d.csv"));
}

TEST_CASE("B 4: a file keeps its mode, a new one is its owner's, what holds a client is its owner's always") {
    const Folder folder;
    for (const mode_t mode : {0600U, 0640U, 0664U, 0644U}) {
        put(folder / "a.csv", "old", mode);
        REQUIRE(writeFile(folder / "a.csv", "new").empty());
        CHECK(modeOf(folder / "a.csv") == mode);
        REQUIRE(writeFile(folder / "a.csv", writeWord).empty());
        CHECK(modeOf(folder / "a.csv") == mode);
        REQUIRE(writeFile(folder / "a.csv", "new", Readers::Owner).empty());
        CHECK(modeOf(folder / "a.csv") == 0600);
    }
    const mode_t before = ::umask(0);
    REQUIRE(writeFile(folder / "fresh.csv", "new").empty());
    REQUIRE(writeFile(folder / "fresh.xlsx", writeWord).empty());
    ::umask(before);
    CHECK(modeOf(folder / "fresh.csv") == 0600);
    CHECK(modeOf(folder / "fresh.xlsx") == 0600);
}

TEST_CASE("B 4: no file of somebody else's is touched on the way, and nothing is left over") {
    const Folder folder;
    put(folder / "x.csv", "old", 0644);
    put(folder / "x.csv.part", "mine", 0644);
    REQUIRE(writeFile(folder / "x.csv", "new").empty());
    REQUIRE(writeFile(folder / "x.csv", writeWord).empty());
    REQUIRE_FALSE(writeFile(folder / "x.csv", [](const fs::path&) { return false; }).empty());
    CHECK(textOf(folder / "x.csv") == "new");
    CHECK(textOf(folder / "x.csv.part") == "mine");
    CHECK(folder.names() == std::set<std::string>{"x.csv", "x.csv.part"});
}

TEST_CASE("B 4: a pipe, a device and the standard output are written to, not replaced") {
    const Folder folder;
    CHECK(throughPipe([](const fs::path& end) { CHECK(writeFile(end, "bytes").empty()); }) == "bytes");
    CHECK(throughPipe([](const fs::path& end) { CHECK(writeFile(end, writeWord).empty()); }) == "new");
    const fs::path pipe = folder / "pipe";
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    const int reader = ::open(pipe.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    REQUIRE(writeFile(pipe, "bytes").empty());
    CHECK(fs::is_fifo(pipe));
    std::array<char, 16> bytes{};
    CHECK(::read(reader, bytes.data(), bytes.size()) == 5);
    ::close(reader);
    // A descriptor that leads to a file goes on where it stands: the shell has opened it.
    const fs::path file = folder / "redirected";
    const int open = ::open(file.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    REQUIRE(::write(open, "before ", 7) == 7);
    const fs::path name = "/dev/fd/" + std::to_string(open);
    CHECK(writeFile(name, "bytes").empty());
    REQUIRE(::write(open, " after", 6) == 6);
    ::close(open);
    CHECK(textOf(file) == "before bytes after");
    CHECK(folder.names() == std::set<std::string>{"pipe", "redirected"});
}

TEST_CASE("B 4: where the disk is full the old file stays whole and the reason is told") {
    const Folder folder;
    put(folder / "x.csv", "old", 0644);
    const std::string large(10'000, 'x');
    Problems problems;
    {
        const test::FullDisk full(100);
        problems = writeFile(folder / "x.csv", large);
    }
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].found.ja == "ディスクがいっぱいで書けません");
    CHECK(textOf(folder / "x.csv") == "old");
    CHECK(folder.names() == std::set<std::string>{"x.csv"});
}

// cases/README.md, D: files beside a case
TEST_CASE("D 3: what is removed as left over has a name that nobody types, and belongs to the file") {
    const Folder folder;
    const fs::path file = folder / "a.yushi";
    const fs::path own = unfinishedName(file);
    const fs::path other = unfinishedName(folder / "b.yushi");
    REQUIRE(own != unfinishedName(file));
    std::set<std::string> kept = {other.filename().string()};
    put(own, "half", 0600);
    put(other, "half", 0600);
    const std::string start = own.filename().string().substr(0, own.filename().string().size() - 8);
    for (const std::string& name :
         {std::string("a.yushi"), std::string("a.yushi.backup"), std::string("a.yushi.Tanaka"),
          std::string("a.yushi.before"), std::string("a.yushi.AbCdEf"), std::string("a.yushi.~1~"),
          std::string(".a.yushi.part"), start, start + "x.part", own.filename().string() + "~"}) {
        put(folder / name.c_str(), "mine", 0644);
        kept.insert(name);
    }
    removeUnfinished(file);
    CHECK(folder.names() == kept);
}

TEST_CASE("what a crash left of an export goes when the file is written again, and one that may be being written stays") {
    const Folder folder;
    const fs::path file = folder / "a.csv";
    const fs::path abandoned = unfinishedName(file);
    const fs::path young = unfinishedName(file);
    const fs::path other = unfinishedName(folder / "b.csv");
    for (const fs::path& part : {abandoned, young, other}) put(part, "half", 0600);
    const std::chrono::sys_seconds longAgo = std::chrono::sys_days(std::chrono::year(2020) / std::chrono::January / 1);
    for (const fs::path& part : {abandoned, other})
        fs::last_write_time(part, fs::file_time_type::clock::from_sys(longAgo));
    REQUIRE(writeFile(file, "whole").empty());
    CHECK(folder.names() ==
          std::set<std::string>{"a.csv", young.filename().string(), other.filename().string()});
}

TEST_CASE("B 4: what the command line exports is its owner's and goes through links") {
    const Folder folder;
    put(folder / "target.csv", "old", 0640);
    fs::create_symlink("target.csv", folder / "link.csv");
    put(folder / "receipt.json", "old", 0644);
    REQUIRE(compare({"--csv", (folder / "link.csv").string(), "--xlsx", (folder / "a.xlsx").string(),
                     "--receipt", (folder / "receipt.json").string()}) == 0);
    CHECK(fs::is_symlink(folder / "link.csv"));
    CHECK(textOf(folder / "target.csv") != "old");
    CHECK(modeOf(folder / "target.csv") == 0640);
    CHECK(modeOf(folder / "a.xlsx") == 0600);
    CHECK(modeOf(folder / "receipt.json") == 0600);
    CHECK(folder.names() == std::set<std::string>{"link.csv", "target.csv", "a.xlsx", "receipt.json"});
}
