#include "report/tables/schedule_table.h"

#include "engine/cost_data.h"
#include "report/json/schedule_json.h"

#include <nlohmann/json.hpp>

using namespace yushi;
using namespace std::chrono;

namespace {

LoanTerms sixMonthsFrom(Date drawdown, BusinessDays rule) {
    LoanTerms terms = equalLoan(600'000, 20'000, 6);
    terms.drawdownOn = drawdown;
    terms.businessDays = rule;
    return terms;
}

std::vector<std::string> notesOf(const LoanTerms& terms, Language language) {
    std::vector<std::string> notes;
    for (const Text& note : paymentDayNotes(terms, amortize(terms, shippedRules().bankDays)))
        notes.push_back(note.in(language));
    return notes;
}

std::string dueIn(const LoanTerms& terms, std::size_t row, Language language) {
    return dueText(scheduleRows(loanCost(terms, {}, {}, shippedRules()))[row], language);
}

}  // namespace

// The vernal equinox of 2030 is forecast for 20 March; no notice tells it before February 2029.
TEST_CASE("a payment day that rests on a forecast says so in words and in JSON") {
    const LoanTerms terms = sixMonthsFrom(2030y / February / 20, BusinessDays::NextOpen);
    const Schedule schedule = amortize(terms, shippedRules().bankDays);
    CHECK(dueIn(terms, 0, Language::Japanese) == "2030年3月21日(祝日は予測)");
    CHECK(dueIn(terms, 0, Language::English) == "21 March 2030 (holiday forecast)");
    CHECK(notesOf(terms, Language::Japanese) ==
          std::vector<std::string>{"返済日が銀行の休業日(土日・祝日・年末年始)にあたるときは翌営業日",
                                   "返済日のうち1回(最初は2030年3月21日)"
                                   "は、まだ官報で決まっていない春分の日・秋分の日の予測による"});
    const auto rows = nlohmann::json::parse(scheduleJson(schedule, JsonLayout::OneLine))["payments"];
    CHECK(rows[0]["date_rests_on"] == "forecast");
    CHECK_FALSE(rows[1].contains("date_rests_on"));
}

TEST_CASE("a payment day after the listed holidays says so in words and in JSON") {
    const LoanTerms terms = sixMonthsFrom(2050y / October / 10, BusinessDays::PreviousOpen);
    const Schedule schedule = amortize(terms, shippedRules().bankDays);
    CHECK(dueIn(terms, 2, Language::Japanese) == "2051年1月10日(祝日は不明)");
    CHECK(notesOf(terms, Language::Japanese).back() ==
          "返済日のうち4回(最初は2051年1月10日)は、祝日の一覧にない年なので、土日と年末年始だけを避けた");
    const auto rows = nlohmann::json::parse(scheduleJson(schedule, JsonLayout::OneLine))["payments"];
    CHECK(rows[2]["date_rests_on"] == "unlisted_holidays");
}

TEST_CASE("nothing is said of days that are certain or that nobody asked to move") {
    CHECK(notesOf(sixMonthsFrom(2024y / December / 1, BusinessDays::PreviousOpen), Language::English) ==
          std::vector<std::string>{
              "A payment on a day on which banks are closed (weekends, holidays, the turn of "
              "the year) moves to the previous open day"});
    CHECK(notesOf(sixMonthsFrom(2030y / February / 20, BusinessDays::AnyDay), Language::Japanese).empty());
}
