#include "report/tables/figure_differences.h"

#include "catalog/folders/inputs.h"
#include "catch.h"
#include "engine/cost_data.h"
#include "report/explain/asked_amounts.h"
#include "report/explain/explain_years.h"
#include "report/explain/explanation_words.h"
#include "report/formula.h"
#include "report/json/explanation_json.h"
#include "shipped.h"

#include <algorithm>
#include <array>
#include <iterator>

using namespace yushi;

namespace {

using PlanDirection = FigureDifference::Direction;

/// 5,000万円, 10年, 421,000円ずつ, as in the prefecture's example; at its rate, or at @p parts.
OfferCost shizuoka(std::int64_t parts = 0, CostTerms asked = {}) {
    LoanTerms terms;
    terms.principal = Yen(50'000'000);
    terms.term = Months(120);
    terms.instalment = Yen(421'000);
    if (parts > 0) terms.rates = {{Months(1), Rate(parts)}};
    return worked({"shizuoka", "R6", "economic-change-sn5"}, terms, asked);
}

CostTerms feeOf(std::optional<int> feeClass) {
    CostTerms asked;
    asked.contract = Contract::Written;
    asked.guaranteeFee.emplace();
    asked.guaranteeFee->table = "general";
    asked.guaranteeFee->feeClass = feeClass;
    return asked;
}

std::vector<Explanation> explanationsOf(const OfferCost& cost) {
    auto explanations = explain(cost, cost.line.line->citation, shipped().rules.costs);
    std::ranges::move(explainYears(cost), std::back_inserter(explanations));
    return explanations;
}

const Explanation& find(const std::vector<Explanation>& explanations, const std::string& pointer) {
    INFO(pointer);
    const auto found = std::ranges::find(explanations, pointer, &Explanation::amount);
    REQUIRE(found != explanations.end());
    return *found;
}

Exact valueOf(const Explanation& explanation) {
    const nlohmann::json inputs = jsonOf(std::vector{explanation})[0]["inputs"];
    return evaluate(explanation.formula, inputs);
}

std::vector<OfferCost> samples() {
    LoanTerms level;
    level.principal = Yen(6'000'000);
    level.term = Months(60);
    level.grace = Months(6);
    level.method = RepaymentMethod::LevelPayment;
    LoanTerms daily = level;
    daily.method = RepaymentMethod::EqualPrincipal;
    daily.accrual = InterestAccrual::Actual365;
    daily.drawdownOn = std::chrono::year(2025) / std::chrono::June / 10;
    daily.interestBaseUnit = Yen(100);
    daily.instalmentUnit = Yen(1'000);
    daily.instalmentRounding = Rounding::Up;
    CostTerms yearly = feeOf(5);
    yearly.guaranteeFee->payment = FeePayment::Yearly;
    const LineName line{"hyogo", "R4", "management-smoothing-line"};
    return {shizuoka(), shizuoka(20'700, feeOf(std::optional<int>())), worked(line, level, feeOf(3)),
            worked(line, daily, yearly)};
}

}  // namespace

// 静岡県「令和6年度 県制度融資の概要」1-③: 5,165 less 3,992 are 1,173 thousand yen, at 2.07 % instead of 1.60 %.
TEST_CASE("a plan without the subsidy costs Shizuoka's 1,173 thousand yen more") {
    const auto more = differenceOf(shizuoka(20'700), shizuoka(), PlanFigure::TotalInterest);
    REQUIRE(more);
    CHECK(more->direction == PlanDirection::More);
    CHECK(cutToYen(more->most, 1'000, Rounding::HalfUp) == Yen(1'173));
    CHECK(differenceText(*more, PlanFigure::TotalInterest, Language::Japanese) == "▲ 1,172,694円 多い");
    const auto rate = differenceOf(shizuoka(20'700), shizuoka(), PlanFigure::Rate);
    CHECK(differenceText(*rate, PlanFigure::Rate, Language::English) == "▲ 0.47 points higher");
    CHECK(differenceText(*differenceOf(shizuoka(), shizuoka(20'700), PlanFigure::Rate), PlanFigure::Rate,
                         Language::Japanese) == "▼ 0.47ポイント 低い");
    CHECK(differenceMark(*rate, PlanFigure::Rate, Language::Japanese) == "▲高");
}

TEST_CASE("each figure stands in the table in its place, and no two have one name") {
    const auto figures = planFigures();
    for (std::size_t i = 0; i < figures.size(); ++i) {
        CHECK(figures[i].id == static_cast<PlanFigure>(i));
        CHECK_FALSE(figures[i].name.en.empty());
        for (std::size_t j = 0; j < i; ++j) CHECK(figures[i].name != figures[j].name);
    }
}

TEST_CASE("plans that agree are said to be the same, and carry no mark") {
    const auto same = differenceOf(shizuoka(), shizuoka(), PlanFigure::TotalInterest);
    REQUIRE(same == FigureDifference{});
    CHECK(differenceText(*same, PlanFigure::TotalInterest, Language::English) == "the same");
    CHECK(differenceMark(*same, PlanFigure::TotalInterest, Language::English).empty());
}

TEST_CASE("fees that are bands are more or less only where the bands do not overlap") {
    const OfferCost band = shizuoka(0, feeOf(std::optional<int>()));
    const OfferCost highest = shizuoka(0, feeOf(1));
    const auto open = differenceOf(shizuoka(0, feeOf(5)), band, PlanFigure::FeePaid);
    CHECK(open->direction == PlanDirection::Open);
    const auto touching = differenceOf(highest, band, PlanFigure::FeePaid);
    CHECK(touching->direction == PlanDirection::More);
    CHECK(touching->least == 0);
    CHECK_FALSE(differenceOf(highest, shizuoka(), PlanFigure::StampDuty));  // left out of one of them
}

TEST_CASE("every figure of a plan and every cell of its schedule finds how it came about") {
    for (const OfferCost& cost : samples()) {
        const auto explanations = explanationsOf(cost);
        const auto check = [&](const std::vector<AskedAmount>& asked) {
            for (const AskedAmount& amount : asked) find(explanations, amount.pointer);
            return !asked.empty();
        };
        for (int figure = static_cast<int>(PlanFigure::FirstPayment);
             figure < static_cast<int>(PlanFigure::EffectiveRate); ++figure) {
            const bool asked =
                check(amountsBehind(cost, static_cast<PlanFigure>(figure), Language::Japanese));
            // a plan may have no duty, and no fee that is known
            constexpr std::array optional = {PlanFigure::StampDuty,  PlanFigure::GuaranteeFee,
                                             PlanFigure::FeePaid,    PlanFigure::FeeSubsidy,
                                             PlanFigure::FeeRefund,  PlanFigure::FeeSubsidyToBorrower,
                                             PlanFigure::FeeRefundToPayers};
            const bool mayBeNone = std::ranges::find(optional, static_cast<PlanFigure>(figure)) != optional.end();
            CHECK((asked || mayBeNone));
        }
        for (const ScheduleField field : {ScheduleField::Principal, ScheduleField::Interest, ScheduleField::Payment,
                                       ScheduleField::Subsidy, ScheduleField::Balance}) {
            CHECK(check(amountsBehindRow(cost, 3, field, Language::English)));
            CHECK(check(amountsBehindYear(cost, 1, field, Language::English)));
            CHECK(check(amountsBehindTotal(cost, field, Language::English)) ==
                  (field != ScheduleField::Balance));
        }
    }
}

TEST_CASE("a formula without what changes nothing comes to the same, and all its words have names") {
    for (const OfferCost& cost : samples()) {
        for (const Explanation& explanation : explanationsOf(cost)) {
            INFO(explanation.amount << " = " << explanation.formula);
            CHECK(valueOf(simplified(explanation)) == valueOf(explanation));
            for (const auto& [name, value] : explanation.inputs)
                CHECK(inputName(name, Language::Japanese) != name);
            for (const Language language : {Language::Japanese, Language::English}) {
                const ExplanationWords words = explanationWords(explanation, language);
                CHECK(words.title != explanation.amount);
                CHECK(words.title.find('#') == std::string::npos);
                CHECK(words.formula.find('_') == std::string::npos);
                CHECK(words.figures.find('_') == std::string::npos);
            }
        }
    }
}

// 50,000,000 × 1.60 % / 12 = 66,666.6
TEST_CASE("the interest of the first month is told in words") {
    const OfferCost cost = shizuoka();
    const auto asked = amountsBehindRow(cost, 0, ScheduleField::Interest, Language::Japanese);
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().value == "66,666円");
    const ExplanationWords words =
        explanationWords(find(explanationsOf(cost), asked.front().pointer), Language::Japanese);
    CHECK(words.title == "1回目の利息");
    CHECK(words.formula == "切捨て(残高 × 年率(%) ÷ 100 × 月数 ÷ 12)");
    CHECK(words.figures == "切捨て(50,000,000円 × 1.60 ÷ 100 × 1 ÷ 12)");
    CHECK(words.rounding == "1円未満は切り捨て。");
}

TEST_CASE("the years of a schedule add up to its totals") {
    const OfferCost cost = shizuoka();
    const auto explanations = explanationsOf(cost);
    Exact interest = 0;
    for (int year = 0; year < 10; ++year)
        interest += valueOf(find(explanations, "/years/" + std::to_string(year) + "/interest_yen"));
    CHECK(interest == Exact(cost.schedule.totalInterest.value()));
    CHECK(valueOf(find(explanations, "/years/9/balance_yen")) == 0);
    CHECK(valueOf(find(explanations, "/total/interest_yen")) == Exact(cost.schedule.totalInterest.value()));
}
