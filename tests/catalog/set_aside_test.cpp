// A faulty file of the data folder never stops the program: it is set aside by name, and all others are used.
#include "catalog/folders/load.h"
#include "catch.h"
#include "cli/call.h"
#include "file_text.h"
#include "own_path.h"

#include <nlohmann/json.hpp>
#include <sys/stat.h>
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <sstream>
#include <string>
#include <vector>

using namespace yushi;

namespace {

namespace fs = std::filesystem;
using CatalogJson = nlohmann::ordered_json;

const std::string kSpoiledEdition = "programs/hyogo/R4.json";

/// A copy of the shipped data that goes with the test.
class DataCopy {
  public:
    DataCopy() : folder_(test::ownPath("data")) {
        fs::remove_all(folder_);
        fs::copy(YUSHI_TEST_DATA, folder_, fs::copy_options::recursive);
    }
    ~DataCopy() { fs::remove_all(folder_); }
    DataCopy(const DataCopy&) = delete;
    DataCopy& operator=(const DataCopy&) = delete;

    const fs::path& folder() const { return folder_; }
    fs::path file(const std::string& name) const { return folder_ / name; }
    void write(const std::string& name, const std::string& text) const {
        std::ofstream(file(name), std::ios::binary) << text;
    }
    void change(const std::string& name, const std::function<void(CatalogJson&)>& change) const {
        CatalogJson json = CatalogJson::parse(std::ifstream(file(name)));
        change(json);
        write(name, json.dump(1));
    }

