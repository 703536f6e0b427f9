#include "catalog/checks/validate.h"

#include "catalog/folders/load.h"
#include "catalog/folders/read_file.h"
#include "catalog/readers/edition_reader.h"
#include "catch.h"
#include "file_text.h"
#include "own_path.h"
#include "report/words/words.h"
#include "shipped.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace yushi;

namespace {

namespace fs = std::filesystem;

const fs::path kFolder = fs::path(YUSHI_TEST_FOLDER) / "catalog";

std::string messagesFor(const fs::path& file) {
    const std::vector<fs::path> files = {file};
    std::string messages;
    for (Problem problem : validatePaths(files, YUSHI_TEST_DATA).problems) {
        problem.file = file.filename().string();
        messages += problemText(problem, Language::English) + "\n";
    }
    return messages;
}

bool objects(const nlohmann::json& json) {
    Reading reading;
    const JsonValue value(json, reading);
    readEdition(value, shippedVocabulary());
    return !reading.problems.empty();
}

/// Pointers to every member of every object, outermost first.
void collectMembers(const nlohmann::json& json, const std::string& at, std::vector<std::string>& members) {
    for (const auto& [key, value] : json.items()) {
        const std::string pointer = at + "/" + (json.is_array() ? key : pointerStep(key));
        if (json.is_object()) members.push_back(pointer);
        if (value.is_structured()) collectMembers(value, pointer, members);
    }
}

/// The keys that may be left out: what a document does not state is not written.
const std::vector<std::string> kOptional = {"$schema",
                                            "prefecture",
                                            "municipality",
                                            "published",
                                            "checked_on",
                                            "english",
                                            "eligibility",
                                            "fund",
                                            "guarantor",
                                            "uses",
                                            "variant",
                                            "limit_yen",
                                            "financing_ratio_percent",
                                            "rate",
                                            "term_months",
                                            "term_months_min",
                                            "term_months_building",
                                            "grace_months",
                                            "repayment",
                                            "at",
                                            "interest_subsidy",
                                            "guarantee",
                                            "use",
                                            "kinds",
                                            "fee_support",
                                            "payers",
                                            "uncertain",
                                            "open_from",
                                            "open_to",
                                            "shared_limits",
                                            "document",
                                            "id",   // made of names
                                            "en"};  // the Japanese words stand for it

}  // namespace

TEST_CASE("the shipped catalogs and rules have no problem") {
    const std::vector<fs::path> paths = {fs::path(YUSHI_TEST_DATA) / "programs",
                                         fs::path(YUSHI_TEST_DATA) / "rules"};
    const Validation validation = validatePaths(paths, YUSHI_TEST_DATA);
    for (const Problem& problem : validation.problems) UNSCOPED_INFO(problemText(problem, Language::English));
    CHECK(validation.problems.empty());
    CHECK(validation.files >= 10);
}

TEST_CASE("a good edition has no problem") {
    CHECK(messagesFor(kFolder / "good/example-city.json").empty());
}

TEST_CASE("the example of the guide to catalogs is a good edition") {
    const std::string guide = textOf(fs::path(YUSHI_TEST_DATA).parent_path() / "docs" / "catalog.md");
    const std::string fence = "```json\n";
    const std::size_t from = guide.find(fence + "{\n  \"$schema\"");
    REQUIRE(from != std::string::npos);
    const std::size_t start = from + fence.size();
    const fs::path file = test::ownPath("guide-example.json");
    std::ofstream(file) << guide.substr(start, guide.find("```", start) - start);
    CHECK(messagesFor(file).empty());
    fs::remove(file);
}

TEST_CASE("each broken edition is refused with the message beside it") {
    int fixtures = 0;
    for (const auto& entry : fs::directory_iterator(kFolder / "broken")) {
        if (entry.path().extension() != ".json") continue;
        ++fixtures;
        CAPTURE(entry.path().filename().string());
        fs::path expected = entry.path();
        expected.replace_extension(".expected");
        CHECK_FALSE(messagesFor(entry.path()).empty());
        CHECK(messagesFor(entry.path()) == textOf(expected));
    }
    CHECK(fixtures >= 40);
}

TEST_CASE("a catalog of version 1 or 2 is read and keeps its version, one of version 3 is refused") {
    auto json = nlohmann::json::parse(textOf(kFolder / "good/example-city.json"));
    for (const int version : {1, 2}) {
        json["schema_version"] = version;
        Reading reading;
        const Edition edition = readEdition(JsonValue(json, reading), shippedVocabulary());
        CHECK(reading.problems.empty());
        CHECK(edition.schemaVersion == version);
    }
    json["schema_version"] = 3;
    CHECK(objects(json));
}

TEST_CASE("a key that is dropped is objected to, or stands in the list of optional keys") {
    const auto json = nlohmann::json::parse(textOf(kFolder / "good/example-city.json"));
    std::vector<std::string> members;
    collectMembers(json, "", members);
    REQUIRE(members.size() > 140);
    for (const std::string& member : members) {
        CAPTURE(member);
        nlohmann::json changed = json;
        const nlohmann::json::json_pointer pointer(member);
        changed[pointer.parent_pointer()].erase(pointer.back());
        const bool gloss = member.starts_with("/english/");
        const bool optional = gloss || std::ranges::find(kOptional, pointer.back()) != kOptional.end();
        if (!optional) CHECK(objects(changed));
    }
}

TEST_CASE("a key that is misspelt is objected to") {
    const auto json = nlohmann::json::parse(textOf(kFolder / "good/example-city.json"));
    std::vector<std::string> members;
    collectMembers(json, "", members);
    for (const std::string& member : members) {
        if (member.starts_with("/english/")) continue;  // any name may have a gloss
        CAPTURE(member);
        nlohmann::json changed = json;
        const nlohmann::json::json_pointer pointer(member);
        nlohmann::json& parent = changed[pointer.parent_pointer()];
        parent[pointer.back() + "x"] = parent[pointer.back()];
        parent.erase(pointer.back());
        CHECK(objects(changed));
    }
}

TEST_CASE("two full editions of one issuer may not hold on the same day") {
    const fs::path folder = test::ownPath("overlap-test") / "example-city";
    fs::create_directories(folder);
    std::string text = textOf(kFolder / "good/example-city.json");
    std::ofstream(folder / "R6.json") << text;
    text.replace(text.find("\"edition\": \"R6\""), 15, "\"edition\": \"R7\"");
    std::ofstream(folder / "R7.json") << text;
    const std::vector<fs::path> paths = {folder};
    const Validation validation = validatePaths(paths, YUSHI_TEST_DATA);
    fs::remove_all(folder.parent_path());
    REQUIRE(validation.problems.size() == 1);
    CHECK(validation.problems[0].pointer == "/effective");
}

TEST_CASE("a file of a gigabyte, or one that is no file, ends in a message") {
    const fs::path big = test::ownPath("big-test.json");
    std::ofstream(big) << "{";
    fs::resize_file(big, std::uintmax_t(1) << 30);  // sparse: it takes no room
    CHECK(messagesFor(big).find("too large (1024 MiB)") != std::string::npos);
    fs::remove(big);
    CHECK(messagesFor(fs::path("/dev/zero")).find("not a file") != std::string::npos);
}

TEST_CASE("a hundred thousand levels of nesting end in a message") {
    const std::string deep = std::string(100'000, '[') + std::string(100'000, ']');
    const auto result = parseJson(deep, "deep");
    REQUIRE_FALSE(result);
    CHECK(result.problems()[0].found.en == "nested too deeply");
}
