#include "report/cost_words.h"

#include "report/figures.h"
#include "report/loan_words.h"

#include <cstdio>
#include <utility>

namespace yushi {

namespace {

Text quoted(const std::string& id, const Text& what) {
    return {what.ja + "「" + id + "」", what.en + " \"" + id + "\""};
}

Text named(const std::string& payer) {
    return payer.empty() ? Text{"補助", "a subsidy"} : Text{payer, payer};
}

}  // namespace

std::string effectiveRatesText(const std::vector<double>& rates, Language language) {
    if (rates.empty()) return say(language, "算定不能", "none");
    std::string text;
    for (const double rate : rates) {
        char figure[32];
        std::snprintf(figure, sizeof figure, "%.2f%%", rate * 100);
        text += (text.empty() ? "" : say(language, "または", " or ")) + figure;
    }
    return text;
}

std::string bandText(Yen least, Yen most, Language language) {
    if (least == most) return yenText(most, language);
    if (least > most) std::swap(least, most);
    return yenText(least, language) + say(language, "〜", " to ") + yenText(most, language);
}

std::string feeText(const OfferCost& cost, Language language) {
    switch (cost.feeKnown) {
        case FeeKnown::NotStated:
            return say(language, "記載なし", "not stated");
        case FeeKnown::CarriedInFull:
            return say(language, "全額補助(額の記載なし)", "paid in full by others");
        case FeeKnown::Stated:
            return bandText(cost.leastFee.value_or(*cost.fee).fee, cost.fee->fee, language);
    }
    return "";
}

std::string paidFeeText(const OfferCost& cost, Language language) {
    if (cost.feeKnown == FeeKnown::CarriedInFull) return yenText(Yen(), language);
    if (!cost.fee) return feeText(cost, language);
    const std::string paid = bandText(cost.leastFee.value_or(*cost.fee).paid, cost.fee->paid, language);
    return cost.unstatedFeeSupport
               ? paid + say(language, "(補助の額は記載なし)", " (support without a figure)")
               : paid;
}

std::string stampText(const OfferCost& cost, Language language) {
    return cost.asked.contract ? yenText(cost.stampDuty, language) : say(language, "含まず", "left out");
}

std::string effectiveRateText(const LoanCost& cost, Language language) {
    const std::string most = effectiveRatesText(cost.sums.effectiveRates, language);
    if (!cost.leastFee) return most;
    return effectiveRatesText(cost.leastSums.effectiveRates, language) + say(language, "〜", " to ") + most;
}

std::string nameOf(FeeKnown known) {
    switch (known) {
        case FeeKnown::NotStated:
            return "not_stated";
        case FeeKnown::Stated:
            return "stated";
        case FeeKnown::CarriedInFull:
            return "carried_in_full";
    }
    return "";
}

Problem faultProblem(const CostFault& fault) {
    const auto at = [](const char* pointer, Text found, Text expected) {
        return Problem{"", pointer, 0, std::move(found), std::move(expected)};
    };
    switch (fault.kind) {
        case CostFaultKind::FeeTableUnknown:
            return at("/guarantee_fee/table", quoted(fault.what, {"料率表", "fee table"}),
                      {"data/rules にある料率表のid", "the id of a fee table in data/rules"});
        case CostFaultKind::FeeRateNeeded:
            return at("/guarantee_fee", {"保証料率がわかりません", "no guarantee fee rate"},
                      {"rate_percent か table", "rate_percent or table"});
        case CostFaultKind::FeeAdjustmentUnknown:
            return at("/guarantee_fee/adjustments", quoted(fault.what, {"割引・上乗せ", "adjustment"}),
                      {"data/rules にある割引・上乗せのid", "the id of an adjustment in data/rules"});
        case CostFaultKind::FeeRateBelowZero:
            return at("/guarantee_fee/adjustments", {"割引が料率を超えています", "discounts beyond the rate"},
                      {"料率までの割引", "discounts up to the rate"});
        case CostFaultKind::CoefficientsUnknown:
            return at("/guarantee_fee/coefficients", quoted(fault.what, {"分割係数", "coefficients"}),
                      {"data/rules にある分割係数のid", "the id of coefficients in data/rules"});
        case CostFaultKind::SubsidyNotBesideOthers:
            return at(
                "/interest_subsidy",
                {named(fault.what).ja + "と、ほかの補助", named(fault.what).en + " beside another subsidy"},
                {"ほかの補助と併用しない", "no other subsidy beside it"});
        case CostFaultKind::DrawdownDateNeededForRefund:
            return at("/drawdown_date", {"融資実行日がありません", "no drawdown date"},
                      {"年ごとに計算する補助のため、融資実行日",
                       "the drawdown date, for a subsidy counted by years"});
        case CostFaultKind::RuleMissing:
            return at("", quoted(fault.what, {"規則", "rule"}),
                      {"data/rules に " + fault.what, fault.what + " in data/rules"});
    }
    return {};
}

}  // namespace yushi
