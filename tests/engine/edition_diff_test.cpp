#include "engine/editions/edition_diff.h"

#include "catalog/folders/inputs.h"
#include "catalog/folders/load.h"
#include "catch.h"

#include <algorithm>
#include <filesystem>

using namespace yushi;

namespace {

Edition editionFile(const char* file) {
    static const Vocabulary vocabulary = loadData(YUSHI_TEST_DATA)->vocabulary;
    return *loadEdition(std::filesystem::path(YUSHI_TEST_DATA) / "programs" / file, vocabulary);
}

std::vector<EditionDifference> of(const std::vector<EditionDifference>& all, DiffKind kind) {
    std::vector<EditionDifference> found;
    std::ranges::copy_if(all, std::back_inserter(found),
                         [kind](const EditionDifference& d) { return d.kind == kind; });
    return found;
}

}  // namespace

TEST_CASE("an edition does not differ from itself, nor from itself in another order") {
    const Edition edition = editionFile("nagano-pref/H15.json");
    CHECK(differences(edition, edition).empty());
    Edition shuffled = edition;
    std::ranges::reverse(shuffled.programs);
    for (Program& program : shuffled.programs) std::ranges::reverse(program.lines);
    CHECK(differences(edition, shuffled).empty());
}

// 長野県「平成15年度 県の中小企業融資制度資金が変わります」改善の方向: 統合して充実 (金利0.1%引下げ).
TEST_CASE("Nagano's reform of H15 lowered rates and merged funds") {
    const Edition before = editionFile("nagano-pref/H14.json");
    const Edition after = editionFile("nagano-pref/H15.json");
    const auto found = differences(before, after);
    const auto merged = of(found, DiffKind::ProgramMerged);
    const auto shops =
        std::ranges::find_if(merged, [](const auto& d) { return d.before->name == "商店街活性化資金"; });
    REQUIRE(shops != merged.end());
    REQUIRE(shops->into.size() == 1);
    CHECK(shops->into[0]->id == "new-business-regional");
    for (const EditionDifference& d : of(found, DiffKind::FieldChanged)) {
        if (d.field == LineField::Rate && d.lineAfter->rate.isStated()) CHECK(d.direction == Direction::Down);
    }
    const auto added = of(found, DiffKind::ProgramAdded);
    CHECK(std::ranges::any_of(added, [](const auto& d) { return d.after->name == "技術力等支援資金"; }));
}

TEST_CASE("a partial edition does not end what it does not name") {
    // 静岡県 R6 2-③-1: 新分野貸付と産業成長促進資金は終了。経営改善資金などは名前が出ないだけ
    const Edition before = editionFile("shizuoka/R5.json");
    const Edition after = editionFile("shizuoka/R6.json");
    const auto found = differences(before, after);
    const auto ended = of(found, DiffKind::ProgramEnded);
    REQUIRE(ended.size() == 2);
    for (const EditionDifference& d : ended)
        CHECK((d.before->name == "新分野貸付" || d.before->name == "産業成長促進資金"));
    const auto silent = of(found, DiffKind::ProgramNotListed);
    CHECK(std::ranges::any_of(silent, [](const auto& d) { return d.before->name == "経営改善資金"; }));
}

TEST_CASE("a figure that rises and one that falls are told apart") {
    const Edition before = editionFile("nagano-pref/H15.json");
    Edition after = before;
    Line& line = after.programs[0].lines[0];
    line.limit = before.programs[0].lines[0].limit.value() + Yen(1);
    line.term = before.programs[0].lines[0].term.value() - Months(1);
    const auto found = differences(before, after);
    REQUIRE(found.size() == 2);
    CHECK(found[0].field == LineField::Limit);
    CHECK(found[0].direction == Direction::Up);
    CHECK(found[1].field == LineField::Term);
    CHECK(found[1].direction == Direction::Down);
}

TEST_CASE("other words for the same test are no change, another figure is") {
    const Edition before = editionFile("nagano-pref/H15.json");
    Edition after = before;
    const auto small = std::ranges::find(after.programs, "promotion-small", &Program::id);
    REQUIRE(small->eligibility);
    auto& parts = std::get<Group>(small->eligibility->test).parts;
    parts[0].text = {"別の言い方", "other words"};
    CHECK(differences(before, after).empty());
    std::get<Comparison>(parts[0].test).threshold = std::int64_t(21);
    const auto found = differences(before, after);
    REQUIRE(found.size() == 1);
    CHECK(found[0].kind == DiffKind::EligibilityChanged);
}
