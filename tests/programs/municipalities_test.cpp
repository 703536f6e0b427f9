// cases/README C: "municipality is compared letter by letter"
#include "catalog/folders/inputs.h"
#include "catch.h"
#include "engine/answers/derive.h"
#include "engine/eligibility/eligibility.h"
#include "file_text.h"
#include "own_path.h"
#include "programs/applicants.h"
#include "report/words/municipality_words.h"

#include <nlohmann/json.hpp>
#include <algorithm>
#include <filesystem>
#include <fstream>

using namespace yushi;
using namespace std::chrono;

namespace {

const Municipalities& municipalities() {
    return shipped().rules.municipalities;
}

std::vector<std::string> namesFor(std::string_view typed, std::string_view prefecture) {
    std::vector<std::string> names;
    for (const std::size_t place : municipalities().named(typed, prefecture))
        names.push_back(municipalities().nameWithPrefecture(place));
    return names;
}

Consultation applicantOf(const std::string& facts) {
    const auto read = parseConsultation(R"({"facts": {)" + facts + "}}", "applicant", shipped());
    REQUIRE(read);
    return *read;
}

/// What the first line of Nagano City says to the applicant.
Verdict inNaganoCity(const Consultation& consultation) {
    const Date on = 2018y / June / 10;
    const auto& lines = shippedLines();
    const auto line =
        std::ranges::find(lines, "nagano-city", [](const LineRef& ref) { return ref.edition->issuer; });
    REQUIRE(line != lines.end());
    return verdict(*line, shipped().vocabulary, derive(shipped().vocabulary, shipped().rules, consultation, on), on);
}

/// The check digit of a code of a municipality (総務省 全国地方公共団体コード仕様): weights 6 to 2, modulo 11.
int checkDigit(const std::string& code) {
    int sum = 0;
    for (std::size_t i = 0; i < 5; ++i) sum += (code[i] - '0') * (6 - static_cast<int>(i));
    return (11 - sum % 11) % 10;
}

}  // namespace

// Counted in the open data of 全国地方公共団体コード (localgovjp, CC0): 1,741 rows beside those of wards of cities, of which
// 792 end in 市, 743 in 町, 183 in 村 and 23 in 区; the wards belong to 20 cities.
TEST_CASE("the list has all 1,741 municipalities, each with a sound code of its own") {
    const std::pair<std::string_view, std::ptrdiff_t> kinds[] = {{"市", 792}, {"町", 743}, {"村", 183}, {"区", 23}};
    CHECK(municipalities().all().size() == 1741);
    for (const auto& [kind, count] : kinds) {
        CAPTURE(kind);
        CHECK(std::ranges::count_if(municipalities().all(), [kind = kind](const Municipality& each) {
                  return each.name.ends_with(kind);
              }) == count);
    }
    std::vector<std::string> codes;
    for (const Municipality& each : municipalities().all()) {
        CAPTURE(each.name, each.code);
        REQUIRE(each.code.size() == 6);
        CHECK(each.code[5] - '0' == checkDigit(each.code));
        codes.push_back(each.code);
    }
    std::ranges::sort(codes);
    CHECK(std::ranges::adjacent_find(codes) == codes.end());
    CHECK(std::ranges::count_if(municipalities().all(), [](const auto& each) { return !each.wards.empty(); }) == 20);
}

