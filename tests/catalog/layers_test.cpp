// Editions of the office and of the user beside the shipped ones: the nearer counts, line by line.
#include "catalog/folders/inputs.h"
#include "catalog/folders/load.h"
#include "catalog/folders/parallel.h"
#include "catch.h"
#include "engine/editions/edition_choice.h"
#include "engine/editions/held_issuers.h"
#include "engine/offers/offer.h"
#include "file_text.h"
#include "own_path.h"
#include "report/json/program_json.h"
#include "shipped.h"

#include <nlohmann/json.hpp>

using namespace yushi;

namespace {

namespace fs = std::filesystem;
using LayerJson = nlohmann::json;

constexpr Date kIn2024{std::chrono::year(2024), std::chrono::August, std::chrono::day(1)};

/// A folder of an office, gone with the test.
class OfficeFolder {
  public:
    OfficeFolder() { fs::create_directories(folder_ / "programs"); }
    ~OfficeFolder() { fs::remove_all(folder_); }

    void put(const std::string& issuer, const std::string& edition, const std::string& text) const {
        fs::create_directories(folder_ / "programs" / issuer);
        std::ofstream(folder_ / "programs" / issuer / (edition + ".json")) << text;
    }
    Result<ProgramData> load(DataLayer layer = DataLayer::Office) const {
        const LayerFolder folders[] = {{layer, folder_}};
        return loadData(YUSHI_TEST_DATA, folders, allCores());
    }
    const fs::path& path() const { return folder_; }

  private:
    fs::path folder_ = test::ownPath("office");
};

/// R6 of 静岡県 with one program of one line alone, whose limit the office knows to be another.
std::string oneLine(const std::string& line, std::int64_t limit) {
    LayerJson edition = LayerJson::parse(textOf(YUSHI_TEST_DATA "/programs/shizuoka/R6.json"));
    edition["coverage"] = "partial";
    LayerJson kept = LayerJson::array();
    for (LayerJson& program : edition["programs"]) {
        for (const LayerJson& each : program["lines"]) {
            if (each["id"] != line) continue;
            LayerJson changed = each;
            changed["limit_yen"] = limit;
            LayerJson own = program;
            own["lines"] = LayerJson::array({changed});
            kept.push_back(own);
        }
    }
    edition["programs"] = kept;
    for (const char* about : {"shared_limits", "successions", "combinations", "usage", "rate_notices"})
        edition.erase(about);
    return edition.dump(1);
}

std::size_t linesOfShizuoka(const ProgramData& data) {
    std::size_t count = 0;
    for (const LineRef& line : linesOn(data.editions, kIn2024))
        count += line.edition->issuer == "shizuoka" ? 1 : 0;
    return count;
}

}  // namespace

TEST_CASE("a city of the office's folder stands beside the shipped issuers") {
    const OfficeFolder office;
    office.put("example-city", "R1", textOf(YUSHI_TEST_FOLDER "/catalog/good/example-city.json"));
    const auto data = office.load();
    REQUIRE(data);
    CHECK(data->setAside.empty());
    CHECK(data->editions.size() == shipped().editions.size() + 1);
    const auto city = std::ranges::find(data->editions, DataLayer::Office, &Edition::layer);
    REQUIRE(city != data->editions.end());
    CHECK(city->issuer == "example-city");
}

TEST_CASE("a line of the office counts before the shipped one, and hides no other") {
    const LineRef shippedLine = [&] {
        for (const LineRef& each : linesOn(shipped().editions, kIn2024)) {
            if (each.edition->issuer == "shizuoka" && each.edition->id == "R6" &&
                !each.line->limit.isNotStated())
                return each;
        }
        return LineRef{};
    }();
    REQUIRE(shippedLine.line);
    const OfficeFolder office;
    office.put("shizuoka", "R6", oneLine(shippedLine.line->id, 12'340'000));
    const auto data = office.load();
    REQUIRE(data);
    INFO((data->setAside.empty() ? ""
                                 : problemText(data->setAside.front().problems.front(), Language::English)));
    CHECK(data->setAside.empty());
    CHECK(linesOfShizuoka(*data) == linesOfShizuoka(shipped()));
    const LineName name{"shizuoka", "R6", shippedLine.line->id};
    const auto found = findLine(data->editions, name);
    REQUIRE(found);
    CHECK(found->edition->layer == DataLayer::Office);
    CHECK(found->line->limit.possible().front() == Yen(12'340'000));
    for (const LineRef& other : linesOn(shipped().editions, kIn2024)) {
        const LineName named{other.edition->issuer, other.edition->id, other.line->id};
        const auto still = findLine(data->editions, named);
        REQUIRE(still);
        CHECK((still->edition->layer == DataLayer::Office) == (named == name));
    }
}

