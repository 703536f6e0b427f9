#include "engine/offers/combinations.h"

#include "catch.h"
#include "programs/applicants.h"
#include "report/menus/combination_words.h"

#include <algorithm>

using namespace yushi;

namespace {

/// Three programs of one line each: a, b, c.
Edition threePrograms(Combination clause) {
    Edition edition;
    for (const char* id : {"a", "b", "c"}) {
        Program program;
        program.id = id;
        program.name = id;
        program.lines.emplace_back();
        program.lines[0].id = std::string(id) + "-line";
        edition.programs.push_back(std::move(program));
    }
    clause.text = {"定め", "a clause"};
    clause.citation = {"guide", "p.1"};
    edition.combinations.push_back(std::move(clause));
    return edition;
}

std::vector<ChosenLine> choose(const Edition& edition, std::vector<std::size_t> places) {
    std::vector<ChosenLine> chosen;
    const auto lines = linesOf(edition);
    for (const std::size_t place : places) chosen.push_back({lines[place], Yen(10)});
    return chosen;
}

std::optional<Finding> found(const Edition& edition, std::vector<std::size_t> places) {
    const auto chosen = choose(edition, std::move(places));
    const CombinationCheck check = checkCombination(chosen);
    if (check.clauses.empty()) return std::nullopt;
    CHECK_FALSE(combinationText(check.clauses[0], chosen, Language::Japanese).empty());
    CHECK(check.clauses[0].clause->citation.at == "p.1");
    return check.clauses[0].finding;
}

/// The shipped line that is named, with an amount.
ChosenLine shippedLine(const char* issuer, const char* edition, const char* id, std::optional<Yen> amount) {
    const auto line = std::ranges::find_if(shippedLines(), [&](const LineRef& ref) {
        return ref.edition->issuer == issuer && ref.edition->id == edition && ref.line->id == id;
    });
    REQUIRE(line != shippedLines().end());
    return {*line, amount};
}

}  // namespace

TEST_CASE("programs that exclude each other cannot both be chosen") {
    const Edition edition = threePrograms({CombinationKind::Excludes, {"a"}, {"b"}, {}, {}});
    CHECK(found(edition, {0, 1}) == Finding::NotMet);
    CHECK(found(edition, {0, 2}) == Finding::Met);
    CHECK_FALSE(found(edition, {1, 2}));
}

TEST_CASE("a program that needs another stands only beside it") {
    const Edition edition = threePrograms({CombinationKind::Needs, {"a"}, {"b"}, {}, {}});
    CHECK(found(edition, {0}) == Finding::NotMet);
    CHECK(found(edition, {0, 1}) == Finding::Met);
    CHECK_FALSE(found(edition, {1}));
}

TEST_CASE("what adds to another is told, and a clause in words alone is left to a person") {
    CHECK(found(threePrograms({CombinationKind::AddsTo, {"a"}, {"b"}, {}, {}}), {0, 1}) == Finding::Met);
    CHECK(found(threePrograms({CombinationKind::Excludes, {"a"}, {}, {}, {}}), {0, 1}) == Finding::Judgement);
}

// 長野市 H30 ※1: 設備と運転を併用するときの限度額は合計で設備の額; 環境対策資金は1億円.
TEST_CASE("equipment and working capital of Nagano city share one limit") {
    const auto use = [](std::optional<Yen> equipment, std::optional<Yen> working) {
        const std::vector<ChosenLine> chosen = {
            shippedLine("nagano-city", "H30", "environment-equipment", equipment),
            shippedLine("nagano-city", "H30", "environment-working", working)};
        const CombinationCheck check = checkCombination(chosen);
        REQUIRE(check.sharedLimits.size() == 1);
        CHECK_FALSE(sharedLimitText(check.sharedLimits[0], chosen, Language::English).empty());
        return check.sharedLimits[0];
    };
    CHECK(use(Yen(60'000'000), Yen(40'000'000)).finding == Finding::Met);
    CHECK(use(Yen(60'000'000), Yen(30'000'000)).remaining == Yen(10'000'000));
    CHECK(use(Yen(60'000'000), Yen(40'000'001)).finding == Finding::NotMet);
    CHECK(use(Yen(60'000'000), std::nullopt).finding == Finding::Unanswered);
    CHECK(use(Yen(100'000'001), std::nullopt).finding == Finding::NotMet);
}

TEST_CASE("lines of different editions share nothing") {
    const std::vector<ChosenLine> chosen = {
        shippedLine("nagano-city", "H30", "environment-equipment", Yen(100'000'000)),
        shippedLine("nagano-pref", "H30", "new-business-energy-equipment", Yen(50'000'000))};
    for (const SharedLimitUse& use : checkCombination(chosen).sharedLimits) {
        CHECK(use.lines.size() == 1);
        CHECK(use.finding == Finding::Met);
    }
}
