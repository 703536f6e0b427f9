#include "report/comparison_table.h"

#include "report/cost_words.h"
#include "report/words.h"

#include <utility>

namespace yushi {

namespace {

std::string ratesText(const OfferCost& cost, Language language) {
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
    if (cost.feeKnown == FeeKnown::CarriedInFull) return Yen();
    if (!cost.fee || cost.leastFee || cost.unstatedFeeSupport) return std::nullopt;
    return cost.fee->paid;
}

std::optional<Yen> onlyOne(Yen CostSums::*member, const OfferCost& cost) {
    if (cost.sums.*member != cost.leastSums.*member) return std::nullopt;
    return cost.sums.*member;
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
    }
    return {};
}

std::string fieldText(const OfferCost& cost, ComparisonField field, Language language) {
    const auto band = [&](Yen CostSums::*member) {
        return bandText(cost.leastSums.*member, cost.sums.*member, language);
    };
    switch (field) {
        case ComparisonField::Issuer:
            return cost.line.edition->issuerName.in(language) + " " + cost.line.edition->id;
        case ComparisonField::Rate:
            return ratesText(cost, language);
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
            return band(&CostSums::netProceeds);
        case ComparisonField::TotalPaid:
            return band(&CostSums::totalPaid);
        case ComparisonField::NetCost:
            return band(&CostSums::netCost);
        case ComparisonField::EffectiveRate:
            return effectiveRateText(cost, language);
        case ComparisonField::Amount:
        case ComparisonField::FirstPayment:
        case ComparisonField::HighestPayment:
        case ComparisonField::PaymentAfterGrace:
        case ComparisonField::TotalInterest:
        case ComparisonField::InterestSubsidy:
            return yenText(*fieldAmount(cost, field), language);
    }
    return {};
}

std::optional<Yen> fieldAmount(const OfferCost& cost, ComparisonField field) {
    switch (field) {
        case ComparisonField::Amount:
            return cost.terms.principal;
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
        case ComparisonField::GuaranteeFee:
            return cost.fee && !cost.leastFee ? std::optional(cost.fee->fee) : std::nullopt;
        case ComparisonField::FeePaid:
            return paidFee(cost);
        case ComparisonField::StampDuty:
            return cost.asked.contract ? std::optional(cost.stampDuty) : std::nullopt;
        case ComparisonField::NetProceeds:
            return onlyOne(&CostSums::netProceeds, cost);
        case ComparisonField::TotalPaid:
            return onlyOne(&CostSums::totalPaid, cost);
        case ComparisonField::NetCost:
            return onlyOne(&CostSums::netCost, cost);
        case ComparisonField::Issuer:
        case ComparisonField::Rate:
        case ComparisonField::Term:
        case ComparisonField::Method:
        case ComparisonField::EffectiveRate:
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
