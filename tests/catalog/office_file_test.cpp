// What an office may leave to the program, and what it may say beside the terms: points 7 and 8 of the second format of
// catalogs. The figures of the example city are invented.
#include "catalog/folders/inputs.h"
#include "catch.h"
#include "file_text.h"
#include "format/catalog_text.h"
#include "own_path.h"
#include "report/json/program_json.h"
#include "report/menus/application_words.h"
#include "report/words/words.h"
#include "shipped.h"

#include <nlohmann/json.hpp>

using namespace yushi;

namespace {

namespace fs = std::filesystem;
using OfficeJson = nlohmann::json;

OfficeJson exampleCity() {
    return OfficeJson::parse(textOf(YUSHI_TEST_FOLDER "/catalog/good/example-city.json"));
}

Result<Edition> readOffice(const OfficeJson& file) {
    const fs::path path = test::ownPath("office.json");
    std::ofstream(path) << file.dump(2);
    auto edition = loadEdition(path, shippedVocabulary());
    fs::remove(path);
    return edition;
}

std::string officeProblems(const Result<Edition>& edition) {
    std::string text;
    if (!edition)
        for (const Problem& problem : edition.problems()) text += problemText(problem, Language::English) + "\n";
    return text;
}

/// Every object of words has its English beside the Japanese.
void checkBothLanguages(const OfficeJson& value, const std::string& path) {
    if (value.is_object() && value.contains("ja")) {
        CAPTURE(path, value.dump());
        CHECK(value.contains("en"));
    }
    if (!value.is_structured()) return;
    for (const auto& [key, member] : value.items()) checkBothLanguages(member, path + "/" + key);
}

}  // namespace

TEST_CASE("an office may write Japanese alone: it stands for the English, and is written alone again") {
    OfficeJson file = exampleCity();
    file["issuer_name"].erase("en");
    const auto edition = readOffice(file);
    INFO(officeProblems(edition));
    REQUIRE(edition);
    CHECK(edition->issuerName.in(Language::English) == edition->issuerName.ja);
    CHECK(OfficeJson::parse(editionText(*edition, shippedVocabulary()))["issuer_name"] == file["issuer_name"]);
    file["issuer_name"].erase("ja");
    CHECK_FALSE(readOffice(file));
}

TEST_CASE("the shipped editions have all their words in both languages") {
    for (const auto& entry : fs::recursive_directory_iterator(YUSHI_TEST_DATA "/programs")) {
        if (entry.path().extension() == ".json" && entry.path().filename() != "catalog.schema.json" &&
            entry.path().filename() != "facts.schema.json")
            checkBothLanguages(OfficeJson::parse(textOf(entry.path())), entry.path().filename().string());
    }
}

TEST_CASE("ids that a file leaves out are made of names: unique, the same each time and after other edits") {
    OfficeJson file = exampleCity();
    OfficeJson& programs = file["programs"];
    for (const char* key : {"shared_limits", "combinations", "successions", "usage", "rate_history", "rates_elsewhere"})
        file.erase(key);
    OfficeJson program = programs[0];
    program.erase("id");
    OfficeJson line = program["lines"][0];
    line.erase("id");
    line["rate"] = {{"kind", "fixed"}, {"percent", "1.5"}};
    program["lines"] = {line, line};
    program["lines"][1]["rate"]["percent"] = "1.7";  // a twin but for its rate
    programs = {program};
    const auto first = readOffice(file);
    INFO(officeProblems(first));
    REQUIRE(first);
    const Program& made = first->programs.front();
    CHECK(made.id.starts_with("p-"));
    CHECK(made.lines[0].id.starts_with(made.id + "-"));
    CHECK(made.lines[1].id == made.lines[0].id + "-2");

    SECTION("another program before it and another limit change nothing") {
        OfficeJson other = program;
        other["name"] = "別の資金";
        file["programs"] = {other, program};
        for (OfficeJson& each : file["programs"][1]["lines"]) each["limit_yen"] = 5'000'000;
        const auto second = readOffice(file);
        INFO(officeProblems(second));
        REQUIRE(second);
        CHECK(second->programs[1].id == made.id);
        CHECK(second->programs[1].lines[0].id == made.lines[0].id);
        CHECK(second->programs[0].id != made.id);
    }
    SECTION("a made id may be referred to, and an id that is made again by hand is told") {
        file["shared_limits"] = {{{"lines", {made.lines[0].id, made.lines[1].id}},
                                  {"limit_yen", 8'000'000},
                                  {"text", {{"ja", "合わせて"}}},
                                  {"document", program["document"]},
                                  {"at", "p.1"}}};
        CHECK(readOffice(file));
        file["programs"][0]["lines"][1]["id"] = made.lines[0].id;
        CHECK(contains(officeProblems(readOffice(file)), "twice"));
    }
}

