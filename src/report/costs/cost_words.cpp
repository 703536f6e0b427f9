#include "report/costs/cost_words.h"

#include "report/costs/loan_words.h"
#include "report/words/field_words.h"
#include "report/words/figures.h"

#include <utility>

namespace yushi {

namespace {

Text quoted(const std::string& id, const Text& what) {
    return {what.ja + "「" + id + "」", what.en + " \"" + id + "\""};
}

Text named(const std::string& payer) {
    return payer.empty() ? Text{"補助", "a subsidy"} : Text{payer, payer};
}

Text inQuotes(const Text& name, const Text& then) {
    return {"「" + name.ja + "」" + then.ja, "\"" + name.en + "\"" + then.en};
}

/// What may stand there where the table or the document has @p rate for the class; empty where there are several.
Text rateBeside(const std::string& rate) {
    if (rate.empty()) return {"料率か料率表のどちらか", "either a rate or a fee table"};
    return {rate + "%、または料率か料率区分のどちらか", rate + "%, or either a rate or a class"};
}

/// Of which days the rules tell how their fee is split.
Text splitByDays(const std::string& days) {
    const Text atOnce{"はじめに一括で", "all of it at drawdown"};
    if (days.empty()) return atOnce;
    return {atOnce.ja + "、または根保証の2年・3年(" + days + "日)",
            atOnce.en + ", or a revolving guarantee of " + days + " days"};
}

const Text kFee{"保証料", "the guarantee fee"};

std::string byClassesText(const std::string& band, Language language) {
    return language == Language::Japanese ? "一般の区分1〜9なら" + band : band + " by the ordinary classes";
}

/// A sum that holds the fee: where that is not known, what it is without, and by the classes of the ordinary table.
template <class Ends>
std::string withFeeText(const OfferCost& cost, Ends endsText, Language language) {
    const std::string text = endsText(cost);
    if (cost.feeKnown != FeeKnown::NotStated) return text;
    if (!cost.byOrdinaryTable) return withoutUnknownText(text, kFee, language);
    const std::string band = byClassesText(endsText(*cost.byOrdinaryTable), language);
    return withoutUnknownText(text, kFee, language) + say(language, "。", "; ") + band;
}

}  // namespace

std::int64_t printedHundredths(EffectiveRate rate) {
    constexpr std::int64_t hundredth = EffectiveRate::kPercent / 100;
    const std::int64_t size = rate.millionths < 0 ? -rate.millionths : rate.millionths;
    const std::int64_t hundredths = (size + hundredth / 2) / hundredth;
    return rate.millionths < 0 ? -hundredths : hundredths;
}

std::string effectiveRateText(std::optional<EffectiveRate> rate, Language language) {
    if (!rate) return say(language, "算定不能", "none");
    const std::int64_t hundredths = printedHundredths(*rate);
    constexpr std::int64_t partsInHundredth = Rate::kWhole / 10'000;
    return (hundredths < 0 ? "-" : "") + percentText((hundredths < 0 ? -hundredths : hundredths) * partsInHundredth);
}

std::string withoutUnknownText(const std::string& figure, const Text& unknown, Language language) {
    return language == Language::Japanese ? "算定不能(" + unknown.ja + "を除くと" + figure + ")"
                                          : "not known (" + figure + " without " + unknown.en + ")";
}

std::string sumText(const OfferCost& cost, Yen CostSums::*sum, Language language) {
    const auto ends = [sum, language](const LoanCost& of) {
        return bandText(atBest(of).sums.*sum, of.sums.*sum, language);
    };
    return withFeeText(cost, ends, language);
}

std::string bandText(Yen least, Yen most, Language language) {
    if (least == most) return yenText(most, language);
    if (least > most) std::swap(least, most);
    return yenText(least, language) + say(language, "〜", " to ") + yenText(most, language);
}

std::string feeText(const OfferCost& cost, Language language) {
    switch (cost.feeKnown) {
        case FeeKnown::NotStated: {
            const std::string silent = say(language, "記載なし", "not stated");
            if (!cost.byOrdinaryTable) return silent;
            const std::string band = byClassesText(bandText(atBest(*cost.byOrdinaryTable).fee->fee,
                                                            cost.byOrdinaryTable->fee->fee, language),
                                                   language);
            return silent + (language == Language::Japanese ? "(" + band + ")" : " (" + band + ")");
        }
        case FeeKnown::CarriedInFull:
            return say(language, "全額補助(額の記載なし)", "paid in full by others");
        case FeeKnown::NoGuarantee:
            return say(language, "なし(信用保証協会の保証なし)", "none (no guarantee corporation)");
        case FeeKnown::Stated:
            return bandText(atBest(cost).fee->fee, cost.fee->fee, language);
    }
    return "";
}

std::string paidFeeText(const OfferCost& cost, Language language) {
    if (isFreeOfFee(cost.feeKnown)) return yenText(Yen(), language);
    if (!cost.fee) return say(language, "記載なし", "not stated");
    const std::string paid = bandText(atBest(cost).fee->paid, cost.fee->paid, language);
    return cost.unstatedFeeSupport
               ? paid + say(language, "(補助の額は記載なし)", " (support without a figure)")
               : paid;
}

std::string stampText(const OfferCost& cost, Language language) {
    return cost.asked.contract ? yenText(cost.stampDuty, language) : say(language, "含まず", "left out");
}

std::string effectiveRateText(const OfferCost& cost, Language language) {
    const auto ends = [language](const LoanCost& of) {
        const auto& most = of.sums.effectiveRate;
        const auto& least = atBest(of).sums.effectiveRate;
        const std::string text = effectiveRateText(most, language);
        if (least == most) return text;
        return effectiveRateText(least, language) + say(language, "〜", " to ") + text;
    };
    return withFeeText(cost, ends, language);
}

std::string nameOf(FeeKnown known) {
    switch (known) {
        case FeeKnown::NotStated:
            return "not_stated";
        case FeeKnown::Stated:
            return "stated";
        case FeeKnown::CarriedInFull:
            return "carried_in_full";
        case FeeKnown::NoGuarantee:
            return "no_guarantee";
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
                      {"規則にある料率表", "a fee table of the rules"});
        case CostFaultKind::FeeRateNeeded:
            return at("/guarantee_fee", {"保証料率がわかりません", "no guarantee fee rate"},
                      {"保証料率か、料率表と区分", "a fee rate, or a fee table and a class"});
        case CostFaultKind::FeeAdjustmentUnknown:
            return at("/guarantee_fee/adjustments", quoted(fault.what, {"割引・上乗せ", "adjustment"}),
                      {"規則にある割引・上乗せ", "an adjustment of the rules"});
        case CostFaultKind::FeeAdjustmentTwice:
            return at("/guarantee_fee/adjustments", inQuotes(fault.name, {"が2回以上", " more than once"}),
                      {"1回だけ", "once"});
        case CostFaultKind::FeeAdjustmentsExclude: {
            const Text other = inQuotes(fault.other, {"の両方", ""});
            return at("/guarantee_fee/adjustments",
                      inQuotes(fault.name, {"と" + other.ja, " beside " + other.en}),
                      {"どちらか1つ", "only one of them"});
        }
        case CostFaultKind::FeeRateContradicts:
            return at("/guarantee_fee/rate_percent",
                      {"保証料率が、いっしょに入力された料率表・料率区分の率ではありません",
                       "the fee rate is not that of the table or class beside it"},
                      rateBeside(fault.what));
        case CostFaultKind::NoSplitByDays:
            return at("/guarantee_fee/payment",
                      {"日数による保証料を毎年に分ける", "a fee by days in yearly parts"},
                      splitByDays(fault.what));
        case CostFaultKind::FeeRateBelowZero:
            return at("/guarantee_fee/adjustments", {"割引が料率を超えています", "discounts beyond the rate"},
                      {"料率までの割引", "discounts up to the rate"});
        case CostFaultKind::CoefficientsUnknown:
            return at("/guarantee_fee/coefficients", quoted(fault.what, {"分割係数", "coefficients"}),
                      {"規則にある分割係数", "coefficients of the rules"});
        case CostFaultKind::SubsidyNotBesideOthers:
            return at(
                "/interest_subsidy",
                {named(fault.what).ja + "と、ほかの補助", named(fault.what).en + " beside another subsidy"},
                {"ほかの補助と併用しない", "no other subsidy beside it"});
        case CostFaultKind::DrawdownDateNeededForRefund:
            return at("/drawdown_date", {"融資実行日がありません", "no drawdown date"},
                      {"年ごとに計算する補助のため、融資実行日",
                       "the drawdown date, for a subsidy counted by years"});
        case CostFaultKind::RuleMissing: {
            const Text rule = fieldWords(fault.what).value_or(Text{"計算", "the computation"});
            return at("", {rule.ja + "の規則がありません", "no rule for " + rule.en},
                      {"規則のファイル(データの rules フォルダー)", "its file in the folder \"rules\" of the data"});
        }
    }
    return {};
}

}  // namespace yushi