TEST_CASE("municipalities are recognised as people spell them") {
    struct SpelledRow {
        const char* typed;
        const char* prefecture;
        std::vector<std::string> names;
    };
    const SpelledRow rows[] = {
        {"長野", "", {"長野市(長野県)"}},
        {"長野県長野市", "", {"長野市(長野県)"}},
        {" 長野市", "", {"長野市(長野県)"}},
        {"　長野市　", "nagano", {"長野市(長野県)"}},
        {"ながのし", "", {"長野市(長野県)"}},
        {"ナガノ", "", {"長野市(長野県)"}},
        {"ﾅｶﾞﾉｼ", "", {"長野市(長野県)"}},
        {"上伊那郡辰野町", "", {"辰野町(長野県)"}},
        {"長野県上伊那郡辰野町", "nagano", {"辰野町(長野県)"}},
        {"神戸市中央区", "", {"神戸市(兵庫県)"}},
        {"神戸市 中央区", "hyogo", {"神戸市(兵庫県)"}},
        {"兵庫県神戸市中央区", "hyogo", {"神戸市(兵庫県)"}},
        {"中央区", "hyogo", {"神戸市(兵庫県)"}},
        {"中央区", "tokyo", {"中央区(東京都)"}},
        {"東京都中央区", "", {"中央区(東京都)"}},
        {"灘区", "", {"神戸市(兵庫県)"}},
        {"浜松市中区", "", {"浜松市(静岡県)"}},      // until 2023
        {"浜松市浜北区", "", {"浜松市(静岡県)"}},    // until 2023
        {"浜松市中央区", "", {"浜松市(静岡県)"}},    // since 2024
        {"浜松市浜名区", "", {"浜松市(静岡県)"}},    // since 2024
        {"茅ケ崎市", "", {"茅ヶ崎市(神奈川県)"}},
        {"茅が崎", "", {"茅ヶ崎市(神奈川県)"}},
        {"竜ヶ崎市", "", {"龍ケ崎市(茨城県)"}},
        {"塩釜市", "", {"塩竈市(宮城県)"}},
        {"濱松市", "", {"浜松市(静岡県)"}},
        {"山の内町", "", {"山ノ内町(長野県)"}},
        {"野々市", "", {"野々市市(石川県)"}},
        {"鹿嶋市", "", {"鹿嶋市(茨城県)"}},
        {"鹿島市", "", {"鹿島市(佐賀県)"}},
        {"府中市", "", {"府中市(東京都)", "府中市(広島県)"}},
        {"府中市", "tokyo", {"府中市(東京都)"}},
        {"府中市", "hiroshima", {"府中市(広島県)"}},
        {"広島県府中市", "", {"府中市(広島県)"}},
        {"伊達市", "", {"伊達市(北海道)", "伊達市(福島県)"}},
        {"北海道伊達市", "", {"伊達市(北海道)"}},
        {"山形", "", {"山形市(山形県)", "山形村(長野県)"}},
        {"山形", "nagano", {"山形村(長野県)"}},
        {"長野市", "shizuoka", {}},
        {"清水市", "", {}},  // part of 静岡市 since 2003
        {"長野県", "", {}},
        {"", "", {}},
        {"市", "", {}},
        {"\xE3\x81", "", {}},
    };
    for (const SpelledRow& row : rows) {
        CAPTURE(row.typed, row.prefecture);
        CHECK(namesFor(row.typed, row.prefecture) == row.names);
    }
}

TEST_CASE("every municipality is recognised by its own name, with its prefecture and in kana") {
    for (std::size_t i = 0; i < municipalities().all().size(); ++i) {
        const Municipality& each = municipalities()[i];
        CAPTURE(each.name, each.prefecture);
        REQUIRE(municipalities().named(each.name, each.prefecture) == std::vector{i});
        REQUIRE(municipalities().named(municipalities().writtenName(i, ""), "") == std::vector{i});
        const auto kana = municipalities().named(each.kana, each.prefecture);
        REQUIRE(std::ranges::find(kana, i) != kana.end());  // 江差町 and 枝幸町 sound alike
        for (const Ward& ward : each.wards)
            REQUIRE(municipalities().named(each.name + ward.name, each.prefecture) == std::vector{i});
    }
}

