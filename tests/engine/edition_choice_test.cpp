#include "engine/edition_choice.h"

#include "catalog/load.h"
#include "catch.h"
#include "engine/answer_check.h"
#include "engine/rate_history.h"

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

std::optional<AnswerFault> fault(const char* fact, const Answers& answers) {
    return checkAnswer(*data().vocabulary.findFact(fact), data().vocabulary, answers, dateOf(2026, 11, 23));
}

}  // namespace

TEST_CASE("up to a day stand the editions that had begun, replaced or not") {
    const auto shown = editionsUpTo(data().editions, dateOf(2003, 4, 1));
    REQUIRE(shown.size() == 2);  // nagano-pref H14 (2002-04-01) and H15 (2003-04-01)
    CHECK(shown[0]->id == "H14");
    CHECK(shown[1]->id == "H15");
    CHECK(editionsUpTo(data().editions, dateOf(2002, 3, 31)).empty());
}

TEST_CASE("the edition before another is the last of its issuer that began earlier") {
    CHECK(editionBefore(data().editions, edition("hyogo", "R4"))->id == "R3");
    CHECK(editionBefore(data().editions, edition("nagano-pref", "H30"))->id == "H15");
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

TEST_CASE("a day of founding that has not come is faulted, today is not") {
    Answers answers(data().vocabulary);
    const FactId founded = *data().vocabulary.findFact("founded_on");
    CHECK_FALSE(fault("founded_on", answers));
    answers.answer(founded, dateOf(2026, 11, 23));
    CHECK_FALSE(fault("founded_on", answers));
    answers.answer(founded, dateOf(2026, 11, 24));
    CHECK(fault("founded_on", answers) == AnswerFault::InTheFuture);
}

TEST_CASE("a loan of nothing and a grace period that fills the term are faulted") {
    Answers answers(data().vocabulary);
    const NeedFacts& need = data().vocabulary.need();
    answers.answer(need.amount, Yen(0));
    answers.answer(need.grace, std::int64_t{12});
    CHECK(fault("amount_yen", answers) == AnswerFault::NotPositive);
    CHECK_FALSE(fault("grace_months", answers));
    answers.answer(need.amount, Yen(1));
    answers.answer(need.term, std::int64_t{12});
    CHECK_FALSE(fault("amount_yen", answers));
    CHECK(fault("grace_months", answers) == AnswerFault::GraceFillsTheTerm);
    answers.answer(need.term, std::int64_t{13});
    CHECK_FALSE(fault("grace_months", answers));
}
