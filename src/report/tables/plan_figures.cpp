#include "report/tables/plan_figures.h"

#include "report/costs/cost_words.h"
#include "report/costs/support_words.h"
#include "report/menus/line_words.h"
#include "report/words/words.h"

#include <algorithm>
#include <array>

namespace yushi {

namespace {

using FigureValue = std::optional<std::int64_t>;

constexpr std::size_t kFigures = static_cast<std::size_t>(PlanFigure::Supports) + 1;

FigureValue noNumber(const LoanCost&) {
    return std::nullopt;
}

/// As printed, to 0.01 %, so that differences are those of the printed figures.
FigureValue effectiveParts(const LoanCost& cost) {
    const auto& rate = cost.sums.effectiveRate;
    constexpr std::int64_t partsInHundredth = Rate::kWhole / 10'000;
    return rate ? FigureValue(printedHundredths(*rate) * partsInHundredth) : std::nullopt;
}

/// What moves on account of the fee; nothing where no fee is known.
template <FlowKind... Kinds>
FigureValue feeFlows(const LoanCost& cost) {
    if (!cost.fee) return std::nullopt;
    return totalOf(cost.flows, {Kinds...}).value();
}

std::string issuerText(const OfferCost& cost, Language language) {
    return cost.line.edition->issuerName.in(language) + " " + cost.line.edition->id;
}

std::string ratesText(const LoanCost& cost, Language language) {
    std::string text;
    for (const RateStep& step : cost.terms.rates) {
        const std::string from = std::to_string(step.fromMonth.count());
        if (!text.empty())
            text += say(language, "、", ", from month ") + from + say(language, "か月目から", " ");
        text += percentText(step.rate.parts());
    }
    return text;
}

}  // namespace

std::string enteredText(Language language) {
    return say(language, "(入力)", " (entered)");
}

namespace {

/// The rate with the supports that are certain; at best it begins lower.
std::string ratesAtBestText(const OfferCost& cost, Language language) {
    std::string text = ratesText(cost, language) + (cost.rateEntered ? enteredText(language) : "");
    const auto& stated = cost.line.line->rate;
    if (!cost.rateEntered && stated.isStated() && isAtMost(stated.value())) text += say(language, "(資料の上限)", " (the ceiling)");
    if (atBest(cost).terms.rates == cost.terms.rates) return text;
    return text + say(language, "(最も低い場合は", " (at best ") + ratesText(atBest(cost), language) + ")";
}

std::string graceText(const OfferCost& cost, Language language) {
    return cost.terms.grace == Months(0) ? say(language, "なし", "none")
                                         : monthsText(cost.terms.grace, language);
}

std::string termsMethodText(const OfferCost& cost, Language language) {
    return methodText(cost.terms.method, cost.terms.interval, language);
}

template <PlanFigure Figure>
std::string feeFlowText(const OfferCost& cost, Language language) {
    if (const auto ends = endsOf(cost, Figure))
        return bandText(Yen(ends->least), Yen(ends->most), language);
    return cost.feeKnown == FeeKnown::NotStated ? say(language, "算定不能", "not known")
                                                : feeText(cost, language);
}

std::string planEffectiveRateText(const OfferCost& cost, Language language) {
    return effectiveRateText(cost, language);
}

std::string linesOrNone(const OfferCost& cost, Language language) {
    const auto texts = toldSupportTexts(cost, language);
    if (texts.empty()) return say(language, "なし", "none");
    std::string all;
    for (const std::string& text : texts) all += (all.empty() ? "" : "\n") + text;
    return all;
}

template <Yen CostSums::*Sum>
FigureValue sumOf(const LoanCost& cost) {
    return (cost.sums.*Sum).value();
}

template <Yen CostSums::*Sum>
std::string planSumText(const OfferCost& cost, Language language) {
    return sumText(cost, Sum, language);
}

/// What was entered or stands in the document.
std::array<FigureSpec, 6> termFigures() {
    return {{
        {PlanFigure::Issuer, {"発行", "Issuer"}, FigureUnit::Words, "", false, noNumber, issuerText, {}},
        {PlanFigure::Amount, {"融資額", "Amount"}, FigureUnit::Yen, "", false,
         [](const LoanCost& cost) { return FigureValue(cost.terms.principal.value()); }, nullptr,
         LineField::Limit},
        {PlanFigure::Rate, {"利率(年)", "Rate a year"}, FigureUnit::Parts, "", false,
         [](const LoanCost& cost) { return FigureValue(cost.terms.rates.front().rate.parts()); },
         ratesAtBestText, LineField::Rate},
        {PlanFigure::Term, {"返済期間", "Term"}, FigureUnit::Months, "", false,
         [](const LoanCost& cost) { return FigureValue(cost.terms.term.count()); }, nullptr, LineField::Term},
        {PlanFigure::Grace, {"うち据置期間", "of it grace"}, FigureUnit::Months, "", false,
         [](const LoanCost& cost) { return FigureValue(cost.terms.grace.count()); }, graceText,
         LineField::Grace},
        {PlanFigure::Method, {"返済方法", "Method"}, FigureUnit::Words, "", false, noNumber, termsMethodText,
         LineField::Repayment},
    }};
}

/// What follows from the payments.
std::array<FigureSpec, 6> paymentFigures() {
    constexpr auto yen = FigureUnit::Yen;
    return {{
        {PlanFigure::FirstPayment, {"初回の返済額", "First payment"}, yen, "first_payment", false,
         [](const LoanCost& cost) { return FigureValue(cost.firstPayment.value()); }, nullptr, {}},
        {PlanFigure::HighestPayment, {"最高の返済額", "Highest payment"}, yen, "highest_payment", false,
         [](const LoanCost& cost) { return FigureValue(cost.highestPayment.value()); }, nullptr, {}},
        {PlanFigure::PaymentAfterGrace, {"据置後の返済額", "Payment after grace"}, yen,
         "first_payment_after_grace", false,
         [](const LoanCost& cost) { return FigureValue(cost.firstPaymentAfterGrace.value()); }, nullptr, {}},
        {PlanFigure::TotalInterest, {"利息の合計", "Total interest"}, yen, "total_interest", false,
         [](const LoanCost& cost) { return FigureValue(cost.schedule.totalInterest.value()); }, nullptr, {}},
        {PlanFigure::InterestSubsidy, {"利子補給の合計", "Interest subsidy"}, yen, "interest_subsidy", false,
         [](const LoanCost& cost) { return FigureValue(cost.totalInterestSubsidy.value()); }, nullptr,
         LineField::InterestSubsidy},
        {PlanFigure::InterestToBorrower,
         {"利子補給のうち本人に戻る額", "Interest subsidy paid back to the borrower"}, yen,
         "interest_subsidy_to_borrower", false,
         [](const LoanCost& cost) {
             return FigureValue(totalOf(cost.flows, {FlowKind::InterestRefund}).value());
         },
         nullptr, {}, true},
    }};
}

/// The guarantee fee and who carries it, and the tax.
std::array<FigureSpec, 7> feeFigures() {
    constexpr auto yen = FigureUnit::Yen;
    return {{
        {PlanFigure::GuaranteeFee, {"信用保証料", "Guarantee fee"}, yen, "guarantee_fee", false,
         [](const LoanCost& cost) {
             return cost.fee ? FigureValue(cost.fee->fee.value()) : std::nullopt;
         },
         feeText, LineField::Guarantee},
        {PlanFigure::FeePaid, {"信用保証料(本人)", "Fee paid by the borrower"}, yen, "", false,
         [](const LoanCost& cost) {
             return cost.fee ? FigureValue(cost.fee->paid.value()) : std::nullopt;
         },
         paidFeeText, {}},
        {PlanFigure::FeeSubsidy, {"保証料の補助", "Fee subsidy"}, yen, "fee_subsidy", false,
         feeFlows<FlowKind::FeeCarried, FlowKind::FeeSupport>, feeFlowText<PlanFigure::FeeSubsidy>, {}},
        {PlanFigure::FeeSubsidyToBorrower,
         {"保証料の補助のうち本人に戻る額", "Fee subsidy paid back to the borrower"}, yen,
         "fee_subsidy_to_borrower", false, feeFlows<FlowKind::FeeSupport>,
         feeFlowText<PlanFigure::FeeSubsidyToBorrower>, {}, true},
        {PlanFigure::FeeRefund,
         {"保証料の返戻(本人へ、見込み)", "Refund of the fee to the borrower, estimated"}, yen, "fee_refund",
         false, feeFlows<FlowKind::FeeRefund>, feeFlowText<PlanFigure::FeeRefund>, {}, true},
        {PlanFigure::FeeRefundToPayers,
         {"保証料の返戻(補助した人へ、見込み)", "Refund of the fee to its payers, estimated"}, yen,
         "fee_refund_to_payers", false, feeFlows<FlowKind::FeeReturned>,
         feeFlowText<PlanFigure::FeeRefundToPayers>, {}, true},
        {PlanFigure::StampDuty, {"印紙税", "Stamp duty"}, yen, "stamp_tax", false,
         [](const LoanCost& cost) {
             return cost.asked.contract ? FigureValue(cost.stampDuty.value()) : std::nullopt;
         },
         stampText, {}},
    }};
}

/// What the borrower carries in all.
std::array<FigureSpec, 5> sumFigures() {
    constexpr auto yen = FigureUnit::Yen;
    return {{
        {PlanFigure::NetProceeds, {"手取額", "Net proceeds"}, yen, "net_proceeds", true,
         sumOf<&CostSums::netProceeds>, planSumText<&CostSums::netProceeds>, {}},
        {PlanFigure::TotalPaid, {"支払総額", "Total paid"}, yen, "total_paid", true,
         sumOf<&CostSums::totalPaid>, planSumText<&CostSums::totalPaid>, {}},
        {PlanFigure::NetCost, {"正味の負担", "Net cost"}, yen, "total_cost", true, sumOf<&CostSums::netCost>,
         planSumText<&CostSums::netCost>, {}},
        {PlanFigure::EffectiveRate, {"実質負担率(参考)", "Effective rate, for reference"},
         FigureUnit::Parts, "effective_rate", true, effectiveParts, planEffectiveRateText, {}},
        {PlanFigure::Supports, {"補助(だれが払うか)", "Supports (who pays)"}, FigureUnit::Words, "", false,
         noNumber, linesOrNone, {}},
    }};
}

std::array<FigureSpec, kFigures> allFigures() {
    std::array<FigureSpec, kFigures> all;
    auto next = all.begin();
    next = std::ranges::copy(termFigures(), next).out;
    next = std::ranges::copy(paymentFigures(), next).out;
    next = std::ranges::copy(feeFigures(), next).out;
    std::ranges::copy(sumFigures(), next);
    return all;
}

}  // namespace

std::span<const FigureSpec> planFigures() {
    static const std::array<FigureSpec, kFigures> specs = allFigures();
    return specs;
}

const FigureSpec& specOf(PlanFigure figure) {
    return planFigures()[static_cast<std::size_t>(figure)];
}

std::optional<FigureEnds> endsOf(const LoanCost& cost, const FigureSpec& figure) {
    const auto one = figure.of(cost);
    const auto other = figure.of(atBest(cost));
    if (!one || !other) return std::nullopt;
    return FigureEnds{std::min(*one, *other), std::max(*one, *other)};
}

std::optional<FigureEnds> endsOf(const OfferCost& cost, PlanFigure figure) {
    const FigureSpec& spec = specOf(figure);
    if (figure == PlanFigure::FeePaid && isFreeOfFee(cost.feeKnown)) return FigureEnds{0, 0};
    if (spec.holdsFee && cost.feeKnown == FeeKnown::NotStated) return std::nullopt;
    return endsOf(cost, spec);
}

bool isTold(const OfferCost& cost, PlanFigure figure) {
    if (!specOf(figure).unlessNone) return true;
    const auto ends = endsOf(cost, figure);
    return ends && (ends->least != 0 || ends->most != 0);
}

bool isTold(std::span<const OfferCost> costs, PlanFigure figure) {
    return std::ranges::any_of(costs, [figure](const OfferCost& cost) { return isTold(cost, figure); });
}

const Text& figureName(PlanFigure figure) {
    return specOf(figure).name;
}

namespace {

std::string wordsOf(const OfferCost& cost, const FigureSpec& spec, Language language) {
    if (spec.words) return spec.words(cost, language);
    const FigureEnds ends = *endsOf(cost, spec.id);  // what has no words of its own is always known
    return spec.unit == FigureUnit::Months ? monthsText(Months(ends.most), language)
                                           : bandText(Yen(ends.least), Yen(ends.most), language);
}

/// Whether a figure rests on a term that the document leaves open to several readings.
bool restsOnDoubt(const OfferCost& cost, PlanFigure figure) {
    const auto& term = specOf(figure).restsOn;
    if (!term || (figure == PlanFigure::Rate && cost.rateEntered)) return false;
    return !doubt(*cost.line.line, *term).ja.empty();
}

}  // namespace

std::string figureText(const OfferCost& cost, PlanFigure figure, Language language) {
    const std::string words = wordsOf(cost, specOf(figure), language);
    return restsOnDoubt(cost, figure) ? words + uncertainMark(language) : words;
}

std::optional<Yen> onlyAmount(const OfferCost& cost, PlanFigure figure) {
    const bool openSupport =
        cost.unstatedFeeSupport && (figure == PlanFigure::FeePaid || figure == PlanFigure::FeeSubsidy);
    if (specOf(figure).unit != FigureUnit::Yen || openSupport) return std::nullopt;
    const auto ends = endsOf(cost, figure);
    return ends && ends->least == ends->most ? std::optional(Yen(ends->least)) : std::nullopt;
}

}  // namespace yushi
