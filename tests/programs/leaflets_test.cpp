// Leaflets of other issuers as editions in our words, held against right values that were computed apart from the program (the
// computation stands beside each) or printed by the issuer.
#include "catalog/folders/inputs.h"
#include "catch.h"
#include "engine/offers/support.h"
#include "report/costs/support_words.h"
#include "report/words/words.h"
#include "shipped.h"
#include "work/comparison_work.h"

using namespace yushi;

namespace {

using namespace std::chrono;

Edition leaflet(const std::string& file) {
    auto edition = loadEdition(YUSHI_TEST_FOLDER "/data/leaflets/" + file, shippedVocabulary());
    if (!edition) FAIL(problemText(edition.problems().front(), Language::English));
    return *std::move(edition);
}

/// An applicant at the desk on a day, with the shipped editions and one leaflet beside them.
struct AtTheDesk {
    std::vector<Edition> editions = shipped().editions;
    Consultation consultation{Answers(shippedVocabulary()), {}};
    Date on;

    AtTheDesk(const std::string& file, Date day) : on(day) {
        if (!file.empty()) editions.push_back(leaflet(file));
    }
    AtTheDesk& answer(const char* fact, FactValue value) {
        consultation.answers.answer(*shippedVocabulary().findFact(fact), std::move(value));
        return *this;
    }
    AtTheDesk& livesIn(const char* prefecture, const char* municipality) {
        const auto fact = *shippedVocabulary().findFact("prefecture");
        const auto& options = shippedVocabulary().fact(fact).options;
        const auto found = std::ranges::find(options, prefecture, &FactOption::id);
        REQUIRE(found != options.end());
        consultation.answers.answer(fact, Options::only(static_cast<std::size_t>(found - options.begin())));
        return answer("municipality", std::string(municipality));
    }
    OfferContext context() const {
        return {editions, shipped().vocabulary, shipped().rules, consultation, on};
    }
    std::variant<OfferCost, std::vector<OfferFault>> tried(const LineName& line, const LoanTerms& terms,
                                                           const CostTerms& asked = {}) const {
        return costOf(line, terms, asked, context());
    }
    OfferCost worked(const LineName& line, const LoanTerms& terms, const CostTerms& asked = {}) const {
        auto cost = tried(line, terms, asked);
        REQUIRE(std::holds_alternative<OfferCost>(cost));
        return std::get<OfferCost>(std::move(cost));
    }
};

/// Equal principal by the month at the document's rate.
LoanTerms loanOf(std::int64_t principal, int term, int grace) {
    LoanTerms terms;
    terms.principal = Yen(principal);
    terms.term = Months(term);
    terms.grace = Months(grace);
    return terms;
}

LoanTerms atRate(LoanTerms terms, std::int64_t parts) {
    terms.rates = {{Months(1), Rate(parts)}};
    return terms;
}

CostTerms ofClass(int feeClass) {
    CostTerms asked;
    asked.guaranteeFee.emplace();
    asked.guaranteeFee->feeClass = feeClass;
    return asked;
}

Rate borrowersRate(const OfferCost& cost, Months month = Months(1)) {
    Rate rate;
    for (const RateStep& step : cost.terms.rates) {
        if (step.fromMonth <= month) rate = step.rate;
    }
    return rate;
}

const LineName kSdgs{"edogawa", "R6", "sdgs-line"};

}  // namespace

