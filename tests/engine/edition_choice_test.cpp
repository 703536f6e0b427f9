#include "engine/editions/edition_choice.h"

#include "catalog/folders/load.h"
#include "catch.h"
#include "engine/answers/answer_check.h"
#include "engine/answers/derive.h"
#include "engine/editions/rate_history.h"
#include "engine/offers/standing.h"
#include "report/menus/standing_words.h"

#include <algorithm>

using namespace yushi;

namespace {

const ProgramData& data() {
    static const ProgramData loaded = *loadData(YUSHI_TEST_DATA);
    return loaded;
}

Date dateOf(int year, unsigned month, unsigned dayOfMonth) {
    return Date(std::chrono::year(year), std::chrono::month(month), std::chrono::day(dayOfMonth));
}

const Edition& edition(const std::string& issuer, const std::string& id) {
    const auto found = std::ranges::find_if(
        data().editions, [&](const Edition& each) { return each.issuer == issuer && each.id == id; });
    REQUIRE(found != data().editions.end());
    return *found;
}

/// The editions of an issuer that have lines on a day, the first first.
std::vector<std::string> editionIdsOn(const std::string& issuer, Date on) {
    std::vector<std::string> ids;
    for (const LineRef& line : linesOn(data().editions, on)) {
        const std::string& id = line.edition->id;
        if (line.edition->issuer == issuer && std::ranges::find(ids, id) == ids.end()) ids.push_back(id);
    }
    return ids;
}

/// A menu of one line; without uses its document does not state them.
Program menuFor(const std::string& id, std::vector<Use> uses) {
    Program program;
    program.id = id;
    Line line;
    if (!uses.empty()) line.uses = std::move(uses);
    program.lines.push_back(std::move(line));
    return program;
}

/// A partial edition of the fiscal year that begins in @p year.
Edition exampleEdition(const std::string& id, int year, std::vector<Program> programs) {
    Edition edition;
    edition.issuer = "example";
    edition.id = id;
    edition.effectiveFrom = dateOf(year, 4, 1);
    edition.effectiveTo = dateOf(year + 1, 3, 31);
    edition.coverage = Coverage::Partial;
    edition.programs = std::move(programs);
    return edition;
}

/// "edition program" of each line that stands on a day.
std::vector<std::string> linesStanding(const std::vector<Edition>& editions, Date on) {
    std::vector<std::string> names;
    for (const LineRef& line : linesOn(editions, on))
        names.push_back(line.edition->id + " " + line.program->id);
    return names;
}

std::optional<AnswerFault> fault(const char* fact, const Answers& answers) {
    return checkAnswer(*data().vocabulary.findFact(fact), data().vocabulary, answers, dateOf(2026, 11, 23));
}

}  // namespace

TEST_CASE("up to a day stand the lines of all editions that had begun, replaced or not") {
    const auto shown = linesUpTo(data().editions, dateOf(2003, 4, 1));
    REQUIRE_FALSE(shown.empty());  // nagano-pref H14 (2002-04-01) and H15 (2003-04-01)
    CHECK(shown.front().edition->id == "H14");
    CHECK(shown.back().edition->id == "H15");
    CHECK(linesUpTo(data().editions, dateOf(2002, 3, 31)).empty());
}

TEST_CASE("below a partial edition stand those before it, but none of fifteen years before (cases/README.md C)") {
    CHECK(editionIdsOn("nagano-pref", dateOf(2026, 11, 30)) == std::vector<std::string>{"R5", "H30", "H29"});
    CHECK(editionIdsOn("nagano-pref", dateOf(2018, 6, 10)) == std::vector<std::string>{"H30", "H29"});
    CHECK(editionIdsOn("nagano-pref", dateOf(2010, 1, 1)) == std::vector<std::string>{"H15"});
    CHECK(editionIdsOn("hyogo", dateOf(2026, 11, 30)) == std::vector<std::string>{"R4"});  // a full one
}

TEST_CASE("a line stands until a newer edition names its end (cases/README.md C)") {
    Edition older = exampleEdition("R6", 2024, {menuFor("a", {Use::Equipment}), menuFor("b", {}), menuFor("c", {})});
    const Edition newer = exampleEdition("R7", 2025, {menuFor("a", {Use::Equipment})});
    const auto on = dateOf(2025, 6, 1);
    CHECK(linesStanding({older, newer}, on) == std::vector<std::string>{"R7 a", "R6 b", "R6 c"});
    CHECK(linesStanding({older, newer}, dateOf(2024, 6, 1)) == std::vector<std::string>{"R6 a", "R6 b", "R6 c"});
    Edition ending = newer;
    ending.successions.push_back({"R6", "b", "b", {}, Change::Ended, {}, {}});
    ending.successions.push_back({"R6", "c", "c", {"a"}, Change::Merged, {}, {}});
    CHECK(linesStanding({older, ending}, on) == std::vector<std::string>{"R7 a"});
    older.programs.push_back(menuFor("a", {Use::WorkingCapital}));
    CHECK(linesStanding({older, newer}, on) == std::vector<std::string>{"R7 a", "R6 b", "R6 c", "R6 a"});
    Edition full = newer;
    full.coverage = Coverage::Full;
    CHECK(linesStanding({older, full}, on) == std::vector<std::string>{"R7 a"});
}