  private:
    fs::path folder_;
};

/// Root, who may look into everything, is somebody else while this lives.
class Nobody {
  public:
    Nobody() {
        if (geteuid() == 0) REQUIRE(seteuid(65534) == 0);
    }
    ~Nobody() {
        if (getuid() == 0 && seteuid(0) != 0) std::abort();
    }
    Nobody(const Nobody&) = delete;
    Nobody& operator=(const Nobody&) = delete;
};

struct Reply {
    int status;
    std::string out;
    std::string err;
};

Reply replyOf(const fs::path& data, std::vector<std::string> words, const std::string& input = "") {
    words.insert(words.begin(), {"yushi", "--data", data.string()});
    std::vector<const char*> argv;
    for (const std::string& word : words) argv.push_back(word.c_str());
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream err;
    const Date today{std::chrono::year(2024), std::chrono::August, std::chrono::day(1)};
    const int status = runCommandLine(static_cast<int>(argv.size()), argv.data(), in, out, err, today);
    return {status, out.str(), err.str()};
}

CatalogJson& firstLine(CatalogJson& edition) {
    return edition["programs"][0]["lines"][0];
}

void replaceBy(const DataCopy& data, const std::string& name, const std::function<void(const fs::path&)>& make) {
    fs::remove_all(data.file(name));
    make(data.file(name));
}

using Spoil = std::function<void(const DataCopy&, const std::string&)>;

/// Every way in which a file can be spoiled that does not depend on what it holds.
const std::map<std::string, Spoil> kSpoiled = {
    {"not JSON", [](const DataCopy& d, const std::string& f) { d.write(f, "{\"schema_version\": 1,"); }},
    {"empty", [](const DataCopy& d, const std::string& f) { d.write(f, ""); }},
    {"another type", [](const DataCopy& d, const std::string& f) { d.write(f, "[1, 2]"); }},
    {"an object of others", [](const DataCopy& d, const std::string& f) { d.write(f, "{\"a\": 1}"); }},
    {"not UTF-8", [](const DataCopy& d, const std::string& f) { d.write(f, "{\"title\": \"\xC0\xAF\"}"); }},
    {"nested too deeply",
     [](const DataCopy& d, const std::string& f) { d.write(f, std::string(100'000, '[')); }},
    {"zeros", [](const DataCopy& d, const std::string& f) { d.write(f, std::string(4096, '\0')); }},
    {"1 GiB",
     [](const DataCopy& d, const std::string& f) { fs::resize_file(d.file(f), std::uintmax_t(1) << 30); }},
    {"a folder",
     [](const DataCopy& d, const std::string& f) {
         replaceBy(d, f, [](const fs::path& path) { fs::create_directory(path); });
     }},
    {"a link to itself",
     [](const DataCopy& d, const std::string& f) {
         replaceBy(d, f, [](const fs::path& path) { fs::create_symlink(path, path); });
     }},
    {"a link to nowhere",
     [](const DataCopy& d, const std::string& f) {
         replaceBy(d, f, [](const fs::path& path) { fs::create_symlink("nowhere", path); });
     }},
    {"a pipe",
     [](const DataCopy& d, const std::string& f) {
         replaceBy(d, f, [](const fs::path& path) { REQUIRE(::mkfifo(path.c_str(), 0600) == 0); });
     }},
    {"unreadable",
     [](const DataCopy& d, const std::string& f) { fs::permissions(d.file(f), fs::perms::none); }},
};

/// Every kind of fault in what an edition says.
const std::map<std::string, std::function<void(CatalogJson&)>> kWrong = {
    {"limit in units of 10,000 yen", [](CatalogJson& e) { firstLine(e)["limit_yen"] = 700; }},
    {"limit in words", [](CatalogJson& e) { firstLine(e)["limit_yen"] = "700万円"; }},
    {"limit of 0", [](CatalogJson& e) { firstLine(e)["limit_yen"] = 0; }},
    {"rate as a number", [](CatalogJson& e) { firstLine(e)["rate"] = {{"kind", "fixed"}, {"percent", 1.6}}; }},
    {"unknown key", [](CatalogJson& e) { firstLine(e)["limit"] = 700; }},
    {"missing key", [](CatalogJson& e) { e["programs"][0].erase("name"); }},
    {"a program twice", [](CatalogJson& e) { e["programs"].push_back(e["programs"][0]); }},
    {"no such document", [](CatalogJson& e) { e["programs"][0]["document"] = "nowhere"; }},
    {"no such fact", [](CatalogJson& e) { firstLine(e)["limit_fact"] = "nothing"; }},
    {"dates reversed", [](CatalogJson& e) { e["effective"] = {{"from", "2023-04-01"}, {"to", "2022-03-31"}}; }},
};

void checkSetAside(const DataCopy& data, const std::string& name, std::size_t editionsLost) {
    static const std::size_t all = loadData(YUSHI_TEST_DATA)->editions.size();
    const Nobody nobody;
    const auto loaded = loadData(data.folder());
    REQUIRE(loaded);
    CHECK(loaded->editions.size() == all - editionsLost);
    REQUIRE(loaded->setAside.size() == 1);
    CHECK(loaded->setAside[0].path == data.file(name).string());
    CHECK_FALSE(loaded->setAside[0].problems.empty());
    for (const std::string language : {"ja", "en"}) {
        const Reply listed = replyOf(data.folder(), {"programs", "--lang", language});
        CHECK(listed.status == 0);
        CHECK(contains(listed.err, data.file(name).string()));
    }
}

}  // namespace

TEST_CASE("the shipped data is whole") {
    const auto data = loadData(YUSHI_TEST_DATA);
    REQUIRE(data);
    CHECK(data->setAside.empty());
}

TEST_CASE("an edition with \"limit_yen\": 700 is named with its line, and the others are used") {
    const DataCopy data;
    data.change(kSpoiledEdition, [](CatalogJson& e) { firstLine(e)["limit_yen"] = 700; });
    const Reply listed = replyOf(data.folder(), {"programs", "--issuer", "shizuoka", "--lang", "ja"});
    CHECK(listed.status == 0);
    CHECK(contains(listed.out, "経済変動対策貸付"));
    CHECK(contains(listed.err, "に誤りがあるので、この版の制度を除いて続けます"));
    CHECK(contains(listed.err, "/programs/0/lines/0("));
    const Reply strict = replyOf(data.folder(), {"catalog", "validate", data.folder().string()});
    CHECK(strict.status == 1);
    CHECK(contains(strict.out, "limit_yen"));
}

TEST_CASE("an edition that is spoiled in any way is set aside by name") {
    for (const auto& [what, spoil] : kSpoiled) {
        INFO(what);
        const DataCopy data;
        spoil(data, kSpoiledEdition);
        checkSetAside(data, kSpoiledEdition, 1);
    }
}

TEST_CASE("an edition that says anything wrong is set aside by name") {
    for (const auto& [what, change] : kWrong) {
        INFO(what);
        const DataCopy data;
        data.change(kSpoiledEdition, change);
        checkSetAside(data, kSpoiledEdition, 1);
        CHECK(replyOf(data.folder(), {"catalog", "validate", data.file(kSpoiledEdition).string()}).status == 1);
    }
}

TEST_CASE("of two files of one edition the first counts") {
    const DataCopy data;
    fs::copy_file(data.file(kSpoiledEdition), data.file("programs/hyogo/R4 copy.json"));
    const auto loaded = loadData(data.folder());
    REQUIRE(loaded);
    REQUIRE(loaded->setAside.size() == 1);
    CHECK(contains(loaded->setAside[0].path, "R4.json"));  // "R4 copy" comes first by name
}

TEST_CASE("a folder that cannot be looked into, or a link that leads nowhere or back, is told by name") {
    const std::map<std::string, std::pair<std::string, Spoil>> folders = {
        {"unreadable", {"programs/hyogo", [](const DataCopy& d, const std::string& f) {
                            fs::permissions(d.file(f), fs::perms::none);
                        }}},
        {"a loop", {"programs/loop", [](const DataCopy& d, const std::string& f) {
                        fs::create_symlink(d.file(f), d.file(f));
                    }}},
        {"two links in a circle", {"programs/loop", [](const DataCopy& d, const std::string& f) {
                                       fs::create_symlink("other", d.file(f));
                                       fs::create_symlink("loop", d.file("other"));
                                   }}},
        {"back to the folder itself", {"programs/again", [](const DataCopy& d, const std::string& f) {
                                           fs::create_directory_symlink(".", d.file(f));
                                       }}},
        {"to nowhere", {"programs/gone", [](const DataCopy& d, const std::string& f) {
                            fs::create_symlink("nowhere", d.file(f));
                        }}},
    };
    for (const auto& [what, folder] : folders) {
        INFO(what);
        const DataCopy data;
        const auto& [name, spoil] = folder;
        spoil(data, name);
        {
            const Nobody nobody;
            const auto loaded = loadData(data.folder());
            REQUIRE(loaded);
            CHECK(loaded->editions.size() > 5);
            REQUIRE_FALSE(loaded->setAside.empty());
            CHECK(loaded->setAside[0].path == data.file(name).string());
            const Reply listed = replyOf(data.folder(), {"programs", "--issuer", "shizuoka"});
            CHECK(listed.status == 0);
            CHECK(contains(listed.err, data.file(name).string()));
            const Reply strict = replyOf(data.folder(), {"catalog", "validate", data.folder().string()});
            CHECK(strict.status == 1);
            CHECK(contains(strict.out, data.file(name).string()));
        }
        fs::permissions(data.file("programs"), fs::perms::owner_all);
        std::error_code error;
        fs::permissions(data.file("programs/hyogo"), fs::perms::owner_all, error);
    }
}

TEST_CASE("without any one of its rule files the program works, and says what it cannot tell") {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(YUSHI_TEST_DATA "/rules")) {
        const std::string name = entry.path().filename().string();
        if (!name.ends_with(".schema.json")) names.push_back("rules/" + name);
    }
    const std::string loan = R"({"principal_yen": 10000000, "annual_rate_percent": "2.00", "term_months": 60,
                                 "method": "level_payment"})";
    for (const std::string& name : names) {
        INFO(name);
        const DataCopy data;
        data.write(name, "{");
        checkSetAside(data, name, 0);
        const fs::path samples = data.folder() / "samples";
        for (const auto& sample : fs::directory_iterator(samples)) {
            INFO(sample.path().string());
            const std::string file = sample.path().string();
            for (const std::string command : {"check", "facts", "compare"}) {
                const Reply answer = replyOf(data.folder(), {command, file, "--lang", "ja"});
                // What an offer itself asks for (a stamp, a fee by a table, a preset) is named where it is asked.
                CHECK((answer.status != 2 || contains(answer.err, file + " /offers/")));
                CHECK(contains(answer.err, "この規則を除いて続けます"));
                CHECK(contains(answer.err, "規則がないので自動ではわからないこと"));
            }
        }
        CHECK(replyOf(data.folder(), {"schedule"}, loan).status == 0);
    }
}

TEST_CASE("what rests on rules that are not there is refused or open, never reckoned without them") {
    const DataCopy data;
    fs::remove(data.folder() / "rules/bank-days.json");
    const Reply schedule = replyOf(data.folder(), {"schedule"}, R"({"principal_yen": 1200000,
        "annual_rate_percent": "2.00", "term_months": 12, "method": "equal_principal",
        "drawdown_date": "2024-12-01", "business_days": "next"})");
    CHECK(schedule.status == 2);
    CHECK(contains(schedule.err, "休日の扱いの規則がありません"));
    fs::remove(data.folder() / "rules/municipalities.json");
    const Reply checked = replyOf(data.folder(), {"check", (data.folder() / "samples/shizuoka.yushi").string()});
    CHECK(contains(checked.err, "市区町村の一覧がないため"));
    CHECK_FALSE(contains(checked.err, "ない名前です"));
}

TEST_CASE("what may be asked cannot be done without: its file is named, and nothing starts") {
    for (const auto& [what, spoil] : kSpoiled) {
        INFO(what);
        const DataCopy data;
        spoil(data, "programs/facts.json");
        const Nobody nobody;
        const Reply refused = replyOf(data.folder(), {"programs"});
        CHECK(refused.status == 2);
        CHECK(contains(refused.err, "facts.json"));
    }
}