// 15,000,000 × (6 months of grace + 54 of equal principal), 0.5 %: 209,349; at 2.0 %: 837,475; the ward pays the difference.
TEST_CASE("Edogawa R6, SDGs: of 15 million over 60 months the borrower pays 0.5 %, 209,349 yen, the ward 628,126") {
    const AtTheDesk desk("edogawa/R6.json", 2024y / July / 1);
    const OfferCost cost = desk.worked(kSdgs, loanOf(15'000'000, 60, 6));
    CHECK(borrowersRate(cost) == Rate(5'000));
    CHECK(cost.schedule.totalInterest == Yen(209'349));
    CHECK(cost.totalInterestSubsidy == Yen(628'126));
    CHECK(cost.feeKnown == FeeKnown::CarriedInFull);  // 保証料は全額補助
}

TEST_CASE("Edogawa R6, SDGs: with the lender's rate 1.8 % the borrower still pays 0.5 %, the ward 1.3 points") {
    const AtTheDesk desk("edogawa/R6.json", 2024y / July / 1);
    const OfferCost cost = desk.worked(kSdgs, atRate(loanOf(15'000'000, 60, 6), 18'000));
    CHECK(cost.schedule.totalInterest == Yen(209'349));
    CHECK(cost.rateSteps.front().points.front() == RatePoints(13'000));
    CHECK(borrowersRate(desk.worked(kSdgs, atRate(loanOf(15'000'000, 60, 6), 4'000))) == Rate(4'000));  // below 0.5 % all
}

TEST_CASE("Edogawa R6: a rate of at most 2.0 % is a ceiling, and above it no loan of the leaflet is made") {
    const AtTheDesk desk("edogawa/R6.json", 2024y / July / 1);
    const auto refused = desk.tried(kSdgs, atRate(loanOf(15'000'000, 60, 6), 20'100));
    REQUIRE(std::holds_alternative<std::vector<OfferFault>>(refused));
    CHECK(std::get<std::vector<OfferFault>>(refused).front() ==
          OfferFault(LimitFault{LimitFaultKind::RateOutsideRange, 20'000}));
    const LineName working{"edogawa", "R6", "maruku-working"};
    CHECK(borrowersRate(desk.worked(working, loanOf(5'000'000, 72, 6))) == Rate(15'000));  // 2.0 less 0.5
    CHECK(borrowersRate(desk.worked(working, loanOf(5'000'000, 10, 0))) == Rate(15'000));  // 1.7 less 0.2
    const LineName improvement{"edogawa", "R6", "improvement-line"};
    CHECK(borrowersRate(desk.worked(improvement, loanOf(5'000'000, 180, 12))) == Rate(15'000));  // 2.3 less 0.8
}

// 80 million × 0.6 % × (12/12 + 72/12 × 0.55) = 480,000 + 1,584,000
TEST_CASE("Yokohama R7.10: 0.6 points of the fee on the first 80 million: of 4,945,000 the city pays 2,064,000") {
    const AtTheDesk desk("yokohama/R7-10.json", 2025y / December / 1);
    const LineName line{"yokohama", "R7-10", "emergency-working"};
    const OfferCost cost = desk.worked(line, loanOf(100'000'000, 84, 12), ofClass(5));
    CHECK(cost.fee->fee == Yen(4'945'000));
    CHECK(cost.fee->subsidies.front().amount == Yen(2'064'000));
    CHECK(cost.fee->billed == Yen(2'881'000));
    // 宣言割: another 0.1 points, 80,000 + 264,000, if the declaration was made
    CHECK(atBest(cost).fee->billed == Yen(2'881'000 - 344'000));
    const auto supports = supportsOf(cost);
    REQUIRE(supports.size() == 2);
    CHECK(supports[1].certainty == Certainty::Conditional);
    CHECK(supports[1].condition.ja == "宣言をした(宣言割)");
}

// 1,000万円 × 1.15 % × 60/12 × 0.55 = 316,250; cut to 100 yen and at most 200,000
TEST_CASE("Kota: the fee is paid back up to 200,000 yen, 116,250 of 316,250 stay with the borrower") {
    const AtTheDesk desk("kota/R6.json", 2024y / July / 1);
    CostTerms asked = ofClass(5);
    asked.guaranteeFee->table = "general";
    const OfferCost cost =
        desk.worked({"kota", "R6", "guaranteed-line"}, atRate(loanOf(10'000'000, 60, 0), 20'000), asked);
    CHECK(cost.fee->fee == Yen(316'250));
    CHECK(cost.fee->subsidies.front().amount == Yen(200'000));
    CHECK(cost.sums.netCost - cost.schedule.totalInterest == Yen(116'250));
}

// 12 × floor(10,000,000 × 1.4 % / 12) = 139,992; 30 % of it 41,997; the fee 10,000,000 × 0.8 % × (12/12 + 108/12 × 0.55)
TEST_CASE("Toda: 30 % of the first year's interest comes back at once, 41,997 yen, and the fee is at most 476,000") {
    const AtTheDesk desk("toda/R6.json", 2024y / July / 1);
    for (const Date drawdown : {2024y / July / 1, 2024y / December / 31, 2024y / February / 29}) {
        LoanTerms terms = loanOf(10'000'000, 120, 12);
        terms.drawdownOn = drawdown;
        const OfferCost cost = desk.worked({"toda", "R6", "small-lot-equipment"}, terms);
        CHECK(cost.fee->fee == Yen(476'000));
        REQUIRE(cost.interestSubsidies.front().toBorrower.size() == 1);
        CHECK(cost.interestSubsidies.front().toBorrower.front().amount == Yen(41'997));
        CHECK(cost.interestSubsidies.front().toBorrower.front().until == addMonths(drawdown, Months(12)));
    }
}

// 8,000,000 × (12 months of grace + 72 of equal principal), 0.5 %: 161,628; at 1.97 %: 636,928
TEST_CASE("Fuji on the prefecture's loan: 1.97 % becomes 0.50 %, and who pays what is told") {
    AtTheDesk desk("", 2025y / July / 1);
    desk.livesIn("shizuoka", "富士市").answer("main_place", true);
    const LineName line{"shizuoka", "R7", "startup-power-up-line"};
    const OfferCost cost = desk.worked(line, loanOf(8'000'000, 84, 12));
    CHECK(borrowersRate(cost) == Rate(5'000));
    CHECK(cost.schedule.totalInterest == Yen(161'628));
    CHECK(cost.totalInterestSubsidy == Yen(475'300));
    const auto supports = supportsOf(cost);
    REQUIRE(supports.size() == 2);
    CHECK(supports[0].payer == "shizuoka");
    CHECK(supports[0].edition == nullptr);
    CHECK(supports[1].payer == "fuji");
    REQUIRE(supports[1].edition != nullptr);
    CHECK(supports[1].edition->effectiveTo == 2026y / March / 31);
    CHECK(supports[1].certainty == Certainty::Certain);
    const auto told = toldSupportTexts(cost, Language::Japanese);
    REQUIRE(told.size() == 2);
    CHECK(told[0].starts_with("利子の補給(静岡県): "));
    CHECK(told[1].starts_with("利子の補給(富士市 R7、2026年3月31日まで): "));
    // with the lender's 1.85 % the borrower still pays 0.5 %, as long as the supports cover it
    CHECK(borrowersRate(desk.worked(line, atRate(loanOf(8'000'000, 84, 12), 18'500))) == Rate(5'000));
}

// gunma-cgc.or.jp/info/cat_info/kyoutyou-hosyouryou.html (2026-01-19): the borrower's rate by class, from 2026-04-01
TEST_CASE("the special guarantee for joint support costs the borrower the rates that the corporation prints, class by class") {
    const std::array<std::int64_t, 9> rates = {190, 175, 155, 135, 115, 100, 80, 60, 45};
    const std::array<std::int64_t, 9> oneThird = {127, 117, 104, 90, 77, 67, 54, 40, 30};
    const std::array<std::int64_t, 9> oneQuarter = {143, 132, 117, 102, 87, 75, 60, 45, 34};
    const AtTheDesk desk("", 2026y / June / 1);
    for (int feeClass = 1; feeClass <= 9; ++feeClass) {
        CAPTURE(feeClass);
        const auto at = static_cast<std::size_t>(feeClass - 1);
        const auto feeOf = [&](const char* line) {
            LoanTerms terms = atRate(loanOf(100'000'000, 12, 0), 20'000);
            terms.method = RepaymentMethod::Bullet;  // of 100 million for a year at once the fee is the rate
            return *desk.worked({"credit-guarantee", "R8", line}, terms, ofClass(feeClass)).fee;
        };
        CHECK(feeOf("joint-support-1-working").fee == Yen(rates[at] * 10'000));
        CHECK(feeOf("joint-support-1-working").billed == Yen(oneThird[at] * 10'000));
        CHECK(feeOf("joint-support-2-working").billed == Yen(oneQuarter[at] * 10'000));
    }
}

// cgc-mie.or.jp/seido/56: requirement (1) 1/2, 1/3, 1/4 by the day on which the application was received, (2) 1/4 throughout
TEST_CASE("the country's share of the fee is that of the day of application, and after the last day there is none") {
    const auto billed = [](Date on, const char* line) {
        LoanTerms terms = atRate(loanOf(100'000'000, 12, 0), 20'000);
        terms.method = RepaymentMethod::Bullet;
        return AtTheDesk("", on).worked({"credit-guarantee", "R8", line}, terms, ofClass(1)).fee->billed;
    };
    CHECK(billed(2026y / March / 31, "joint-support-1-working") == Yen(950'000));
    CHECK(billed(2026y / April / 1, "joint-support-1-working") == Yen(1'270'000));
    CHECK(billed(2027y / March / 31, "joint-support-1-working") == Yen(1'270'000));
    CHECK(billed(2027y / April / 1, "joint-support-1-working") == Yen(1'430'000));
    CHECK(billed(2028y / April / 1, "joint-support-1-working") == Yen(1'900'000));
    CHECK(billed(2026y / March / 31, "joint-support-2-working") == Yen(1'430'000));
}

TEST_CASE("an applicant in Shizuoka City gets nothing of Fuji's support, and one who has not said where pays with or without it") {
    AtTheDesk elsewhere("", 2025y / July / 1);
    elsewhere.livesIn("shizuoka", "静岡市").answer("main_place", true);
    const LineName line{"shizuoka", "R7", "startup-power-up-line"};
    const OfferCost cost = elsewhere.worked(line, loanOf(8'000'000, 84, 12));
    CHECK(borrowersRate(cost) == Rate(15'000));  // 1.97 less the prefecture's 0.47
    CHECK(cost.supporters.empty());
    CHECK(cost.atBest == nullptr);
    AtTheDesk open("", 2025y / July / 1);
    open.livesIn("shizuoka", "富士市");  // whether the main business is there is not answered
    const OfferCost either = open.worked(line, loanOf(8'000'000, 84, 12));
    CHECK(borrowersRate(either) == Rate(15'000));
    REQUIRE(either.atBest);
    CHECK(either.atBest->terms.rates.front().rate == Rate(5'000));
    const auto supports = supportsOf(either);
    REQUIRE(supports.size() == 2);
    CHECK(supports[1].certainty == Certainty::Conditional);
    CHECK(supports[1].condition.ja.find("市内で主な事業を営む") != std::string::npos);
}

TEST_CASE("the support of a city whose edition has ended is no certain money any more, and says until when it is known") {
    AtTheDesk desk("", 2026y / November / 30);
    desk.livesIn("shizuoka", "富士市").answer("main_place", true);
    const OfferCost cost = desk.worked({"shizuoka", "R7", "startup-power-up-line"}, loanOf(8'000'000, 84, 12));
    CHECK(borrowersRate(cost) == Rate(15'000));
    const auto told = toldSupportTexts(cost, Language::Japanese);
    REQUIRE(told.size() == 2);
    CHECK(told[1].find("資料は2026年3月31日までのもので、今も補助があるかは確かでない") != std::string::npos);
}

// 30,000,000 over 180 months: 2.07 − 0.47 − 0.30 until month 120, then 2.07 − 0.47 (city.fuji, fmervo000000cugk.html)
TEST_CASE("Fuji, a support of 120 months beside one throughout: 3,017,426 yen of interest stay with the borrower") {
    CostTerms asked;
    asked.interestSubsidies = {{SubsidyPoints{RatePoints(4'700), false, {}}, "prefecture", {}, false},
                               {SubsidyPoints{RatePoints(3'000), false, Months(120)}, "city", {}, false}};
    const AtTheDesk desk("", 2022y / July / 1);
    const OfferCost cost =
        desk.worked({"jfc", "H30", "ordinary-equipment"}, atRate(loanOf(30'000'000, 120, 0), 20'700), asked);
    CHECK(borrowersRate(cost) == Rate(13'000));
    LoanTerms terms = atRate(loanOf(30'000'000, 180, 0), 20'700);
    CHECK(loanCost(terms, asked, {}, shipped().rules.costs).schedule.totalInterest == Yen(3'017'426));
}

TEST_CASE("Suginami on Marukei: the loan is the lender's, 30 % of 36 months of interest are the ward's, by calendar years") {
    AtTheDesk desk("suginami/R7.json", 2025y / July / 15);
    desk.livesIn("tokyo", "杉並区");
    LoanTerms terms = loanOf(10'000'000, 84, 0);
    terms.drawdownOn = 2025y / July / 15;
    const OfferCost cost = desk.worked({"jfc", "H30", "marukei-working"}, terms);
    REQUIRE(cost.supporters.size() == 1);
    const SubsidyCost& ward = cost.interestSubsidies.front();
    REQUIRE(ward.toBorrower.size() == 4);  // of 2025, 2026, 2027 and the rest in 2028
    Yen interest;
    for (const Instalment& row : cost.schedule.instalments) {
        if (*row.dueOn <= 2025y / December / 31) interest += row.interest;
    }
    CHECK(ward.toBorrower.front().amount == cutToYen(Int128(interest.value()) * 30, 100, Rounding::Down));
    AtTheDesk neighbour("suginami/R7.json", 2025y / July / 15);
    neighbour.livesIn("tokyo", "中野区");
    CHECK(neighbour.worked({"jfc", "H30", "marukei-working"}, terms).interestSubsidies.empty());
}

TEST_CASE("who has not said where he is gets the support of no place, since nobody lives in two") {
    const AtTheDesk desk("suginami/R7.json", 2025y / July / 15);
    LoanTerms terms = loanOf(10'000'000, 84, 0);
    terms.drawdownOn = 2025y / July / 15;
    const OfferCost cost = desk.worked({"jfc", "H30", "marukei-working"}, terms);
    CHECK(cost.supporters.empty());
    CHECK(supportsOf(cost).empty());
}

TEST_CASE("without a day of drawdown a ward's refund is told without an amount, and the plan is not refused for its sake") {
    AtTheDesk desk("suginami/R7.json", 2025y / July / 15);
    desk.livesIn("tokyo", "杉並区");
    const OfferCost cost = desk.worked({"jfc", "H30", "marukei-working"}, loanOf(10'000'000, 84, 0));
    const auto supports = supportsOf(cost);
    REQUIRE(supports.size() == 1);
    CHECK_FALSE(supports[0].least);
    CHECK(supports[0].condition.ja.find("融資実行日を入れると額がわかる") != std::string::npos);
}

// class 5 with a surcharge of 0.45: 1.60 %; 0.30 points are 129,000; half of what is left without the surcharge is
// (1.60 − 0.30 − 0.45) / 2 = 0.42 points (cut), 10,000,000 × 0.42 % × (12/12 + 72/12 × 0.55) = 180,600
TEST_CASE("half of what is left of a fee is half of it without the surcharge, where surcharges are not supported") {
    GuaranteeFeeTerms fee;
    fee.table = "general";
    fee.feeClass = 5;
    fee.adjustments = {"no-personal-guarantee-one"};
    FeeSubsidy points;
    points.kind = FeePoints{RatePoints(3'000)};
    FeeSubsidy half;
    half.kind = FeeShareOfRate{{1, 2}};
    half.onWhatIsLeft = true;
    half.surchargesToo = false;
    fee.subsidies = {points, half};
    CostTerms asked;
    asked.guaranteeFee = fee;
    const LoanTerms terms = atRate(loanOf(10'000'000, 84, 12), 20'000);
    const auto rates = feeRatesFor(fee, {}, {}, shipped().rules.costs);
    const LoanCost cost = loanCost(terms, asked, std::get<std::vector<FeeRate>>(rates), shipped().rules.costs);
    CHECK(cost.fee->rate.rate == Rate(16'000));
    CHECK(cost.fee->subsidies[0].amount == Yen(129'000));
    CHECK(cost.fee->subsidies[1].amount == Yen(180'600));
}