TEST_CASE("a line below a newer edition is not confirmed, one of the latest edition is, ended or not") {
    const std::vector<Edition> editions = {exampleEdition("R6", 2024, {menuFor("a", {}), menuFor("b", {})}),
                                           exampleEdition("R7", 2025, {menuFor("a", {})})};
    const LineRef replaced = linesOf(editions[0])[0];
    const LineRef old = linesOf(editions[0])[1];
    const LineRef latest = linesOf(editions[1])[0];
    CHECK_FALSE(isUnconfirmed(old, editions, dateOf(2024, 6, 1)));
    CHECK(isUnconfirmed(old, editions, dateOf(2025, 6, 1)));
    CHECK_FALSE(isUnconfirmed(replaced, editions, dateOf(2025, 6, 1)));
    CHECK_FALSE(isUnconfirmed(latest, editions, dateOf(2025, 6, 1)));
    CHECK_FALSE(isUnconfirmed(latest, editions, dateOf(2027, 6, 1)));
    const auto words = [&](const LineRef& line) {
        return editionText(lineStanding(line, editions, dateOf(2025, 6, 1)), *line.edition, Language::Japanese);
    };
    CHECK(words(old) == "継続未確認(2025年3月31日までの版、2か月前)");
    CHECK(words(replaced) == "期限切れ(2025年3月31日まで)");
}

TEST_CASE("the edition before another is the last of its issuer that began earlier and has a menu in common") {
    CHECK(editionBefore(data().editions, edition("hyogo", "R4"))->id == "R3");
    CHECK(editionBefore(data().editions, edition("nagano-pref", "H30"))->id == "H15");
    CHECK(editionBefore(data().editions, edition("shizuoka", "R7"))->id == "R5");  // R6 does not name its fund
    CHECK(editionBefore(data().editions, edition("nagano-pref", "H14")) == nullptr);
}

TEST_CASE("each day on which editions begin is named once, the latest first") {
    const auto days = editionDays(data().editions);
    CHECK(std::ranges::is_sorted(days, std::ranges::greater()));
    CHECK(std::ranges::adjacent_find(days) == days.end());
    CHECK(std::ranges::count(days, dateOf(2018, 4, 1)) == 1);  // H30 of four issuers
}

// 兵庫県 R4 〔図表8〕: 新規開業貸付 0.70 % from 2016-04-01, 0.45 % from 2016-10-01, 0.60 % from 2021-04-01.
TEST_CASE("a printed rate holds until the day before the next, the last until its edition ends") {
    auto spans = rateHistory(data().editions, "hyogo", "new-business");
    std::erase_if(spans, [](const RateSpan& span) { return !span.printed; });
    REQUIRE(spans.size() == 3);
    CHECK(spans[0].from == dateOf(2016, 4, 1));
    CHECK(spans[0].to == dateOf(2016, 9, 30));
    CHECK(spans[0].least == Rate(7'000));
    CHECK(spans[1].to == dateOf(2021, 3, 31));
    CHECK(spans[1].most == Rate(4'500));
    CHECK(spans[2].to == dateOf(2023, 3, 31));
    CHECK(spans[2].least == Rate(6'000));
}

TEST_CASE("a day of succession that has not come is faulted, and a day planned for a founding is not") {
    Answers answers(data().vocabulary);
    const FactId succeeded = *data().vocabulary.findFact("succeeded_on");
    CHECK_FALSE(fault("succeeded_on", answers));
    answers.answer(succeeded, dateOf(2026, 11, 23));
    CHECK_FALSE(fault("succeeded_on", answers));
    answers.answer(succeeded, dateOf(2026, 11, 24));
    CHECK(fault("succeeded_on", answers) == AnswerFault::InTheFuture);
    answers.answer(*data().vocabulary.findFact("founded_on"), dateOf(2027, 4, 1));
    CHECK_FALSE(fault("founded_on", answers));
}

TEST_CASE("an owner of ten years who ticks founding is told of it (verdict-owner-who-ticks-founding)") {
    const Fact& intents = data().vocabulary.fact(*data().vocabulary.findFact("intents"));
    const auto faultOf = [&](Date founded, const char* intent) {
        Answers answers(data().vocabulary);
        answers.answer(*data().vocabulary.findFact("founded_on"), founded);
        answers.answer(*data().vocabulary.findFact("intents"), Options::only(*findOption(intents, intent)));
        return fault("intents", derive(data().vocabulary, data().rules, answers, dateOf(2026, 11, 23)));
    };
    CHECK(faultOf(dateOf(2008, 6, 1), "founding") == AnswerFault::Contradicted);
    CHECK_FALSE(faultOf(dateOf(2027, 6, 1), "founding"));
    CHECK_FALSE(faultOf(dateOf(2008, 6, 1), "overseas"));
}

TEST_CASE("a grace period that fills the term is faulted") {
    Answers answers(data().vocabulary);
    const NeedFacts& need = data().vocabulary.need();
    answers.answer(need.grace, std::int64_t{12});
    CHECK_FALSE(fault("grace_months", answers));
    answers.answer(need.term, std::int64_t{12});
    CHECK(fault("grace_months", answers) == AnswerFault::GraceFillsTheTerm);
    answers.answer(need.term, std::int64_t{13});
    CHECK_FALSE(fault("grace_months", answers));
}
