#include "engine/cost_data.h"
#include "engine/loan/amortize.h"
#include "engine/loan/conventions.h"
#include "engine/offers/offer_reach.h"

#include <algorithm>

using namespace yushi;

namespace {

const LoanTerms& preset(const char* id) {
    const auto& presets = shippedRules().presets;
    const auto found = std::ranges::find(presets, id, &LoanPreset::id);
    REQUIRE(found != presets.end());
    return found->terms;
}

Edition editionOf(std::vector<Line> lines) {
    Edition edition;
    edition.programs.emplace_back().lines = std::move(lines);
    return edition;
}

}  // namespace

// 埼玉県信用保証協会「保証料の計算方法」の計算例: 1,000万円 60回 = 167,000円×59回+147,000円
TEST_CASE("a plan by the conventions of a bank is cut as Saitama's example") {
    const LoanTerms terms = withConventions(equalLoan(10'000'000, 20'000, 60), preset("bank_month"));
    const Schedule schedule = amortize(terms);
    REQUIRE(schedule.instalments.size() == 60);
    CHECK(schedule.instalments.front().principal == Yen(167'000));
    CHECK(schedule.instalments.back().principal == Yen(147'000));
    CHECK(follows(terms, preset("bank_month")));
    CHECK_FALSE(follows(terms, preset("jfc")));
}

TEST_CASE("conventions leave amounts, lengths, rates and dates alone, and give way again") {
    LoanTerms terms = equalLoan(10'000'000, 20'000, 60, 6);
    terms.drawdownOn = std::chrono::year(2025) / std::chrono::June / 10;
    CHECK(withConventions(withConventions(terms, preset("bank_day")), LoanTerms()) == terms);
    CHECK(withConventions(terms, preset("note")).method == RepaymentMethod::Bullet);
    terms.method = RepaymentMethod::LevelPayment;
    CHECK(withConventions(terms, preset("bank_month")).instalmentUnit == Yen(1));
}

TEST_CASE("an offer can be tried as far as its document goes, and where it is silent as far as any goes") {
    Line stated;
    stated.limit = Yen(80'000'000);
    stated.term = Months(84);
    stated.termBuilding = Months(120);
    stated.grace = Months(12);
    stated.rate = StatedRate(RateRange{Rate(9'000), Rate(15'000)});
    Line other;
    other.limit = Yen(280'000'000);
    other.term = Uncertain<Months>{{Months(120), Months(180)}, {}};
    other.rate = StatedRate(FixedRate{Rate(23'000)});
    const Edition edition = editionOf({stated, other, Line()});
    const OfferReach any = reachOf({&edition, 1});
    CHECK(any == OfferReach{Yen(280'000'000), Months(1), Months(180), Months(12), Rate(), Rate(23'000)});
    CHECK(reachOf(stated, any) ==
          OfferReach{Yen(80'000'000), Months(1), Months(120), Months(12), Rate(9'000), Rate(15'000)});
    CHECK(reachOf(Line(), any) == any);
}
