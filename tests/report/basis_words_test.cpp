#include "report/tables/basis_words.h"

#include "engine/cost_data.h"

#include <algorithm>

using namespace yushi;

namespace {

/// 1,000,000 yen in 120 months, principal up to the first of the units that suits.
std::vector<std::string> assumptionsWithUnits(std::vector<Yen> smallerUnits) {
    LoanTerms terms = equalLoan(1'000'000, 20'000, 120);
    terms.instalmentUnit = Yen(1'000);
    terms.smallerUnits = std::move(smallerUnits);
    terms.instalmentRounding = Rounding::Up;
    return assumptionTexts(worked({"shizuoka", "R6", "economic-change-sn5"}, terms, {}), Language::Japanese);
}

}  // namespace

// 100万円, 120回: 9,000 × 119 would be more than the loan, 8,400 × 119 + 400 is the plan.
TEST_CASE("where the agreed unit does not fill the term, the unit that is taken instead is told") {
    const std::string told = "元金を1,000円単位にすると返済期間と合わないので、100円単位とした";
    CHECK(std::ranges::count(assumptionsWithUnits({Yen(100), Yen(10)}), told) == 1);
    CHECK(std::ranges::count(assumptionsWithUnits({}), told) == 0);
}
