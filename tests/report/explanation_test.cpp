#include "catalog/folders/inputs.h"
#include "catch.h"
#include "engine/beside/case_parts.h"
#include "engine/cost_data.h"
#include "report/answers/comparison.h"
#include "report/formula.h"
#include "report/json/explanation_json.h"
#include "shipped.h"
#include "work/comparison_work.h"

#include <algorithm>
#include <set>

using namespace yushi;

namespace {

using nlohmann::json;

/// Pointers to every amount ("…_yen", in lists too) and rate of the answer that the engine computes.
void collectAmounts(const json& value, const std::string& at, std::vector<std::string>& amounts) {
    static const std::set<std::string> inputs = {"amount_yen", "basis_yen", "explanations", "rate_steps",
                                                 "source", "supports"};
    for (const auto& [key, member] : value.items()) {
        const std::string pointer = at + "/" + key;
        const bool given = inputs.contains(key) && !pointer.ends_with("/subsidies/0/amount_yen") &&
                           pointer.find("to_borrower") == std::string::npos &&
                           !pointer.ends_with("interest_subsidies/0/amount_yen");
        if (given) continue;
        if (member.is_structured()) collectAmounts(member, pointer, amounts);
        if (member.is_number() && pointer.find("_yen") != std::string::npos) amounts.push_back(pointer);
    }
}

/// Each explanation of an object comes to its amount, of those whose pointers hold @p part; answers their pointers.
std::set<std::string> checkEach(const json& offer, const std::string& part = "") {
    std::set<std::string> explained;
    for (const json& explanation : offer["explanations"]) {
        const auto pointer = explanation["amount"].get<std::string>();
        if (pointer.find(part) == std::string::npos) continue;
        INFO(pointer << " = " << explanation["formula"].get<std::string>() << " "
                     << explanation["inputs"].dump());
        explained.insert(pointer);
        const json& amount = offer.at(json::json_pointer(pointer));
        const Exact value = evaluate(explanation["formula"].get<std::string>(), explanation["inputs"]);
        if (amount.is_string()) {
            CHECK(std::abs(value.convert_to<double>() - std::stod(amount.get<std::string>())) < 1e-6);
        } else {
            CHECK(value == Exact(amount.get<std::int64_t>()));
        }
    }
    return explained;
}

/// `yushi compare --json` for an applicant, as on the day of the drawdown.
json comparisonOf(const Consultation& consultation, std::span<const OfferCost> costs, const CaseParts& parts) {
    const Date on = std::chrono::year(2025) / std::chrono::June / 10;
    const auto standings = standingsOf(costs, contextOf(shipped(), consultation, on));
    return json::parse(
        comparisonJson({costs, standings, shipped().vocabulary, shipped().rules, on}, parts));
}

/// Each explanation comes to its amount, and each amount has one.
void checkExplanations(const OfferCost& cost) {
    const json offer = comparisonOf({Answers(shipped().vocabulary), {}}, std::vector{cost}, {})["offers"][0];
    const auto explained = checkEach(offer);
    std::vector<std::string> amounts;
    collectAmounts(offer, "", amounts);
    for (const std::string& amount : amounts) {
        INFO(amount);
        CHECK(explained.contains(amount));
    }
}

OfferCost worked(const std::string& issuer, const std::string& edition, const std::string& line,
                 LoanTerms terms, const CostTerms& asked) {
    auto cost = costOf({issuer, edition, line}, terms, asked, shippedContext());
    REQUIRE(std::holds_alternative<OfferCost>(cost));
    return std::get<OfferCost>(cost);
}

LoanTerms runningLoan(std::int64_t principal, int term, int grace) {
    LoanTerms terms;
    terms.principal = Yen(principal);
    terms.term = Months(term);
    terms.grace = Months(grace);
    terms.drawdownOn = std::chrono::year(2025) / std::chrono::June / 10;
    return terms;
}

CostTerms fullCosts() {
    CostTerms asked;
    asked.contract = Contract::Written;
    asked.guaranteeFee.emplace();
    asked.guaranteeFee->table = "general";
    asked.guaranteeFee->payment = FeePayment::Yearly;
    FeeSubsidy half;
    half.kind = FeeShareOfAmount{{1, 2}, Yen(100)};
    half.most = Yen(200'000);
    half.flow = FeeSubsidyFlow::ToBorrower;
    half.delay = Months(2);
    asked.guaranteeFee->subsidies = {half};
    SubsidyRefund refund;
    refund.share = {1, 3};
    refund.unit = Yen(100);
    refund.months = Months(24);
    asked.interestSubsidies.push_back({refund, "city", {}, false});
    return asked;
}

}  // namespace

TEST_CASE("every amount of a comparison explains itself, and its formula comes to the amount") {
    LoanTerms terms = runningLoan(10'000'000, 84, 6);
    terms.accrual = InterestAccrual::Actual365;
    terms.dayCount = DayCount::BothEnds;
    terms.interestBaseUnit = Yen(100);
    terms.instalmentUnit = Yen(1'000);
    terms.instalmentRounding = Rounding::Up;
    checkExplanations(worked("hyogo", "R4", "management-smoothing-line", terms, fullCosts()));
}

TEST_CASE("level payments, rate steps, balloons and early repayments explain themselves") {
    LoanTerms terms = runningLoan(6'000'000, 60, 0);
    terms.method = RepaymentMethod::LevelPayment;
    terms.early = {{Months(12), Yen(500'000), EarlyEffect::ReducePayment}};
    checkExplanations(worked("hyogo", "R4", "covid-interest-free-line", terms, {}));
    terms.early.clear();
    terms.balloon = Yen(1'000'000);
    checkExplanations(worked("hyogo", "R4", "covid-response-line", terms, {}));
    terms.method = RepaymentMethod::EqualPrincipal;
    terms.remainder = RemainderIn::First;
    terms.interval = Months(3);
    checkExplanations(worked("hyogo", "R4", "covid-response-line", terms, {}));
}

TEST_CASE("a fee that partly comes back explains itself") {
    LoanTerms terms = runningLoan(10'000'000, 60, 0);
    terms.early = {{Months(18), std::nullopt, EarlyEffect::ShortenTerm}};
    const OfferCost cost = worked("hyogo", "R4", "management-smoothing-line", terms, fullCosts());
    CHECK(cost.fee->refundEstimate > Yen());
    checkExplanations(cost);
}

TEST_CASE("schedules, supports and fees of generated loans explain themselves") {
    test::LoanDraw draw(9);
    int ended = 0;
    for (int i = 0; i < 60; ++i) {
        // yearly, every other one ended early, supports to the corporation, to the borrower and of both kinds
        const auto loan = draw.next({test::kFeePayment, 1}, i % 2 == 0 ? test::Held{test::kEarly, 3}
                                                                       : test::Held{test::kFeeFlow, i % 3});
        if (!loan || !loan->costs.guaranteeFee || !check(loan->terms, loan->costs).empty()) continue;
        const OfferCost cost = generatedPlan(*loan);
        ended += cost.fee->comesBack > Yen() ? 1 : 0;
        const json answer =
            comparisonOf({Answers(shipped().vocabulary), {}}, std::vector{cost}, {})["offers"][0];
        CHECK(checkEach(answer, "fee").size() > 5);
        CHECK(checkEach(answer, "/schedule").size() >= 5 * cost.schedule.instalments.size());
        checkEach(answer, "/interest_subsid");
    }
    CHECK(ended > 5);
}

namespace {

/// What the explanation of @p amount comes to by its formula and operands.
Exact explained(const OfferCost& cost, const std::string& amount) {
    const auto all = explain(cost, {}, shipped().rules.costs);
    const auto found = std::ranges::find(all, amount, &Explanation::amount);
    REQUIRE(found != all.end());
    const json told = jsonOf(std::vector{*found})[0];
    return evaluate(told["formula"].get<std::string>(), told["inputs"]);
}

/// What the first payment of the first support to the borrower explains itself by, with one operand as @p breaks leaves it.
template <class Break>
Exact explainedRefund(OfferCost cost, Break breaks) {
    breaks(cost.interestSubsidies.front().toBorrower.front());
    return explained(cost, "/interest_subsidies/0/to_borrower/0/amount_yen");
}

}  // namespace

TEST_CASE("an explanation is reckoned from its operands: with another operand it comes to another amount") {
    CostTerms asked = fullCosts();
    std::get<SubsidyRefund>(asked.interestSubsidies.front().kind).mostInAll = Yen(10'000);
    const OfferCost cost =
        worked("hyogo", "R4", "management-smoothing-line", runningLoan(10'000'000, 84, 6), asked);
    CHECK(explainedRefund(cost, [](SubsidyPayment&) {}) == 10'000);
    CHECK(explainedRefund(cost, [](SubsidyPayment& paid) { paid.cap = Yen(5'000); }) == 5'000);
    CHECK(explainedRefund(cost, [](SubsidyPayment& paid) { paid.interestLeft = Yen(7'000); }) == 7'000);
    // a third of 3,450 is 1,150: cut to whole hundreds
    CHECK(explainedRefund(cost, [](SubsidyPayment& paid) { paid.basis = Yen(3'450); }) == 1'100);
}

// 10,000,000 yen at 1.15 % over 60 months: 316,250, of it 284,625 charged and 171,604 coming back where the loan ends in month 12
// (fee_after_payoff_test.cpp); a half of it is carried.
TEST_CASE("the explanation of a fee is reckoned from its operands: with another operand it comes to another amount") {
    test::AskedLoan asked{equalLoan(10'000'000, 5'000, 60), {}};
    asked.terms.early = {{Months(12), std::nullopt, EarlyEffect::ShortenTerm}};
    asked.costs.guaranteeFee.emplace();
    asked.costs.guaranteeFee->rate = Rate(11'500);
    asked.costs.guaranteeFee->payment = FeePayment::Yearly;
    FeeSubsidy half;
    half.kind = FeeShareOfAmount{{1, 2}, Yen(1)};
    half.flow = FeeSubsidyFlow::ToBorrower;
    asked.costs.guaranteeFee->subsidies = {half};
    const OfferCost cost = generatedPlan(asked);
    const auto with = [&](const std::string& amount, auto breaks) {
        OfferCost broken = cost;
        breaks(*broken.fee);
        return explained(broken, "/guarantee_fee/" + amount);
    };
    const std::string support = "subsidies/0/amount_yen";
    CHECK(with(support, [](FeeCost&) {}) == 142'312);
    CHECK(with(support, [](FeeCost& fee) { fee.subsidies[0].cap = Yen(100'000); }) == 90'000);
    CHECK(with(support, [](FeeCost& fee) { fee.subsidies[0].left = Yen(10); }) == 9);
    CHECK(with(support, [](FeeCost& fee) { fee.paid = Yen(31'625); }) == 15'812);
    const std::string returned = "subsidies/0/returned_yen";
    CHECK(with(returned, [](FeeCost&) {}) == 85'802);
    CHECK(with(returned, [](FeeCost& fee) { fee.comesBack = Yen(100); }) == 50);
    CHECK(with(returned, [](FeeCost& fee) { fee.subsidies[0].comesBackLeft = Yen(7); }) == 7);
    const std::string refund = "refund_estimate_yen";
    CHECK(with(refund, [](FeeCost&) {}) == 85'802);
    CHECK(with(refund, [](FeeCost& fee) { fee.charged -= Yen(2); }) == 85'800);
    CHECK(with(refund, [](FeeCost& fee) { fee.refund.later = 0; }) == -(316'250 - 284'625) - 85'802);
}

// 印紙税法 別表第一 第1号の3文書: above 5,000,000 up to 10,000,000 yen 10,000. Equal principal ⌊10,000,000/60⌋ = 166,666 with 4,166 of
// interest at 0.5 %.
TEST_CASE("the tax and the first payment are explained by what they were found of, not by themselves") {
    test::AskedLoan asked{equalLoan(10'000'000, 5'000, 60), {}};
    asked.costs.contract = Contract::Written;
    OfferCost cost = generatedPlan(asked);
    CHECK(explained(cost, "/stamp_tax_yen") == 10'000);
    CHECK(explained(cost, "/first_payment_yen") == 170'832);
    cost.stampDuty = Yen(7);
    cost.firstPayment = Yen(7);
    CHECK(explained(cost, "/stamp_tax_yen") == 10'000);
    CHECK(explained(cost, "/first_payment_yen") == 170'832);
    cost.stampBracket->tax = Yen(9);
    CHECK(explained(cost, "/stamp_tax_yen") == 9);
}

TEST_CASE("a subsidy that the document states explains itself") {
    checkExplanations(worked("shizuoka", "R6", "economic-change-sn5", runningLoan(50'000'000, 120, 0), {}));
}

namespace {

/// Pointers to every amount of a part that the engine computes; a part of its own has explanations of its own.
void collectPart(const json& value, const std::string& at, std::vector<std::string>& amounts) {
    static const std::set<std::string> inputs = {"price_yen", "explanations", "source", "loans"};
    for (const auto& [key, member] : value.items()) {
        const std::string pointer = at + "/" + key;
        if (inputs.contains(key) || (key == "offers" && at.empty())) continue;
        if (key == "balance_yen" && at.empty()) continue;  // of an existing loan
        if (member.is_structured()) collectPart(member, pointer, amounts);
        const bool figure = pointer.ends_with("years") || pointer.ends_with("ebitda") ||
                            pointer.ends_with("bearable_sales_fall_percent") ||
                            pointer.ends_with("effective_rate_percent");
        if ((member.is_number() && pointer.find("_yen") != std::string::npos) ||
            (figure && !member.is_null()))
            amounts.push_back(pointer);
    }
}

void checkPart(const json& part) {
    const auto explained = checkEach(part);
    std::vector<std::string> amounts;
    collectPart(part, "", amounts);
    CHECK_FALSE(amounts.empty());
    for (const std::string& amount : amounts) {
        INFO(amount);
        CHECK(explained.contains(amount));
    }
}

json answerTo(const std::string& sample) {
    const auto consultation = loadConsultation(YUSHI_TEST_DATA "/samples/" + sample, shipped());
    REQUIRE(consultation);
    const OfferContext context = contextOf(shipped(), *consultation, kDayOfMenus);
    std::vector<OfferCost> costs;
    for (const Offer& offer : consultation->offers)
        costs.push_back(worked(offer.line.issuer, offer.line.edition, offer.line.line,
                               termsOf(offer, context), offer.costs));
    const auto parts = caseParts(costs, context);
    REQUIRE(std::holds_alternative<CaseParts>(parts));
    return comparisonOf(*consultation, costs, std::get<CaseParts>(parts));
}

}  // namespace

TEST_CASE("every amount of refinancing and of the capacity to repay explains itself") {
    const json answer = answerTo("hyogo-refinancing.yushi");
    REQUIRE(answer["refinancing"]["existing_loans"].size() == 3);
    for (const json& loan : answer["refinancing"]["existing_loans"]) checkPart(loan);
    REQUIRE(answer["refinancing"]["offers"].size() == 3);
    for (const json& offer : answer["refinancing"]["offers"]) checkPart(offer);
    checkPart(answer["capacity"]);
    REQUIRE(answer["capacity"]["offers"].size() == 3);
    for (const json& offer : answer["capacity"]["offers"]) checkPart(offer);
}

TEST_CASE("every amount of an instalment sale, of a lease and of the loans beside them explains itself") {
    const json answer = answerTo("hyogo-equipment.yushi");
    REQUIRE(answer["leases"].size() == 2);
    for (const json& lease : answer["leases"]) {
        checkPart(lease);
        REQUIRE(lease["loans"].size() == 2);
        for (const json& loan : lease["loans"]) CHECK(checkEach(loan).size() > 84);
    }
    for (const json& offer : answer["capacity"]["offers"]) checkPart(offer);
}