TEST_CASE("the user's own folder counts before the office's") {
    const OfficeFolder office;
    const fs::path own = test::ownPath("own");
    office.put("example-city", "R1", textOf(YUSHI_TEST_FOLDER "/catalog/good/example-city.json"));
    fs::copy(office.path(), own, fs::copy_options::recursive);
    const LayerFolder folders[] = {{DataLayer::Office, office.path()}, {DataLayer::Own, own}};
    const auto data = loadData(YUSHI_TEST_DATA, folders, allCores());
    fs::remove_all(own);
    REQUIRE(data);
    CHECK(data->setAside.empty());
    std::vector<DataLayer> layers;
    for (const HeldIssuer& issuer : heldIssuers(data->editions, kIn2024)) {
        if (issuer.edition->issuer == "example-city") layers.push_back(issuer.edition->layer);
    }
    CHECK(layers == std::vector{DataLayer::Own});
}

TEST_CASE("a faulty file of the office, or a folder that is not there, stops nothing and is named") {
    const OfficeFolder office;
    office.put("example-city", "R1", "{\"issuer\": ");
    const auto data = office.load();
    REQUIRE(data);
    CHECK(data->editions == shipped().editions);
    REQUIRE(data->setAside.size() == 1);
    CHECK(data->setAside.front().path.find("example-city") != std::string::npos);
    const LayerFolder gone[] = {{DataLayer::Office, test::ownPath("no-such-office")}};
    const auto without = loadData(YUSHI_TEST_DATA, gone, allCores());
    REQUIRE(without);
    CHECK(without->editions == shipped().editions);
    REQUIRE(without->setAside.size() == 1);
    CHECK(without->setAside.front().kind == SetAside::Kind::Folder);
}

// The ends are those of the documents: 静岡県 R6 held until 2025-03-31, 協調支援型 until 2028-03-31.
TEST_CASE("the status tells of each issuer what stands, since when it has ended, and whose it is") {
    const Date day{std::chrono::year(2026), std::chrono::November, std::chrono::day(30)};
    const auto issuers = heldIssuers(shipped().editions, day);
    const auto of = [&](const std::string& issuer) {
        return *std::ranges::find_if(issuers,
                                     [&](const HeldIssuer& held) { return held.edition->issuer == issuer; });
    };
    CHECK(of("credit-guarantee").inForce);
    CHECK_FALSE(of("credit-guarantee").daysSinceEnd);
    CHECK(of("credit-guarantee").neverCheckedSince == 0);
    CHECK(of("nagano-city").edition->id == "H30");
    CHECK_FALSE(of("nagano-city").inForce);
    CHECK(of("nagano-city").daysSinceEnd ==
          2801);  // 2019-03-31 to 2026-11-30: 7 years with two leap days, and 244 days
    CHECK(of("nagano-city").neverCheckedSince <= of("nagano-city").lines);
    const auto json = LayerJson::parse(statusJson(issuers, day));
    CHECK(json["on"] == "2026-11-30");
    CHECK(json["issuers"].size() == issuers.size());
    for (const LayerJson& issuer : json["issuers"]) CHECK(issuer["source"] == "shipped");
}

TEST_CASE("a line that was made sure of after its edition had ended is not among those never checked since") {
    LayerJson edition = LayerJson::parse(textOf(YUSHI_TEST_DATA "/programs/nagano-city/H30.json"));
    for (auto& [id, document] : edition["documents"].items()) document.erase("checked_on");
    const auto neverChecked = [&] {
        const auto read = parseEdition(edition.dump(), "H30.json", shippedVocabulary());
        REQUIRE(read);
        return heldIssuers(std::span(&*read, 1), kIn2024).front().neverCheckedSince;
    };
    const std::size_t before = neverChecked();
    CHECK(before == 24);  // every line of H30
    edition["programs"][0]["lines"][0]["checked_on"] = "2024-07-01";
    CHECK(neverChecked() == before - 1);
    edition["programs"][0]["lines"][0]["checked_on"] = "2019-03-31";  // the last day of the edition
    CHECK(neverChecked() == before);
}
