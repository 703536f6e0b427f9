// tests/engine/published/vectors.json holds the calculation examples of guarantee corporations and lenders, each with its
// source; every one of them has to come out to the yen.
#include "engine/cost/fee_cost.h"
#include "engine/cost/loan_years.h"
#include "engine/cost_data.h"

#include <nlohmann/json.hpp>

#include <fstream>

using namespace yushi;
using namespace std::chrono;

namespace {

using nlohmann::json;

const json& vectors() {
    static const json read = [] {
        std::ifstream file(YUSHI_TEST_FOLDER "/engine/published/vectors.json");
        return json::parse(file);
    }();
    return read;
}

/// A percentage with at most two decimals.
Rate rateOf(const json& percent) {
    return Rate(std::llround(percent.get<double>() * 100) * 100);
}

FeeBasis basisOf(const json& vector) {
    FeeBasis basis;
    basis.amount = Yen(vector["P"].get<std::int64_t>());
    basis.term = Months(vector.value("months", 0));
    basis.grace = Months(vector.value("grace", 0));
    basis.balloon = Yen(vector.value("balloon", std::int64_t(0)));
    basis.instalments = vector.value("lump", false) ? 1 : vector.value("n", 1);
    if (vector.contains("days")) basis.days = vector["days"].get<int>();
    return basis;
}

std::vector<FeePart> partsOf(const FeeBasis& basis, Rate rate) {
    return feeParts(basis, rate, coefficientFor(basis, shippedRules().coefficients.front()));
}

std::vector<std::int64_t> feesOf(const std::vector<FeePart>& parts) {
    std::vector<std::int64_t> fees;
    for (const FeePart& part : parts) fees.push_back(part.fee.value());
    return fees;
}

/// A fee of 10,000,000 yen for a year repaid at once: a hundredth of a percent is 1,000 yen of it.
std::int64_t subsidisedHundredths(Rate rate, Portion share) {
    LoanTerms terms = equalLoan(10'000'000, 20'000, 12);
    terms.method = RepaymentMethod::Bullet;
    GuaranteeFeeTerms asked;
    FeeSubsidy subsidy;
    subsidy.kind = FeeShareOfRate{share};
    asked.subsidies = {subsidy};
    const FeeCost cost = feeCost(terms, asked, {rate, {}, {}, {}}, amortize(terms), shippedRules());
    return cost.subsidies.front().amount.value() / 1'000;
}

}  // namespace

TEST_CASE("every published guarantee fee is met to the yen, with its parts and yearly payments") {
    REQUIRE(vectors()["guarantee_fee"].size() == 10);
    for (const json& vector : vectors()["guarantee_fee"]) {
        CAPTURE(vector.dump());
        const FeeBasis basis = basisOf(vector);
        const auto parts = partsOf(basis, rateOf(vector["rate"]));
        CHECK(feeOf(parts).value() == vector["fee"].get<std::int64_t>());
        if (vector.contains("parts"))
            CHECK(feesOf(parts) == vector["parts"].get<std::vector<std::int64_t>>());
        if (!vector.contains("instalments")) continue;
        std::vector<std::int64_t> yearly;
        for (const Yen part : yearlyParts(feeOf(parts), *feeSplitFor(basis, shippedRules())))
            yearly.push_back(part.value());
        CHECK(yearly == vector["instalments"].get<std::vector<std::int64_t>>());
    }
}

// 群馬県信用保証協会, 協調支援型特別保証: the subsidised part of the rate is cut to 0.01 %.
TEST_CASE("a third and a quarter of each fee rate are met for all nine classes") {
    const json& table = vectors()["subsidy_rate_floor_0.01"];
    REQUIRE(table["base"].size() == 9);
    for (std::size_t i = 0; i < 9; ++i) {
        const Rate rate(table["base"][i].get<std::int64_t>() * 100);
        CHECK(subsidisedHundredths(rate, {1, 3}) == table["one_third"][i].get<std::int64_t>());
        CHECK(subsidisedHundredths(rate, {1, 4}) == table["one_quarter"][i].get<std::int64_t>());
    }
}

// lp.co-med.net (2015): what is paid in each year of a public lender's loan, the grace year included.
TEST_CASE("every year of the public lender's table is met to the yen") {
    const json& vector = vectors()["jfc_like_schedule"];
    LoanTerms terms = equalLoan(vector["P"].get<std::int64_t>(), rateOf(vector["rate"]).parts(),
                                vector["months"].get<int>(), vector["grace"].get<int>());
    const LoanCost cost = loanCost(terms, {}, {}, shippedRules());
    std::vector<std::int64_t> years;
    for (const LoanYear& year : loanYears(cost)) years.push_back(year.payment().value());
    CHECK(years == vector["annual"].get<std::vector<std::int64_t>>());
    CHECK(cost.schedule.totalPayment.value() == vector["total"].get<std::int64_t>());
    terms.method = RepaymentMethod::LevelPayment;
    CHECK(amortize(terms).instalments[12].payment().value() ==
          vectors()["jfc_like_annuity_monthly"].get<std::int64_t>());
}

// 東京信用保証協会 (2022), 税務研究会: the grace part and the part in instalments.
TEST_CASE("a fee with grace is the sum of two parts, each cut to whole yen") {
    const FeeBasis tokyo{Yen(20'000'000), Months(120), Months(6), Yen(), 114, true, {}};
    CHECK(feesOf(partsOf(tokyo, Rate(13'500))) == std::vector<std::int64_t>{135'000, 1'410'750});
    const FeeBasis covid{Yen(10'000'000), Months(120), Months(60), Yen(), 60, true, {}};
    CHECK(feesOf(partsOf(covid, Rate(8'500))) == std::vector<std::int64_t>{425'000, 233'750});
}

// 1,000万円, 60か月: 会計+担保割引 0.95 %, 事業者選択型 1.40 %, 国補助後 1.30 %.
TEST_CASE("discounts, surcharges and the state's subsidy change the rate before it is multiplied") {
    const FeeBasis basis{Yen(10'000'000), Months(60), Months(0), Yen(), 60, true, {}};
    CHECK(feeOf(partsOf(basis, Rate(9'500))) == Yen(261'250));
    CHECK(feeOf(partsOf(basis, Rate(14'000))) == Yen(385'000));
    CHECK(feeOf(partsOf(basis, Rate(13'000))) == Yen(357'500));
}

// note.com/kinyukeizaireki: 10,000,000 × 3 % × 90/365 = 73,972, 手取 9,926,028.
TEST_CASE("a note pays out what its interest in advance leaves") {
    LoanTerms terms = equalLoan(10'000'000, 30'000, 3);
    terms.method = RepaymentMethod::Bullet;
    terms.interval = Months(3);
    terms.interestDue = InterestDue::InAdvance;
    terms.accrual = InterestAccrual::Actual365;
    terms.dayCount = DayCount::BothEnds;
    terms.drawdownOn = 2025y / February / 1;  // 89 days to 1 May, 90 with both ends
    REQUIRE(check(terms).empty());
    CHECK(loanCost(terms, {}, {}, shippedRules()).sums.netProceeds == Yen(9'926'028));
}
