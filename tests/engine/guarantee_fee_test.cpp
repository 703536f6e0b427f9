#include "engine/cost/guarantee_fee.h"

#include "engine/cost/fee_cost.h"
#include "engine/cost_data.h"

#include <numeric>

using namespace yushi;

namespace {

/// A loan whose instalments go up to 1,000 yen, as guarantee corporations print their examples.
LoanTerms inThousands(std::int64_t principal, int term, int grace = 0) {
    LoanTerms terms = equalLoan(principal, 20'000, term, grace);
    terms.instalmentUnit = Yen(1'000);
    terms.instalmentRounding = Rounding::Up;
    return terms;
}

std::vector<FeePart> partsOf(const LoanTerms& terms, std::int64_t rateParts, std::optional<int> days = {}) {
    const FeeBasis basis = feeBasis(terms, days);
    return feeParts(basis, Rate(rateParts), coefficientFor(basis, shippedRules().coefficients.front()));
}

Yen feeFor(const LoanTerms& terms, std::int64_t rateParts, std::optional<int> days = {}) {
    return feeOf(partsOf(terms, rateParts, days));
}

FeeCost costWith(const std::vector<FeeSubsidy>& subsidies, Rate rate = Rate(11'500),
                 RatePoints surcharges = {}) {
    const LoanTerms terms = inThousands(10'000'000, 60);
    GuaranteeFeeTerms asked;
    asked.subsidies = subsidies;
    return feeCost(terms, asked, {rate, surcharges, {}, {}}, amortize(terms), shippedRules());
}

FeeSubsidy subsidy(decltype(FeeSubsidy::kind) kind) {
    FeeSubsidy made;
    made.kind = std::move(kind);
    made.payer = "payer";
    return made;
}

}  // namespace

TEST_CASE("a loan repaid at once pays the fee for its whole term") {
    LoanTerms terms = equalLoan(10'000'000, 20'000, 6);
    terms.method = RepaymentMethod::Bullet;
    CHECK(feeFor(terms, 11'500) == Yen(57'500));  // 埼玉県信用保証協会
    terms.term = Months(3);
    CHECK(feeFor(terms, 10'500) == Yen(26'250));  // ysh.or.jp
}

TEST_CASE("equal instalments pay the fee times the coefficient of their number") {
    CHECK(feeFor(inThousands(10'000'000, 60), 11'500) == Yen(316'250));  // 埼玉県: 167,000×59+147,000
    CHECK(feeFor(inThousands(5'000'000, 48), 13'500) == Yen(148'500));  // 北海道・沖縄県: 105,000×47+65,000
    CHECK(feeFor(inThousands(12'000'000, 24), 11'500) == Yen(165'600));        // 愛媛県
    CHECK(feeFor(equalLoan(10'000'000, 20'000, 120), 3'000) == Yen(165'000));  // ysh.or.jp: 0.50−0.10−0.10
}

TEST_CASE("grace and balloon are parts of their own, each cut to whole yen") {
    // 北海道・沖縄県: 49か月, 4〜48か月目 100,000, 49か月目 500,000; the first two parts are published.
    LoanTerms terms = equalLoan(5'000'000, 20'000, 49);
    terms.unequal = {{Months(4), Yen(100'000)}};
    const auto parts = partsOf(terms, 11'500);
    REQUIRE(parts.size() == 3);
    CHECK(parts[0].fee == Yen(14'375));
    CHECK(parts[1].amount == Yen(400'000));
    CHECK(parts[1].fee == Yen(17'633));
    CHECK(parts[2].fee == Yen(111'530));
    CHECK(feeOf(parts) == Yen(143'538));
    CHECK(feeFor(equalLoan(20'000'000, 20'000, 120, 6), 13'500) == Yen(1'545'750));  // 東京都
    CHECK(feeFor(equalLoan(10'000'000, 20'000, 120, 60), 8'500) == Yen(658'750));    // 税務研究会
    CHECK(feeFor(inThousands(10'000'000, 84, 6), 11'500) == Yen(468'625));           // 57,500 + 411,125
    CHECK(feeFor(inThousands(10'000'000, 84), 11'500) == Yen(442'750));
}

TEST_CASE("revolving credit pays by days of a year of 365") {
    CHECK(feeFor(equalLoan(10'000'000, 20'000, 24), 11'500, 715) == Yen(225'273));  // 埼玉県, 根保証
}

// 1,000,000 in 120: down to 1,000 yen 8,000×119+48,000, whose last is more than twice the previous.
TEST_CASE("the rounding of the instalments decides whether there is a balloon") {
    LoanTerms down = equalLoan(1'000'000, 20'000, 120);
    down.instalmentUnit = Yen(1'000);
    CHECK(feeBasis(down, {}).balloon == Yen(40'000));
    CHECK(feeFor(down, 11'500) == Yen(65'320));
    CHECK(feeFor(equalLoan(1'000'000, 20'000, 120), 11'500) == Yen(63'250));
}

TEST_CASE("instalments of different amounts have coefficients of their own, which differ by corporation") {
    LoanTerms terms = equalLoan(10'000'000, 20'000, 60);
    terms.unequal = {{Months(1), Yen(160'000)}, {Months(31), Yen(170'000)}};
    const FeeBasis basis = feeBasis(terms, {});
    REQUIRE_FALSE(basis.equal);
    const auto feeBy = [&](std::size_t table) {
        return feeOf(
            feeParts(basis, Rate(11'500), coefficientFor(basis, shippedRules().coefficients[table])));
    };
    CHECK(basis.balloon == Yen());
    CHECK(feeBy(0) == Yen(350'750));  // 0.61
    CHECK(feeBy(1) == Yen(345'000));  // 0.60
}

TEST_CASE("a double would lose a yen where whole numbers do not") {
    const FeeBasis basis{Yen(1'000'000), Months(6), Months(0), Yen(), 6, true, {}};
    CHECK(feeOf(feeParts(basis, Rate(11'500), Share(700'000))) ==
          Yen(4'025));  // 1,000,000 × 1.15 % × 6/12 × 0.70
}

TEST_CASE("a fee in yearly parts gives the odd yen to the first") {
    const auto yearly = [](std::int64_t fee, int term) {
        FeeBasis basis;
        basis.term = Months(term);
        return yearlyParts(Yen(fee), *feeSplitFor(basis, shippedRules()));
    };
    CHECK(yearly(1'545'750, 120) ==
          std::vector{Yen(541'013), Yen(463'725), Yen(309'150), Yen(154'575), Yen(77'287)});  // 東京都
    CHECK(yearly(100'000, 24) == std::vector{Yen(100'000)});
    CHECK(yearly(100'000, 25).size() == 2);
    CHECK(yearly(100'000, 360).size() == 10);
}

// 群馬県: the table of the cooperative guarantee, shares of one third and one quarter.
TEST_CASE("a subsidised share of the rate is cut to 0.01 %") {
    const std::vector<int> third = {63, 58, 51, 45, 38, 33, 26, 20, 15};
    const std::vector<int> quarter = {47, 43, 38, 33, 28, 25, 20, 15, 11};
    const FeeTable& table = shippedRules().feeTables.front();
    for (std::size_t i = 0; i < third.size(); ++i) {
        const auto subsidised = [&](Portion share) {
            const Rate rate = table.rates[i];
            const FeeCost with = costWith({subsidy(FeeShareOfRate{share})}, rate);
            const FeeCost same = costWith({subsidy(FeePoints{RatePoints(0)})}, rate);
            return same.fee - (with.fee - with.subsidies.front().amount);
        };
        const auto feeAt = [&](std::int64_t parts) { return costWith({}, Rate(parts)).fee; };
        CHECK(subsidised({1, 3}) ==
              feeAt(table.rates[i].parts()) - feeAt(table.rates[i].parts() - third[i] * 100));
        CHECK(subsidised({1, 4}) ==
              feeAt(table.rates[i].parts()) - feeAt(table.rates[i].parts() - quarter[i] * 100));
    }
}

TEST_CASE("a subsidy of the fee is a share, points, an amount or all, and never more than the fee") {
    CHECK(costWith({subsidy(FeeShareOfAmount{{1, 2}, Yen(100)})}).paid == Yen(316'250 - 158'100));
    CHECK(costWith({subsidy(FeePoints{RatePoints(9'200)})}).paid ==
          costWith({}, Rate(2'300)).fee);  // 0.92 %まで
    CHECK(costWith({subsidy(FeePoints{RatePoints(20'000)})}).paid == Yen());
    CHECK(costWith({subsidy(FeeFixedAmount{Yen(1'000'000)})}).paid == Yen());
    CHECK(costWith({subsidy(FeeInFull())}).paid == Yen());
    FeeSubsidy capped = subsidy(FeeInFull());
    capped.most = Yen(200'000);  // 幸田町
    CHECK(costWith({capped}).paid == Yen(116'250));
    const FeeCost two =
        costWith({subsidy(FeeShareOfAmount{{4, 5}, Yen(1)}), subsidy(FeeShareOfAmount{{4, 5}, Yen(1)})});
    CHECK(two.subsidies[0].amount == Yen(253'000));
    CHECK(two.subsidies[1].amount == Yen(63'250));
    CHECK(two.paid == Yen());
}

TEST_CASE("surcharges can be left out of a subsidy") {
    FeeSubsidy full = subsidy(FeeInFull());
    full.surchargesToo = false;
    const FeeCost cost = costWith({full}, Rate(14'000), RatePoints(2'500));  // 1.15 + 0.25
    CHECK(cost.fee == Yen(385'000));
    CHECK(cost.paid == Yen(385'000 - 316'250));
}

TEST_CASE("discounts and surcharges change the rate before anything is multiplied") {
    const auto feeFor60 = [](std::vector<std::string> adjustments) {
        GuaranteeFeeTerms asked;
        asked.table = "general";
        asked.feeClass = 5;
        asked.adjustments = std::move(adjustments);
        const auto rates = std::get<std::vector<FeeRate>>(feeRatesFor(asked, {}, {}, shippedRules()));
        return costWith({}, rates.front().rate).fee;
    };
    CHECK(feeFor60({"accounting-advisor", "collateral"}) == Yen(261'250));
    CHECK(feeFor60({"no-personal-guarantee-both"}) == Yen(385'000));
}

TEST_CASE("without a class the fee is a band from class 1 to class 9") {
    GuaranteeFeeTerms asked;
    asked.table = "general";
    const auto rates = std::get<std::vector<FeeRate>>(feeRatesFor(asked, {}, {}, shippedRules()));
    REQUIRE(rates.size() == 2);
    CHECK(rates[0].feeClass == 1);
    CHECK(rates[0].rate == Rate(19'000));
    CHECK(rates[1].feeClass == 9);
    CHECK(rates[1].rate == Rate(4'500));
}

// 特殊保証 is 85 % of the ordinary rate, raised to 0.01 %: all eighteen published figures.
TEST_CASE("the special tables are 85 % of the ordinary ones, raised to 0.01 %") {
    const auto& tables = shippedRules().feeTables;
    for (std::size_t kind = 0; kind < 2; ++kind) {
        for (std::size_t i = 0; i < 9; ++i) {
            const std::int64_t raised = (tables[kind].rates[i].parts() * 85 / 100 + 99) / 100 * 100;
            CHECK(tables[kind + 2].rates[i] == Rate(raised));
        }
    }
}

TEST_CASE("what comes back of a fee is at most the fee, falls with time, and nothing below the limit") {
    const LoanTerms terms = inThousands(10'000'000, 60);
    const Schedule schedule = amortize(terms);
    Yen before(316'250);
    for (int month = 0; month <= 60; ++month) {
        const auto unearned = unearnedAfter(terms.principal, schedule.instalments, Months(month));
        const Yen refund = feeRefundEstimate(Yen(316'250), unearned, *shippedRules().feeRefund);
        CHECK(refund <= before);
        CHECK((refund == Yen() || refund > Yen(1'000)));
        before = refund;
    }
    CHECK(before == Yen());
}