TEST_CASE("cases/README C: however it is spelled, who is in Nagano City is not told that it is elsewhere") {
    const Verdict plain = inNaganoCity(applicantOf(R"("prefecture": "nagano", "municipality": "長野市")"));
    CHECK(plain != Verdict::Ineligible);
    for (const char* spelled : {"長野", "長野県長野市", " 長野市", "ながの"}) {
        CAPTURE(spelled);
        const auto read = applicantOf(R"("prefecture": "nagano", "municipality": ")" + std::string(spelled) + "\"");
        CHECK(inNaganoCity(read) == plain);
        // one form at the door
        CHECK(read.answers[*shipped().vocabulary.findFact("municipality")] ==
              std::optional<FactValue>(std::string("長野市")));
    }
    CHECK(inNaganoCity(applicantOf(R"("prefecture": "nagano", "municipality": "松本市")")) == Verdict::Ineligible);
}

TEST_CASE("cases/README C: a municipality that is not recognised is an open question, never a no") {
    for (const char* spelled : {"長野巿役所", "清水市", "どこか", "府中"}) {
        CAPTURE(spelled);
        const auto read = applicantOf(R"("municipality": ")" + std::string(spelled) + "\"");
        CHECK(inNaganoCity(read) == Verdict::NeedsAnswer);
        CHECK(read.answers[*shipped().vocabulary.findFact("municipality")] ==
              std::optional<FactValue>(std::string(spelled)));  // what was written stays
    }
}

TEST_CASE("a municipality of another prefecture than the one answered is an open question for every issuer, never a no") {
    // 神戸町 lies in Gifu; in Hyogo 神戸市 may be meant.
    const Consultation read = applicantOf(R"("prefecture": "hyogo", "municipality": "神戸町")");
    CHECK(unknownPlace(shipped().vocabulary, municipalities(), read.answers));
    const Date on = 2022y / July / 15;
    const Answers answers = derive(shipped().vocabulary, shipped().rules, read, on);
    for (const Edition& edition : shipped().editions) {
        INFO(edition.issuer << " " << edition.id);
        if (!edition.municipality.empty()) CHECK(evaluate(edition.territory.back(), answers) == Finding::Unanswered);
    }
}

TEST_CASE("a name that several municipalities have is decided by the prefecture, and kept with it where that is open") {
    const FactId municipality = *shipped().vocabulary.findFact("municipality");
    const auto derived = [&](const Consultation& read) {
        return derive(shipped().vocabulary, shipped().rules, read, 2018y / June / 10)[municipality];
    };
    const auto withPrefecture = applicantOf(R"("prefecture": "hiroshima", "municipality": "広島県府中市")");
    CHECK(withPrefecture.answers[municipality] == std::optional<FactValue>(std::string("府中市")));
    CHECK(derived(withPrefecture) == std::optional<FactValue>(std::string("府中市")));
    const auto alone = applicantOf(R"("municipality": "広島県府中市")");
    CHECK(alone.answers[municipality] == std::optional<FactValue>(std::string("広島県府中市")));
    CHECK(derived(alone) == std::optional<FactValue>(std::string("府中市")));
    CHECK_FALSE(derived(applicantOf(R"("municipality": "府中市")")));
}

namespace {

const char* const kKobeFile = "programs/kobe-city/R4.json";

/// The shipped data with another text of the edition of Kobe.
ProgramData withKobe(const std::string& text) {
    namespace fs = std::filesystem;
    const fs::path folder = test::ownPath("places");
    fs::copy(YUSHI_TEST_DATA, folder, fs::copy_options::recursive);
    std::ofstream(folder / kKobeFile, std::ios::binary) << text;
    auto data = loadData(folder);
    fs::remove_all(folder);
    REQUIRE(data);
    REQUIRE(data->setAside.empty());
    return *std::move(data);
}

std::vector<LineRef> kobeLines(const ProgramData& data) {
    return linesOf(*std::ranges::find(data.editions, "kobe-city", [](const Edition& each) { return each.issuer; }));
}

/// Takes the tests of the municipality out of lists of requirements; how many there were.
int takeOutMunicipality(nlohmann::ordered_json& json) {
    int taken = 0;
    if (json.is_array()) {
        const auto isTest = [](const auto& part) {
            return part.is_object() && part.contains("fact") && part["fact"] == "municipality";
        };
        for (std::size_t i = json.size(); i-- > 0;) {
            if (!isTest(json[i])) continue;
            json.erase(i);
            ++taken;
        }
    }
    if (json.is_structured()) {
        for (auto& part : json) taken += takeOutMunicipality(part);
    }
    return taken;
}

}  // namespace

