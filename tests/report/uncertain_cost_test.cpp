#include "engine/cost/loan_years.h"
#include "engine/cost/schedule_rows.h"
#include "engine/cost_data.h"
#include "report/answers/comparison.h"
#include "report/costs/support_words.h"
#include "report/sheets/csv_comparison.h"
#include "report/tables/figure_differences.h"
#include "report/tables/schedule_table.h"
#include "shipped.h"
#include "work/comparison_work.h"

#include <nlohmann/json.hpp>

using namespace yushi;

namespace {

/// 10,000,000 yen over 60 months from 2018-06-10, in equal parts.
LoanTerms tenMillion() {
    LoanTerms terms;
    terms.principal = Yen(10'000'000);
    terms.term = Months(60);
    terms.drawdownOn = std::chrono::year(2018) / std::chrono::June / 10;
    return terms;
}

OfferCost tenMillionOn(const char* issuer, const char* edition, const char* line, const CostTerms& asked = {},
               const LoanTerms& terms = tenMillion()) {
    return worked({issuer, edition, line}, terms, asked);
}

CostTerms classFive() {
    CostTerms asked;
    asked.guaranteeFee.emplace();
    asked.guaranteeFee->table = "general";
    asked.guaranteeFee->feeClass = 5;
    return asked;
}

/// A plan of an applicant of whom nothing is known, as on the last day of its edition.
struct PlanAlone {
    std::vector<OfferCost> costs;
    Date on = costs.front().line.edition->effectiveTo;
    std::vector<PlanStanding> standings = standingsOf(costs, shippedContext(on));

    ComparedPlans plans() const { return {costs, standings, shippedVocabulary(), shipped().rules, on}; }
};

nlohmann::json offerJsonOf(const OfferCost& cost) {
    return nlohmann::json::parse(comparisonJson(PlanAlone{{cost}}.plans()))["offers"][0];
}

std::string rowText(const OfferCost& cost, PlanFigure field) {
    return figureText(cost, field, Language::Japanese);
}

const nlohmann::json& onlySupport(const nlohmann::json& offer, const char* on) {
    for (const nlohmann::json& support : offer["supports"]) {
        if (support["on"] == on) return support;
    }
    FAIL("no support on " << on);
    return offer;
}

}  // namespace

// 商工会の推薦・あっ旋融資(平成30年度): 「※保証協会利用の場合は保証料が別途かかります」, of three ways of 商工貯蓄共済 one
TEST_CASE("a loan without a guarantee corporation has a fee of nothing, and totals") {
    LoanTerms terms = tenMillion();
    terms.grace = Months(6);
    const OfferCost cost = tenMillionOn("shokochochiku", "H30", "guarantor-working", {}, terms);
    const nlohmann::json offer = offerJsonOf(cost);
    CHECK(offer["guarantee_fee_known"] == "no_guarantee");
    CHECK(offer["total_cost_yen"] == offer["total_interest_yen"]);
    CHECK(offer["net_proceeds_yen"] == 10'000'000);
    CHECK(offer["effective_rate_percent"].is_string());
    CHECK(rowText(cost, PlanFigure::FeePaid) == "0円");
    CHECK(tenMillionOn("shokochochiku", "H30", "guaranteed-working", {}, terms).feeKnown == FeeKnown::NotStated);
    CHECK(tenMillionOn("jfc", "H30", "marukei-working").feeKnown == FeeKnown::NoGuarantee);
}

// The ordinary fee table, class 9 and class 1: 10,000,000 × 0.45 % and 1.90 % × 60/12 × 0.55.
TEST_CASE("where the fee is not stated nothing that leaves it out is called a total") {
    const OfferCost cost = tenMillionOn("hyogo", "R4", "long-term-line");
    REQUIRE(cost.feeKnown == FeeKnown::NotStated);
    const nlohmann::json offer = offerJsonOf(cost);
    for (const char* key : {"net_proceeds_yen", "total_paid_yen", "total_cost_yen", "guarantee_fee_yen",
                            "effective_rate_percent"}) {
        INFO(key);
        CHECK(offer.at(key).is_null());
    }
    CHECK(offer["guarantee_fee_band_yen"] == nlohmann::json({{"least", 123'750}, {"most", 522'500}}));
    CHECK(offer["net_proceeds_band_yen"] == nlohmann::json({{"least", 9'477'500}, {"most", 9'876'250}}));
    CHECK(offer["net_proceeds_without_fee_yen"] == 10'000'000);
    for (const PlanFigure field : {PlanFigure::NetProceeds, PlanFigure::TotalPaid,
                                        PlanFigure::NetCost, PlanFigure::EffectiveRate}) {
        CHECK(rowText(cost, field).starts_with("算定不能(保証料を除くと"));
        CHECK_FALSE(onlyAmount(cost, field));
    }
    CHECK(rowText(cost, PlanFigure::NetProceeds) ==
          "算定不能(保証料を除くと10,000,000円)。一般の区分1〜9なら9,477,500円〜9,876,250円");
    CHECK(rowText(cost, PlanFigure::GuaranteeFee) ==
          "記載なし(一般の区分1〜9なら123,750円〜522,500円)");
    CHECK_FALSE(differenceOf(cost, tenMillionOn("hyogo", "R4", "long-term-line", classFive()), PlanFigure::NetCost));
}

