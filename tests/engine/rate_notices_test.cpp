#include "catch.h"
#include "engine/editions/edition_choice.h"
#include "engine/editions/line_on_day.h"
#include "engine/offers/offer.h"
#include "engine/offers/standing.h"
#include "model/menus/dated_lines.h"
#include "report/menus/standing_words.h"
#include "shipped.h"

#include <algorithm>

using namespace yushi;

namespace {

const std::string kNoticedProgram = "p";

Date noticeDay(int year, unsigned month, unsigned dayOfMonth) {
    return Date(std::chrono::year(year), std::chrono::month(month), std::chrono::day(dayOfMonth));
}

const LineName kMarukei{"jfc", "R7", "marukei-working"};

/// The rate of マル経 in percent on a day; nothing where it is not known.
std::optional<Rate> marukeiOn(Date on) {
    const LineRef line = lineOnDay(*findLine(shipped().editions, kMarukei), on);
    if (!line.line->rate.isStated()) return std::nullopt;
    return std::get<FixedRate>(line.line->rate.value()).rate;
}

/// An issuer of one line whose own rate is 1 % for the fiscal year 2024, with @p notices.
std::vector<Edition> noticesOf(std::vector<RateNotice> notices) {
    Edition edition;
    edition.issuer = "example";
    edition.id = "R6";
    edition.effectiveFrom = noticeDay(2024, 4, 1);
    edition.effectiveTo = noticeDay(2025, 3, 31);
    Program program;
    program.id = kNoticedProgram;
    Line line;
    line.id = "p-line";
    line.rate = StatedRate(FixedRate{Rate(10'000)});
    program.lines.push_back(line);
    edition.programs.push_back(program);
    edition.rateNotices = std::move(notices);
    std::vector<Edition> editions = {std::move(edition)};
    addDatedLines(editions);
    return editions;
}

RateNotice notice(Date from, std::optional<int> rate, std::optional<int> before = std::nullopt) {
    RateNotice notice;
    notice.program = kNoticedProgram;
    notice.from = from;
    if (rate) notice.rate = FixedRate{Rate(*rate)};
    if (before) notice.before = FixedRate{Rate(*before)};
    return notice;
}

std::optional<Rate> rateOn(const std::vector<Edition>& editions, Date on,
                           std::optional<Date> drawdown = std::nullopt) {
    const LineRef line = lineOnDay(linesOf(editions.front()).front(), on, drawdown);
    if (!line.line->rate.isStated()) return std::nullopt;
    return std::get<FixedRate>(line.line->rate.value()).rate;
}

}  // namespace

// Notices of chambers of commerce: 2025-06-02 1.70 to 1.80, 2025-08-01 1.80 to 1.90, 2026-02-02 to 2.40.
TEST_CASE("マル経 by the notices of 2025-06-02, 2025-08-01 and 2026-02-02 is 1.80, 1.90 and 2.40 percent") {
    CHECK(marukeiOn(noticeDay(2025, 6, 2)) == Rate(18'000));
    CHECK(marukeiOn(noticeDay(2025, 7, 15)) == Rate(18'000));
    CHECK(marukeiOn(noticeDay(2025, 7, 31)) == Rate(18'000));
    CHECK(marukeiOn(noticeDay(2025, 8, 1)) == Rate(19'000));
    CHECK(marukeiOn(noticeDay(2025, 9, 1)) == Rate(19'000));
    CHECK(marukeiOn(noticeDay(2026, 2, 2)) == Rate(24'000));
    CHECK(marukeiOn(noticeDay(2026, 3, 1)) == Rate(24'000));
    CHECK(marukeiOn(noticeDay(2026, 11, 30)) == Rate(24'000));
}

// 2022-05-02 to 1.21, 2023-05-01 1.08 to 1.12, 2025-02-03 1.65 to 1.75, 2025-06-02 1.70 to 1.80.
TEST_CASE("マル経 between notices that do not meet is not known, and both rates are told") {
    CHECK(marukeiOn(noticeDay(2022, 5, 2)) == Rate(12'100));
    CHECK_FALSE(marukeiOn(noticeDay(2022, 5, 3)));
    CHECK_FALSE(marukeiOn(noticeDay(2023, 4, 30)));
    CHECK(marukeiOn(noticeDay(2023, 5, 1)) == Rate(11'200));
    CHECK_FALSE(marukeiOn(noticeDay(2024, 3, 1)));
    CHECK_FALSE(marukeiOn(noticeDay(2025, 2, 2)));
    CHECK(marukeiOn(noticeDay(2025, 2, 3)) == Rate(17'500));
    CHECK_FALSE(marukeiOn(noticeDay(2025, 4, 1)));
    const LineRef line = lineOnDay(*findLine(shipped().editions, kMarukei), noticeDay(2025, 4, 1));
    REQUIRE(line.rateSpell);
    CHECK(rateSpellText(*line.rateSpell, Language::Japanese) ==
          "利率は2025年2月4日から2025年6月1日までの間は不明(2025年2月3日は1.75%、2025年6月2日に変わる前は1.70%)");
}

TEST_CASE("a loan is refused a rate between two notices, and takes one that is entered") {
    const Consultation nobody;
    const OfferContext context{shipped().editions, shippedVocabulary(), shipped().rules, nobody, noticeDay(2025, 4, 1)};
    LoanTerms terms;
    terms.principal = Yen(10'000'000);
    terms.term = Months(84);
    const auto unknown = costOf(kMarukei, terms, {}, context);
    REQUIRE(std::holds_alternative<std::vector<OfferFault>>(unknown));
    CHECK(std::holds_alternative<RateNotKnown>(std::get<std::vector<OfferFault>>(unknown).front()));
    terms.rates = {{Months(1), Rate(17'500)}};
    CHECK(std::holds_alternative<OfferCost>(costOf(kMarukei, terms, {}, context)));
    terms.rates.clear();
    terms.drawdownOn = noticeDay(2025, 9, 1);  // a notice goes by the day of drawdown
    const auto later = costOf(kMarukei, terms, {}, context);
    REQUIRE(std::holds_alternative<OfferCost>(later));
    CHECK(std::get<OfferCost>(later).terms.rates.front().rate == Rate(19'000));
}

TEST_CASE("a line's own rate holds through its edition, and on to a notice that names it as the rate before") {
    const auto meets = noticesOf({notice(noticeDay(2025, 10, 1), 20'000, 10'000)});
    CHECK(rateOn(meets, noticeDay(2025, 9, 30)) == Rate(10'000));
    CHECK(rateOn(meets, noticeDay(2025, 10, 1)) == Rate(20'000));
    const auto differs = noticesOf({notice(noticeDay(2025, 10, 1), 20'000, 15'000)});
    CHECK(rateOn(differs, noticeDay(2025, 3, 31)) == Rate(10'000));
    CHECK_FALSE(rateOn(differs, noticeDay(2025, 4, 1)));
    const auto within = noticesOf({notice(noticeDay(2024, 10, 1), 20'000, 15'000)});
    CHECK(rateOn(within, noticeDay(2024, 4, 1)) == Rate(10'000));
    CHECK_FALSE(rateOn(within, noticeDay(2024, 4, 2)));
}

TEST_CASE("from a notice without a rate on, the rate is not known until the next") {
    const auto editions = noticesOf({notice(noticeDay(2024, 6, 1), std::nullopt), notice(noticeDay(2024, 9, 1), 20'000)});
    CHECK(rateOn(editions, noticeDay(2024, 5, 31)) == Rate(10'000));
    CHECK_FALSE(rateOn(editions, noticeDay(2024, 6, 1)));
    CHECK_FALSE(rateOn(editions, noticeDay(2024, 8, 31)));
    CHECK(rateOn(editions, noticeDay(2024, 9, 1)) == Rate(20'000));
}

TEST_CASE("a notice by application does not ask for the day of drawdown") {
    RateNotice byApplication = notice(noticeDay(2024, 6, 1), 20'000);
    byApplication.by = RateDay::Application;
    const auto editions = noticesOf({byApplication});
    CHECK(rateOn(editions, noticeDay(2024, 5, 1), noticeDay(2024, 7, 1)) == Rate(10'000));
    CHECK(rateOn(editions, noticeDay(2024, 6, 1), noticeDay(2024, 7, 1)) == Rate(20'000));
    const auto byDrawdown = noticesOf({notice(noticeDay(2024, 6, 1), 20'000)});
    CHECK(rateOn(byDrawdown, noticeDay(2024, 5, 1), noticeDay(2024, 7, 1)) == Rate(20'000));
}