TEST_CASE("documents, places, papers and where to apply are read, told in both languages and in JSON") {
    OfficeJson file = exampleCity();
    const std::string document = file["programs"][0]["document"];
    file["documents"][document].update({{"url", "https://www.example.jp/yushi.pdf"},
                                        {"sha256", std::string(64, 'a')},
                                        {"fetched_on", "2026-11-02"}});
    file["apply_at"] = {{{"name", "市役所 商工課"}, {"telephone", "012-345-6789"}, {"url", "https://www.example.jp/"}}};
    file["papers"] = {{{"name", "納税証明書"}, {"at_most_months_old", 3}}};
    OfficeJson& program = file["programs"][0];
    program["page"] = 4;
    program["area"] = {100, 200, 300, 50};
    program["lines"][0].erase("at");
    program["papers"] = {{{"name", "見積書"}, {"text", {{"ja", "設備のとき"}, {"en", "for equipment"}}}}};
    program["law"] = "架空市中小企業融資条例";
    program["derived_from"] = {{"issuer", "shizuoka"}, {"program", "economic-change"}};
    const auto edition = readOffice(file);
    INFO(officeProblems(edition));
    REQUIRE(edition);
    const LineRef line = linesOf(*edition).front();
    CHECK(line.line->citation.page == 4);
    CHECK(line.line->citation.area == PageArea{100, 200, 300, 50});
    const std::vector<std::string> told = applicationTexts(line, {}, Language::Japanese);
    CHECK(told == std::vector<std::string>{"申込先: 市役所 商工課 電話 012-345-6789 https://www.example.jp/",
                                           "必要書類: 納税証明書(発行から3か月以内)", "必要書類: 見積書(設備のとき)",
                                           "根拠法令: 架空市中小企業融資条例"});
    CHECK(applicationTexts(line, {}, Language::English)[1] ==
          "Papers needed: 納税証明書 (issued at most 3 months ago)");
    // 静岡県「令和6年度 県制度融資の概要」: the prefecture's menu on which the example says that it rests
    CHECK(applicationTexts(line, shipped().editions, Language::Japanese).back() == "元の制度: 静岡県 経済変動対策貸付");
    const std::vector<Edition> editions = {*edition};
    const LineRef lines[] = {linesOf(editions.front()).front()};
    const OfficeJson written = OfficeJson::parse(programsJson(lines, editions, *parseDate("2026-12-01")))[0];
    CHECK(written["apply_at"][0]["telephone"] == "012-345-6789");
    CHECK(written["papers"][0]["at_most_months_old"] == 3);
    CHECK(written["law"] == "架空市中小企業融資条例");
    CHECK(written["derived_from"]["issuer"] == "shizuoka");
    CHECK(written["source"]["url"] == "https://www.example.jp/yushi.pdf");
    CHECK(written["source"]["page"] == 4);
    CHECK(written["source"]["area"] == OfficeJson({100, 200, 300, 50}));
    CHECK(written["source"]["fetched_on"] == "2026-11-02");
}

TEST_CASE("a line that names another place inherits neither page nor area") {
    OfficeJson file = exampleCity();
    OfficeJson& program = file["programs"][0];
    program["page"] = 4;
    program["area"] = {100, 200, 300, 50};
    program["lines"][0]["at"] = "別の表";
    const auto edition = readOffice(file);
    REQUIRE(edition);
    CHECK_FALSE(edition->programs[0].lines[0].citation.page);
    CHECK_FALSE(edition->programs[0].lines[0].citation.area);
}

TEST_CASE("an address, a sum, an area and a paper's age that cannot be are told with their place") {
    const auto told = [](const char* pointer, const OfficeJson& value) {
        OfficeJson file = exampleCity();
        file[OfficeJson::json_pointer(pointer)] = value;
        return officeProblems(readOffice(file));
    };
    const std::string document = "/documents/" + exampleCity()["programs"][0]["document"].get<std::string>();
    CHECK(contains(told((document + "/url").c_str(), "www.example.jp"), document + "/url"));
    CHECK(contains(told((document + "/url").c_str(), "javascript:alert(1)"), "https://"));
    CHECK(contains(told((document + "/sha256").c_str(), "abc"), document + "/sha256"));
    CHECK(contains(told((document + "/fetched_on").c_str(), "2026-02-30"), document + "/fetched_on"));
    CHECK(contains(told("/programs/0/area", {900, 0, 200, 10}), "/programs/0/area"));
    CHECK(contains(told("/programs/0/area", {0, 0, 10}), "/programs/0/area"));
    CHECK(contains(told("/programs/0/page", 0), "/programs/0/page"));
    CHECK(contains(told("/programs/0/papers", {{{"name", "x"}, {"at_most_months_old", 0}}}), "at_most_months_old"));
}
