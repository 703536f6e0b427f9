#include "report/comparison_table.h"

#include "report/cost_words.h"
#include "report/line_words.h"
#include "report/support_words.h"
#include "report/words.h"

#include <utility>

namespace yushi {

namespace {

std::string ratesText(const LoanCost& cost, Language language) {
    std::string text;
    for (const RateStep& step : cost.terms.rates) {
        const std::string from = std::to_string(step.fromMonth.count());
        if (!text.empty())
            text +=
                language == Language::Japanese ? "、" + from + "か月目から" : ", from month " + from + " ";
        text += percentText(step.rate.parts());
    }
    return text;
}

std::string termText(const OfferCost& cost, Language language) {
    const std::string grace = cost.terms.grace.count() == 0
                                  ? (language == Language::Japanese ? "なし" : "none")
                                  : monthsText(cost.terms.grace, language);
    return monthsText(cost.terms.term, language) +
           (language == Language::Japanese ? "(据置 " + grace + ")" : " (grace " + grace + ")");
}

/// What a plan pays to others for the guarantee, where that is one figure.
std::optional<Yen> paidFee(const OfferCost& cost) {
    if (isFreeOfFee(cost.feeKnown)) return Yen();
    if (!cost.fee || cost.unstatedFeeSupport || atBest(cost).fee->paid != cost.fee->paid) return std::nullopt;
    return cost.fee->paid;
}

/// An amount that follows from the payments of a loan.
Yen paymentAmount(const LoanCost& cost, ComparisonField field) {
    switch (field) {
        case ComparisonField::FirstPayment:
            return cost.firstPayment;
        case ComparisonField::HighestPayment:
            return cost.highestPayment;
        case ComparisonField::PaymentAfterGrace:
            return cost.firstPaymentAfterGrace;
        case ComparisonField::TotalInterest:
            return cost.schedule.totalInterest;
        case ComparisonField::InterestSubsidy:
            return cost.totalInterestSubsidy;
        case ComparisonField::Issuer:
        case ComparisonField::Amount:
        case ComparisonField::Rate:
        case ComparisonField::Term:
        case ComparisonField::Method:
        case ComparisonField::GuaranteeFee:
        case ComparisonField::FeePaid:
        case ComparisonField::StampDuty:
        case ComparisonField::NetProceeds:
        case ComparisonField::TotalPaid:
        case ComparisonField::NetCost:
        case ComparisonField::EffectiveRate:
        case ComparisonField::Supports:
            break;
    }
    return cost.terms.principal;
}

/// The amount where it is the same at best; nothing where it is a range.
std::optional<Yen> onlyPayment(const OfferCost& cost, ComparisonField field) {
    const Yen amount = paymentAmount(cost, field);
    return paymentAmount(atBest(cost), field) == amount ? std::optional(amount) : std::nullopt;
}

std::optional<Yen> onlySum(const OfferCost& cost, Yen CostSums::*sum) {
    const bool known = cost.feeKnown != FeeKnown::NotStated && atBest(cost).sums.*sum == cost.sums.*sum;
    return known ? std::optional(cost.sums.*sum) : std::nullopt;
}

std::optional<Yen> onlyFee(const OfferCost& cost) {
    const bool known = cost.fee && atBest(cost).fee->fee == cost.fee->fee;
    return known ? std::optional(cost.fee->fee) : std::nullopt;
}

/// The rate with the supports that are certain; at best it begins lower.
std::string ratesAtBestText(const OfferCost& cost, Language language) {
    const std::string text = ratesText(cost, language);
    const auto& best = atBest(cost).terms.rates;
    if (best == cost.terms.rates) return text;
    return text + (language == Language::Japanese ? "(最も低い場合は" : " (at best ") +
           ratesText(atBest(cost), language) + ")";
}

std::string linesOrNone(const std::vector<std::string>& texts, Language language) {
    if (texts.empty()) return language == Language::Japanese ? "なし" : "none";
    std::string all;
    for (const std::string& text : texts) all += (all.empty() ? "" : "\n") + text;
    return all;
}

}  // namespace

std::string planLetter(std::size_t plan) {
    const std::string last(1, static_cast<char>('A' + plan % 26));
    return plan < 26 ? last : planLetter(plan / 26 - 1) + last;
}

Text fieldName(ComparisonField field) {
    switch (field) {
        case ComparisonField::Issuer:
            return {"発行", "Issuer"};
        case ComparisonField::Amount:
            return {"融資額", "Amount"};
        case ComparisonField::Rate:
            return {"利率(年)", "Rate a year"};
        case ComparisonField::Term:
            return {"返済期間", "Term"};
        case ComparisonField::Method:
            return {"返済方法", "Method"};
        case ComparisonField::FirstPayment:
            return {"初回の返済額", "First payment"};
        case ComparisonField::HighestPayment:
            return {"最高の返済額", "Highest payment"};
        case ComparisonField::PaymentAfterGrace:
            return {"据置後の返済額", "Payment after grace"};
        case ComparisonField::TotalInterest:
            return {"利息の合計", "Total interest"};
        case ComparisonField::InterestSubsidy:
            return {"利子補給の合計", "Interest subsidy"};
        case ComparisonField::GuaranteeFee:
            return {"信用保証料", "Guarantee fee"};
        case ComparisonField::FeePaid:
            return {"うち本人の負担", "of it paid by the borrower"};
        case ComparisonField::StampDuty:
            return {"印紙税", "Stamp duty"};
        case ComparisonField::NetProceeds:
            return {"手取額", "Net proceeds"};
        case ComparisonField::TotalPaid:
            return {"支払総額", "Total paid"};
        case ComparisonField::NetCost:
            return {"利息・保証料・税の正味負担", "Net cost of interest, fee and tax"};
        case ComparisonField::EffectiveRate:
            return {"保証料等込みの実質負担率(参考)", "Effective rate with fee and tax, for reference"};
        case ComparisonField::Supports:
            return {"確かでない補助", "Support that is not certain"};
    }
    return {};
}

namespace {

std::string wordsOf(const OfferCost& cost, ComparisonField field, Language language) {
    switch (field) {
        case ComparisonField::Issuer:
            return cost.line.edition->issuerName.in(language) + " " + cost.line.edition->id;
        case ComparisonField::Rate:
            return ratesAtBestText(cost, language);
        case ComparisonField::Term:
            return termText(cost, language);
        case ComparisonField::Method:
            return methodText(cost.terms.method, language);
        case ComparisonField::GuaranteeFee:
            return feeText(cost, language);
        case ComparisonField::FeePaid:
            return paidFeeText(cost, language);
        case ComparisonField::StampDuty:
            return stampText(cost, language);
        case ComparisonField::NetProceeds:
            return sumText(cost, &CostSums::netProceeds, language);
        case ComparisonField::TotalPaid:
            return sumText(cost, &CostSums::totalPaid, language);
        case ComparisonField::NetCost:
            return sumText(cost, &CostSums::netCost, language);
        case ComparisonField::EffectiveRate:
            return effectiveRateText(cost, language);
        case ComparisonField::Supports:
            return linesOrNone(uncertainSupportTexts(cost, language), language);
        case ComparisonField::Amount:
        case ComparisonField::FirstPayment:
        case ComparisonField::HighestPayment:
        case ComparisonField::PaymentAfterGrace:
        case ComparisonField::TotalInterest:
        case ComparisonField::InterestSubsidy:
            return bandText(paymentAmount(atBest(cost), field), paymentAmount(cost, field), language);
    }
    return {};
}

bool isDoubtful(const LineRef& ref, LineField field) {
    return !doubt(*ref.line, field).ja.empty();
}

/// Whether a figure rests on a term that the document leaves open to several readings.
bool restsOnDoubt(const OfferCost& cost, ComparisonField field) {
    switch (field) {
        case ComparisonField::Amount:
            return isDoubtful(cost.line, LineField::Limit);
        case ComparisonField::Rate:
            return !cost.rateEntered && isDoubtful(cost.line, LineField::Rate);
        case ComparisonField::Term:
            return isDoubtful(cost.line, LineField::Term) || isDoubtful(cost.line, LineField::Grace);
        case ComparisonField::Method:
            return isDoubtful(cost.line, LineField::Repayment);
        case ComparisonField::InterestSubsidy:
            return isDoubtful(cost.line, LineField::InterestSubsidy);
        case ComparisonField::GuaranteeFee:
            return isDoubtful(cost.line, LineField::Guarantee);
        case ComparisonField::Issuer:
        case ComparisonField::FirstPayment:
        case ComparisonField::HighestPayment:
        case ComparisonField::PaymentAfterGrace:
        case ComparisonField::TotalInterest:
        case ComparisonField::FeePaid:
        case ComparisonField::StampDuty:
        case ComparisonField::NetProceeds:
        case ComparisonField::TotalPaid:
        case ComparisonField::NetCost:
        case ComparisonField::EffectiveRate:
        case ComparisonField::Supports:
            return false;
    }
    return false;
}

}  // namespace

std::string fieldText(const OfferCost& cost, ComparisonField field, Language language) {
    const std::string words = wordsOf(cost, field, language);
    return restsOnDoubt(cost, field) ? words + uncertainMark(language) : words;
}

std::optional<Yen> fieldAmount(const OfferCost& cost, ComparisonField field) {
    switch (field) {
        case ComparisonField::Amount:
        case ComparisonField::FirstPayment:
        case ComparisonField::HighestPayment:
        case ComparisonField::PaymentAfterGrace:
        case ComparisonField::TotalInterest:
        case ComparisonField::InterestSubsidy:
            return onlyPayment(cost, field);
        case ComparisonField::GuaranteeFee:
            return onlyFee(cost);
        case ComparisonField::FeePaid:
            return paidFee(cost);
        case ComparisonField::StampDuty:
            return cost.asked.contract ? std::optional(cost.stampDuty) : std::nullopt;
        case ComparisonField::NetProceeds:
            return onlySum(cost, &CostSums::netProceeds);
        case ComparisonField::TotalPaid:
            return onlySum(cost, &CostSums::totalPaid);
        case ComparisonField::NetCost:
            return onlySum(cost, &CostSums::netCost);
        case ComparisonField::Issuer:
        case ComparisonField::Rate:
        case ComparisonField::Term:
        case ComparisonField::Method:
        case ComparisonField::EffectiveRate:
        case ComparisonField::Supports:
            return std::nullopt;
    }
    return std::nullopt;
}

std::string estimateNotice(Language language) {
    return language == Language::Japanese
               ? "これは概算です。審査の結果や実際の条件を保証するものではなく、決めるのは金融機関です。"
               : "This is an estimate. It promises neither approval nor conditions; the lender decides.";
}

}  // namespace yushi
