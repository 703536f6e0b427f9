// Slips of whoever types an edition, each planted into a shipped edition without one: exactly it is told.
#include "catalog/checks/plausibility.h"

#include "catalog/checks/validate.h"
#include "catalog/folders/inputs.h"
#include "catch.h"
#include "file_text.h"
#include "own_path.h"
#include "report/words/words.h"
#include "shipped.h"

#include <nlohmann/json.hpp>

#include <functional>

using namespace yushi;

namespace {

namespace fs = std::filesystem;
using SlipJson = nlohmann::json;

/// A slip, and the words by which it is told.
struct Slip {
    const char* name;
    bool wrong;  ///< cannot be right; else it is to be checked
    std::function<void(SlipJson&)> plant;
    const char* told;
};

SlipJson& lineOf(SlipJson& edition, const char* id) {
    for (SlipJson& program : edition["programs"]) {
        for (SlipJson& line : program["lines"]) {
            if (line["id"] == id) return line;
        }
    }
    throw std::out_of_range(id);
}

constexpr const char* kEquipment = "equipment-investment-renewal";
constexpr const char* kOther = "new-business-line";

/// R4 of 兵庫県, whose terms are whole: no slip is in it.
SlipJson hyogo() {
    return SlipJson::parse(textOf(YUSHI_TEST_DATA "/programs/hyogo/R4.json"));
}

Validation validated(const SlipJson& edition, const fs::path& place = "hyogo/R4.json") {
    const fs::path folder = test::ownPath("slips");
    const fs::path file = folder / "programs" / place;
    fs::create_directories(file.parent_path());
    std::ofstream(file) << edition.dump(1);
    const fs::path paths[] = {file};
    Validation validation = validatePaths(paths, YUSHI_TEST_DATA);
    fs::remove_all(folder);
    return validation;
}

std::string told(const Problems& problems) {
    std::string text;
    for (const Problem& problem : problems) text += problemText(problem, Language::Japanese) + "\n";
    return text;
}

}  // namespace

TEST_CASE("no shipped edition and no edition of the leaflets has a figure that hardly can be right") {
    const fs::path paths[] = {YUSHI_TEST_DATA "/programs", YUSHI_TEST_FOLDER "/data/leaflets"};
    const Validation validation = validatePaths(paths, YUSHI_TEST_DATA);
    INFO(told(validation.doubts) << told(validation.problems));
    CHECK(validation.doubts.empty());
    CHECK(validation.problems.empty());
    CHECK(validation.files > 20);
}

TEST_CASE("a slip of the typist is told, with its line, and nothing else") {
    const auto fixed = [](const char* percent) { return SlipJson{{"kind", "fixed"}, {"percent", percent}}; };
    const Slip slips[] = {
        {"16 for 1.6 %", false, [&](SlipJson& e) { lineOf(e, kEquipment)["rate"] = fixed("16.00"); },
         "利率が年16.00%"},
        {"years for months", false,
         [](SlipJson& e) {
             lineOf(e, kEquipment)["term_months"] = 10;
             lineOf(e, kEquipment).erase("grace_months");
         },
         "返済期間が10か月"},
        {"万円 for yen", true, [](SlipJson& e) { lineOf(e, kOther)["limit_yen"] = 3000; }, "が3000円"},
        {"three zeros too many", false, [](SlipJson& e) { lineOf(e, kOther)["limit_yen"] = 30'000'000'000; },
         "限度額が30000000000円"},
        {"a grace period as long as the term", true,
         [](SlipJson& e) { lineOf(e, kEquipment)["grace_months"] = lineOf(e, kEquipment)["term_months"]; },
         "期間より短い据置"},
        {"a discount off itself", true,
         [](SlipJson& e) {
             lineOf(e, kOther)["rate"] = {
                 {"kind", "discount"}, {"points_percent", "0.20"}, {"off_lines", {kOther}}};
         },
         "自分の行に戻っています"},
        {"a discount below 0", true,
         [](SlipJson& e) {
             lineOf(e, kOther)["rate"] = {
                 {"kind", "discount"}, {"points_percent", "5.00"}, {"off_lines", {kEquipment}}};
         },
         "もとの利率"},
        {"a subsidy above its rate", true,
         [](SlipJson& e) {
             lineOf(e, kEquipment)["interest_subsidy"] = {{"kind", "rate_points"},
                                                          {"percent", "3.00"},
                                                          {"included_in_rate", false},
                                                          {"payer", "hyogo"}};
         },
         "利子補給が3.00%"},
        {"rates that end before the term", true,
         [](SlipJson& e) {
             lineOf(e, kEquipment)["rate"] = {
                 {"kind", "by_term"},
                 {"brackets", {{{"over_months", 0}, {"up_to_months", 60}, {"percent", "0.90"}}}}};
         },
         "60か月までしか"},
        {"another issuer than the folder", true, [](SlipJson& e) { e["issuer"] = "kobe-city"; },
         "発行者が「kobe-city」"},
        {"another edition than the file", true, [](SlipJson& e) { e["edition"] = "R5"; }, "版が「R5」"},
    };
    REQUIRE(validated(hyogo()).problems.empty());
    for (const Slip& slip : slips) {
        SlipJson edition = hyogo();
        slip.plant(edition);
        const Validation validation = validated(edition);
        const Problems& found = slip.wrong ? validation.problems : validation.doubts;
        const Problems& others = slip.wrong ? validation.doubts : validation.problems;
        INFO(slip.name << "\n" << told(validation.problems) << told(validation.doubts));
        REQUIRE(found.size() == 1);
        CHECK(others.empty());
        CHECK(told(found).find(slip.told) != std::string::npos);
        CHECK(found.front().line > 0);
    }
}