// cases/README C: "a city's edition without a municipality test is open to all Japan: the head decides"
TEST_CASE("C: a city's edition lends in its city alone, whether its requirements name the city or not") {
    auto json = nlohmann::ordered_json::parse(textOf(std::string(YUSHI_TEST_DATA "/") + kKobeFile));
    REQUIRE(takeOutMunicipality(json) > 0);
    const ProgramData silent = withKobe(json.dump());
    const Date on = 2022y / July / 15;
    const auto judged = [&](const ProgramData& data, const LineRef& line, const char* municipality) {
        const Consultation applicant =
            applicantOf(R"("prefecture": "hyogo", "municipality": ")" + std::string(municipality) + "\"");
        return verdict(line, data.vocabulary, derive(data.vocabulary, data.rules, applicant, on), on);
    };
    const auto lines = kobeLines(silent);
    const auto usual = kobeLines(shipped());
    REQUIRE(lines.size() == usual.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        CAPTURE(lines[i].line->id);
        CHECK(judged(silent, lines[i], "姫路市") == Verdict::Ineligible);
        CHECK(judged(silent, lines[i], "神戸市") == judged(shipped(), usual[i], "神戸市"));
    }
}

TEST_CASE("C: a catalog that spells its municipality as people do lends in the same place") {
    std::string text = textOf(std::string(YUSHI_TEST_DATA "/") + kKobeFile);
    const std::string head = R"("municipality": "神戸市")";
    const std::string test = R"("municipality", "is": "神戸市")";
    REQUIRE(text.find(head) != std::string::npos);
    text.replace(text.find(head), head.size(), R"("municipality": "神戸")");
    for (auto at = text.find(test); at != std::string::npos; at = text.find(test))
        text.replace(at, test.size(), R"("municipality", "is": "兵庫県神戸市")");
    const ProgramData spelled = withKobe(text);
    const Consultation applicant = applicantOf(R"("prefecture": "hyogo", "municipality": "神戸市")");
    const Date on = 2022y / July / 15;
    const Answers answers = derive(shipped().vocabulary, shipped().rules, applicant, on);
    const auto lines = kobeLines(shipped());
    const auto linesSpelled = kobeLines(spelled);
    CHECK(linesSpelled.front().edition->municipality == "神戸市");
    REQUIRE(lines.size() == linesSpelled.size());
    std::size_t open = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Verdict usual = verdict(lines[i], shipped().vocabulary, answers, on);
        CHECK(verdict(linesSpelled[i], spelled.vocabulary, answers, on) == usual);
        if (usual != Verdict::Ineligible) ++open;
    }
    CHECK(open > 0);
}

TEST_CASE("text that names no one municipality is answered with those that may be meant") {
    const auto told = [](const char* typed, const char* prefecture, Language language) {
        return municipalityRefusalText(municipalities(), typed, prefecture, language);
    };
    CHECK(told("長野市", "", Language::Japanese).empty());
    CHECK(told("府中市", "", Language::Japanese) ==
          "同じ名前があります。府中市(東京都)、府中市(広島県) のどれですか。");
    CHECK(told("長野市", "shizuoka", Language::Japanese)
              .starts_with("その都道府県の市区町村にない名前です。近い名前: 長野市(長野県)"));
    CHECK(told("どこか", "", Language::English) == "This is not in the list of municipalities.");
}
