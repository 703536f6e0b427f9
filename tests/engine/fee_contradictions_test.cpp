// What a fee is asked for by must go together. Fee rates: 「割引・上乗せは会計割引 −0.10、有担保割引 −0.10 で最大 0.20、上乗せは 0.25、
// 0.45、0.20 のどれか1つ」(大分県・鹿児島県・東京の各信用保証協会). Yearly parts by days: 沖縄県信用保証協会「保証料の分割納付・返戻」 根保証
// 2年 50/50、3年 33/33/34, odd yen to the first.
#include "engine/cost_data.h"
#include "report/costs/loan_words.h"

using namespace yushi;

namespace {

GuaranteeFeeTerms entered(std::int64_t rateParts) {
    GuaranteeFeeTerms fee;
    fee.rate = Rate(rateParts);
    return fee;
}

GuaranteeFeeTerms ofTable(const char* table, std::optional<int> feeClass, std::optional<std::int64_t> rateParts = {}) {
    GuaranteeFeeTerms fee;
    fee.table = table;
    fee.feeClass = feeClass;
    if (rateParts) fee.rate = Rate(*rateParts);
    return fee;
}

GuaranteeFeeTerms with(GuaranteeFeeTerms fee, std::vector<std::string> adjustments) {
    fee.adjustments = std::move(adjustments);
    return fee;
}

GuaranteeFeeTerms byDays(int days, FeePayment payment) {
    GuaranteeFeeTerms fee = entered(11'500);
    fee.days = days;
    fee.payment = payment;
    return fee;
}

/// Every fault that `schedule` and a plan would tell.
std::vector<CostFault> faultsOf(const GuaranteeFeeTerms& fee, std::span<const StatedFeeRate> stated = {}) {
    CostTerms asked;
    asked.guaranteeFee = fee;
    auto faults = checkCosts(equalLoan(10'000'000, 20'000, 60), asked, shippedRules());
    const auto rates = feeRatesFor(fee, stated, {}, shippedRules());
    if (const auto* wrong = std::get_if<std::vector<CostFault>>(&rates))
        faults.insert(faults.end(), wrong->begin(), wrong->end());
    return faults;
}

struct FeeContradiction {
    GuaranteeFeeTerms fee;
    std::optional<CostFaultKind> fault;  ///< nothing: all of it goes together
    std::string words;
};

}  // namespace

TEST_CASE("fee inputs that contradict each other are refused in words, those that agree are not") {
    const std::string both = "no-personal-guarantee-both";
    const std::string one = "no-personal-guarantee-one";
    const std::string startup = "startup-no-personal-guarantee";
    using enum CostFaultKind;
    const auto rows = std::vector<FeeContradiction>{
        {with(entered(11'500), {"collateral", "collateral"}), FeeAdjustmentTwice, "「有担保割引」が2回以上"},
        {with(entered(11'500), {"accounting-advisor", "collateral", "accounting-advisor"}), FeeAdjustmentTwice,
         "「会計参与設置会社の割引」が2回以上"},
        {with(entered(11'500), {"collateral", "collateral", "collateral"}), FeeAdjustmentTwice, "が2回以上"},
        {with(entered(11'500), {both, both}), FeeAdjustmentTwice, "が2回以上"},
        {with(entered(11'500), {both, one}), FeeAdjustmentsExclude, "どちらか1つ"},
        {with(entered(11'500), {one, "collateral", startup}), FeeAdjustmentsExclude, "スタートアップ創出促進保証の上乗せ"},
        {with(ofTable("general", 5), {startup, both}), FeeAdjustmentsExclude, "どちらか1つ"},
        {with(entered(11'500), {"accounting-advisor", "collateral", both}), {}, ""},
        {with(ofTable("general", 5), {"collateral", one}), {}, ""},
        {ofTable("general", 9, 10'000), FeeRateContradicts, "0.45%"},
        {ofTable("general", std::nullopt, 10'100), FeeRateContradicts, "料率か料率表のどちらか"},
        {ofTable("general", 9, 4'500), {}, ""},
        {ofTable("general", std::nullopt, 10'000), {}, ""},  // that of class 6
        {byDays(1'000, FeePayment::Yearly), NoSplitByDays, "730-731, 1095-1096"},
        {byDays(365, FeePayment::Yearly), NoSplitByDays, "はじめに一括で"},
        {byDays(1'000, FeePayment::AtDrawdown), {}, ""},
        {byDays(730, FeePayment::Yearly), {}, ""},
        {byDays(1'096, FeePayment::Yearly), {}, ""},
    };
    for (const FeeContradiction& row : rows) {
        CAPTURE(row.words);
        const auto faults = faultsOf(row.fee);
        REQUIRE(faults.size() == (row.fault ? 1 : 0));
        if (!row.fault) continue;
        CHECK(faults.front().kind == *row.fault);
        const Problem problem = faultProblem(faults.front());
        CHECK((problem.found.ja + " " + problem.expected.ja).find(row.words) != std::string::npos);
        CHECK_FALSE(problem.found.en.empty());
    }
}

// 長野県 H15 and others print rates with their class
TEST_CASE("a rate beside a class must be that which the document gives for the class") {
    const std::vector<StatedFeeRate> stated = {{{"general"}, Rate(11'500), 5}, {{"general"}, Rate(4'500), 9}};
    GuaranteeFeeTerms fee = entered(11'500);
    fee.feeClass = 5;
    CHECK(faultsOf(fee, stated).empty());
    fee.feeClass = 9;
    REQUIRE(faultsOf(fee, stated).size() == 1);
    CHECK(faultsOf(fee, stated).front().kind == CostFaultKind::FeeRateContradicts);
    fee.feeClass.reset();
    CHECK(faultsOf(fee, stated).empty());
    fee.feeClass = 9;
    CHECK(faultsOf(fee).empty());  // nothing beside which it could be wrong
}

// 10,000,000 × 1.15 % × 730/365 = 230,000 and × 1095/365 = 345,000
TEST_CASE("the fee of a revolving guarantee of two or three years is split as the corporation says") {
    const auto parts = [](int days) {
        CostTerms asked;
        asked.guaranteeFee = byDays(days, FeePayment::Yearly);
        const auto rates = std::get<std::vector<FeeRate>>(feeRatesFor(*asked.guaranteeFee, {}, {}, shippedRules()));
        return loanCost(equalLoan(10'000'000, 20'000, 60), asked, rates, shippedRules()).fee->planned;
    };
    CHECK(parts(730) == std::vector{Yen(115'000), Yen(115'000)});
    CHECK(parts(1'095) == std::vector{Yen(113'850), Yen(113'850), Yen(117'300)});
}