TEST_CASE("where only another guarantee than the ordinary is possible there is no range of the fee either") {
    const OfferCost cost = tenMillionOn("shizuoka", "R6", "economic-change-sn5");
    const nlohmann::json offer = offerJsonOf(cost);
    CHECK(offer["total_cost_yen"].is_null());
    CHECK(offer["total_cost_band_yen"]["least"] == offer["total_cost_without_fee_yen"]);
    CHECK(offer["total_cost_band_yen"]["most"].is_null());
    CHECK(offer["net_proceeds_band_yen"]["least"].is_null());
    CHECK_FALSE(offer.contains("guarantee_fee_band_yen"));
}

// 長野市 H30 ※2 「所定の条件を満たした場合、支払った利子を年度毎に市が全額補給」. The interest of 10,000,000 yen at 1.5 % in 60 parts is
// Σ ⌊(10,000,000 − 166,666·k)·1.5 %/12⌋, k = 0 … 59: 381,230.
TEST_CASE("a refund on conditions is one end of a range, with its condition beside it") {
    const OfferCost cost = tenMillionOn("nagano-city", "H30", "new-business-creation-equipment");
    const nlohmann::json offer = offerJsonOf(cost);
    CHECK(offer["interest_subsidy_yen"].is_null());
    CHECK(offer["interest_subsidy_band_yen"] == nlohmann::json({{"least", 0}, {"most", 381'230}}));
    CHECK(offer["total_cost_without_fee_band_yen"] == nlohmann::json({{"least", 0}, {"most", 381'230}}));
    const nlohmann::json& support = onlySupport(offer, "interest");
    CHECK(support["payer"] == "nagano-city");
    CHECK(support["certainty"] == "conditional");
    CHECK(support["amount_yen"] == 381'230);
    CHECK(support["condition_ja"].get<std::string>().find("所定の条件を満たした場合") != std::string::npos);
    // class 1 costs 522,500 as above; at best payers carry the whole fee
    CHECK(rowText(cost, PlanFigure::NetCost) ==
          "算定不能(保証料を除くと0円〜381,230円)。一般の区分1〜9なら0円〜903,730円");
    CHECK(rowText(cost, PlanFigure::EffectiveRate)
              .starts_with("算定不能(保証料を除くと0.00%〜1.50%)。一般の区分1〜9なら0.00%〜"));
    const auto texts = toldSupportTexts(cost, Language::Japanese);
    REQUIRE(texts.size() == 2);
    CHECK(texts.front().find("条件を満たした場合だけ、最大で381,230円") != std::string::npos);
    CHECK(rowText(cost, PlanFigure::Supports).find(texts.front()) != std::string::npos);
    const PlanAlone alone{{cost}};
    CHECK(comparisonText(alone.plans(), Language::Japanese).find(texts.front()) != std::string::npos);
    CHECK(comparisonCsv(alone.plans(), Language::Japanese).find("所定の条件を満たした場合") !=
          std::string::npos);
}

// 兵庫県 R4 〔図表15〕 「最大で当初3年間無利子」, 0.7 % from the fourth year; 0.70 % throughout where it is not granted.
TEST_CASE("three years without interest at most are not counted as three years") {
    const OfferCost cost = tenMillionOn("hyogo", "R4", "covid-interest-free-line");
    CHECK(cost.terms.rates == std::vector{RateStep{Months(1), Rate(7'000)}});
    CHECK(atBest(cost).terms.rates ==
          std::vector{RateStep{Months(1), Rate(0)}, RateStep{Months(37), Rate(7'000)}});
    const nlohmann::json offer = offerJsonOf(cost);
    CHECK(onlySupport(offer, "interest")["certainty"] == "up_to");
    CHECK(offer["total_interest_yen"].is_null());
    CHECK(offer["total_interest_band_yen"]["most"] == offer["schedule"]["total_interest_yen"]);
    CHECK(rowText(cost, PlanFigure::Rate) == "0.70%(最も低い場合は0.00%、37か月目から0.70%)");
}

// 長野県 H15 「保証料補助 0.92%まで」 of 1.15 %: the fee is 316,250 without it, at 0.23 % 63,250.
TEST_CASE("points of the fee that are paid at most are one end of its range") {
    LoanTerms terms = tenMillion();
    OfferCost found = tenMillionOn("nagano-pref", "H15", "new-business-development-construction-equipment", classFive(),
                           terms);
    CHECK(found.fee->paid == Yen(316'250));
    CHECK(atBest(found).fee->paid == Yen(63'250));
    CHECK(onlySupport(offerJsonOf(found), "fee")["amount_yen"] == 316'250 - 63'250);
}

// 長野市 H30 ◎ 「一部もしくは全部の補給」 and ※4 「全額」.
TEST_CASE("a part without a figure is anything from nothing to all, and all of it is certain") {
    const OfferCost part = tenMillionOn("nagano-city", "H30", "general-working", classFive());
    CHECK(part.fee->paid == Yen(316'250));
    CHECK(atBest(part).fee->paid == Yen());
    CHECK(offerJsonOf(part)["total_cost_yen"].is_null());
    const OfferCost full = tenMillionOn("nagano-city", "H30", "moving-in-equipment", classFive());
    CHECK(full.fee->paid == Yen());
    CHECK_FALSE(full.atBest);
}

TEST_CASE("a rate that a support has already lowered is the higher one where the support is not certain") {
    CostTerms asked;
    SubsidyPoints points{RatePoints(5'000), true, Months(12)};
    asked.interestSubsidies.push_back({points, "city", {"条件", "a condition"}, false, Certainty::Conditional});
    LoanTerms terms = tenMillion();
    terms.rates = {{Months(1), Rate(10'000)}};
    const LoanCost cost = loanCost(terms, asked, {}, shippedRules());
    CHECK(cost.terms.rates == std::vector{RateStep{Months(1), Rate(15'000)}, RateStep{Months(13), Rate(10'000)}});
    CHECK(atBest(cost).terms.rates.front().rate == Rate(10'000));
    CHECK(atBest(cost).totalInterestSubsidy ==
          cost.schedule.totalInterest - atBest(cost).schedule.totalInterest);
}

// 2.00 % of 10,000,000 yen from 2025-06-10, half of the interest of 36 months back by calendar years, cut to 100 yen: 212,400.
TEST_CASE("refunds stand in the month in which they are paid, and the rows add up to the one total") {
    CostTerms asked;
    SubsidyRefund refund;
    refund.share = {1, 2};
    refund.months = Months(36);
    refund.unit = Yen(100);
    asked.interestSubsidies.push_back({refund, "city", {}, false});
    LoanTerms terms = tenMillion();
    terms.drawdownOn = std::chrono::year(2025) / std::chrono::June / 10;
    terms.rates = {{Months(1), Rate(20'000)}};
    for (const int delay : {0, 7, 30}) {
        for (const int interval : {1, 12}) {
            std::get<SubsidyRefund>(asked.interestSubsidies.front().kind).delay = Months(delay);
            terms.interval = Months(interval);
            const OfferCost cost = tenMillionOn("hyogo", "R4", "management-smoothing-line", asked, terms);
            if (interval == 1) CHECK(cost.totalInterestSubsidy == Yen(212'400));
            Yen byMonth;
            for (const ScheduleRow& row : scheduleRows(cost)) byMonth += row.subsidy();
            Yen byYear;
            for (const LoanYear& year : loanYears(cost)) byYear += year.interestSubsidy;
            CHECK(byMonth == cost.totalInterestSubsidy);
            CHECK(byYear == cost.totalInterestSubsidy);
            CHECK(fieldTotal(cost, ScheduleField::Subsidy) == cost.totalInterestSubsidy);
            const nlohmann::json schedule = offerJsonOf(cost)["schedule"];
            std::int64_t inJson = 0;
            for (const auto& row : schedule["payments"]) inJson += row["interest_subsidy_yen"].get<std::int64_t>();
            for (const auto& row : schedule["subsidies_without_payment"])
                inJson += row["interest_subsidy_yen"].get<std::int64_t>();
            CHECK(Yen(inJson) == cost.totalInterestSubsidy);
        }
    }
}
