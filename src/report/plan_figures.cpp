#include "report/plan_figures.h"

#include "report/comparison_table.h"
#include "report/cost_words.h"
#include "report/figures.h"

#include <algorithm>

namespace yushi {

namespace {

using DifferenceDirection = FigureDifference::Direction;

enum class Unit { Yen, Parts, Months, None };

Unit unitOf(PlanFigure figure) {
    switch (figure) {
        case PlanFigure::Rate:
        case PlanFigure::EffectiveRate:
            return Unit::Parts;
        case PlanFigure::Term:
        case PlanFigure::Grace:
            return Unit::Months;
        case PlanFigure::Method:
        case PlanFigure::Supports:
            return Unit::None;
        case PlanFigure::Amount:
        case PlanFigure::FirstPayment:
        case PlanFigure::HighestPayment:
        case PlanFigure::PaymentAfterGrace:
        case PlanFigure::TotalInterest:
        case PlanFigure::InterestSubsidy:
        case PlanFigure::FeePaid:
        case PlanFigure::FeeSubsidy:
        case PlanFigure::StampDuty:
        case PlanFigure::NetProceeds:
        case PlanFigure::TotalPaid:
        case PlanFigure::NetCost:
            break;
    }
    return Unit::Yen;
}

/// A figure, or both ends of a band; ascending.
struct Ends {
    Ends(std::int64_t one, std::int64_t other) : least(std::min(one, other)), most(std::max(one, other)) {}
    explicit Ends(std::int64_t value) : Ends(value, value) {}
    Ends(Yen one, Yen other) : Ends(one.value(), other.value()) {}
    explicit Ends(Yen value) : Ends(value.value()) {}

    std::int64_t least;
    std::int64_t most;
};

Yen carriedOf(const FeeCost& fee) {
    Yen carried;
    for (const FeeSubsidyCost& subsidy : fee.subsidies) carried += subsidy.amount;
    return carried;
}

std::optional<Ends> feeEnds(const OfferCost& cost, PlanFigure figure) {
    if (isFreeOfFee(cost.feeKnown) && figure == PlanFigure::FeePaid) return Ends(Yen());
    if (!cost.fee) return std::nullopt;
    const FeeCost& least = *atBest(cost).fee;
    if (figure == PlanFigure::FeePaid) return Ends(least.paid, cost.fee->paid);
    return Ends(carriedOf(least), carriedOf(*cost.fee));
}

/// As printed, to 0.01 %, so that the difference is that of the printed figures.
std::optional<Ends> effectiveEnds(const OfferCost& cost) {
    const auto& most = cost.sums.effectiveRate;
    const auto& least = atBest(cost).sums.effectiveRate;
    if (!most || !least || cost.feeKnown == FeeKnown::NotStated) return std::nullopt;
    return Ends(printedHundredths(*least) * 100, printedHundredths(*most) * 100);
}

std::optional<Ends> endsOf(const OfferCost& cost, PlanFigure figure) {
    const LoanCost& best = atBest(cost);
    const auto sums = [&](Yen CostSums::*sum) {
        const bool known = cost.feeKnown != FeeKnown::NotStated;
        return known ? std::optional(Ends(best.sums.*sum, cost.sums.*sum)) : std::nullopt;
    };
    switch (figure) {
        case PlanFigure::Amount:
            return Ends(cost.terms.principal);
        case PlanFigure::Rate:
            return Ends(best.terms.rates.front().rate.parts(), cost.terms.rates.front().rate.parts());
        case PlanFigure::Term:
            return Ends(cost.terms.term.count());
        case PlanFigure::Grace:
            return Ends(cost.terms.grace.count());
        case PlanFigure::Method:
        case PlanFigure::Supports:
            return std::nullopt;
        case PlanFigure::FirstPayment:
            return Ends(best.firstPayment, cost.firstPayment);
        case PlanFigure::HighestPayment:
            return Ends(best.highestPayment, cost.highestPayment);
        case PlanFigure::PaymentAfterGrace:
            return Ends(best.firstPaymentAfterGrace, cost.firstPaymentAfterGrace);
        case PlanFigure::TotalInterest:
            return Ends(best.schedule.totalInterest, cost.schedule.totalInterest);
        case PlanFigure::InterestSubsidy:
            return Ends(best.totalInterestSubsidy, cost.totalInterestSubsidy);
        case PlanFigure::FeePaid:
        case PlanFigure::FeeSubsidy:
            return feeEnds(cost, figure);
        case PlanFigure::StampDuty:
            return cost.asked.contract ? std::optional(Ends(cost.stampDuty)) : std::nullopt;
        case PlanFigure::NetProceeds:
            return sums(&CostSums::netProceeds);
        case PlanFigure::TotalPaid:
            return sums(&CostSums::totalPaid);
        case PlanFigure::NetCost:
            return sums(&CostSums::netCost);
        case PlanFigure::EffectiveRate:
            return effectiveEnds(cost);
    }
    return std::nullopt;
}

std::string feeSubsidyText(const OfferCost& cost, Language language) {
    if (!cost.fee) return cost.feeKnown == FeeKnown::NotStated ? say(language, "算定不能", "not known")
                                                              : feeText(cost, language);
    const Ends ends = *feeEnds(cost, PlanFigure::FeeSubsidy);
    return bandText(Yen(ends.least), Yen(ends.most), language);
}

std::string distanceText(const FigureDifference& difference, Unit unit, Language language) {
    const bool ja = language == Language::Japanese;
    if (unit == Unit::Yen) return bandText(Yen(difference.least), Yen(difference.most), language);
    if (unit == Unit::Months) return monthsText(Months(difference.most), language);
    std::string points = percentOfParts(difference.least);
    if (difference.least != difference.most) points += (ja ? "〜" : " to ") + percentOfParts(difference.most);
    return points + (ja ? "ポイント" : " points");
}

std::string directionWord(DifferenceDirection direction, Unit unit, Language language) {
    const bool ja = language == Language::Japanese;
    const bool more = direction == DifferenceDirection::More;
    if (direction == DifferenceDirection::Other) return ja ? "違う" : "different";
    if (direction == DifferenceDirection::Open) return ja ? "条件しだい" : "it depends";
    switch (unit) {
        case Unit::Yen:
            return more ? (ja ? "多い" : "more") : (ja ? "少ない" : "less");
        case Unit::Parts:
            return more ? (ja ? "高い" : "higher") : (ja ? "低い" : "lower");
        case Unit::Months:
            return more ? (ja ? "長い" : "longer") : (ja ? "短い" : "shorter");
        case Unit::None:
            break;
    }
    return "";
}

std::string signOf(DifferenceDirection direction) {
    switch (direction) {
        case DifferenceDirection::More:
            return "▲";
        case DifferenceDirection::Less:
            return "▼";
        case DifferenceDirection::Open:
            return "?";
        case DifferenceDirection::Other:
            return "≠";
        case DifferenceDirection::Same:
            break;
    }
    return "";
}

}  // namespace

std::string figureText(const OfferCost& cost, PlanFigure figure, Language language) {
    const auto field = [&](ComparisonField each) { return fieldText(cost, each, language); };
    switch (figure) {
        case PlanFigure::Amount:
            return field(ComparisonField::Amount);
        case PlanFigure::Rate:
            return field(ComparisonField::Rate);
        case PlanFigure::Term:
            return monthsText(cost.terms.term, language);
        case PlanFigure::Grace:
            return monthsText(cost.terms.grace, language);
        case PlanFigure::Method:
            return field(ComparisonField::Method);
        case PlanFigure::FirstPayment:
            return field(ComparisonField::FirstPayment);
        case PlanFigure::HighestPayment:
            return field(ComparisonField::HighestPayment);
        case PlanFigure::PaymentAfterGrace:
            return field(ComparisonField::PaymentAfterGrace);
        case PlanFigure::TotalInterest:
            return field(ComparisonField::TotalInterest);
        case PlanFigure::InterestSubsidy:
            return field(ComparisonField::InterestSubsidy);
        case PlanFigure::FeePaid:
            return field(ComparisonField::FeePaid);
        case PlanFigure::FeeSubsidy:
            return feeSubsidyText(cost, language);
        case PlanFigure::StampDuty:
            return field(ComparisonField::StampDuty);
        case PlanFigure::NetProceeds:
            return field(ComparisonField::NetProceeds);
        case PlanFigure::TotalPaid:
            return field(ComparisonField::TotalPaid);
        case PlanFigure::NetCost:
            return field(ComparisonField::NetCost);
        case PlanFigure::EffectiveRate:
            return field(ComparisonField::EffectiveRate);
        case PlanFigure::Supports:
            return field(ComparisonField::Supports);
    }
    return "";
}

std::optional<FigureDifference> differenceOf(const OfferCost& plan, const OfferCost& first,
                                             PlanFigure figure) {
    if (figure == PlanFigure::Method)
        return FigureDifference{plan.terms.method == first.terms.method ? DifferenceDirection::Same : DifferenceDirection::Other,
                                0, 0};
    const auto own = endsOf(plan, figure);
    const auto others = endsOf(first, figure);
    if (!own || !others) return std::nullopt;
    const std::int64_t least = own->least - others->most;
    const std::int64_t most = own->most - others->least;
    if (least == 0 && most == 0) return FigureDifference{};
    if (least >= 0) return FigureDifference{DifferenceDirection::More, least, most};
    if (most <= 0) return FigureDifference{DifferenceDirection::Less, -most, -least};
    return FigureDifference{DifferenceDirection::Open, 0, std::max(-least, most)};
}

std::string differenceText(const FigureDifference& difference, PlanFigure figure, Language language) {
    const Unit unit = unitOf(figure);
    if (difference.direction == DifferenceDirection::Same) return language == Language::Japanese ? "同じ" : "the same";
    const std::string word = directionWord(difference.direction, unit, language);
    if (difference.direction == DifferenceDirection::Open || difference.direction == DifferenceDirection::Other)
        return signOf(difference.direction) + " " + word;
    return signOf(difference.direction) + " " + distanceText(difference, unit, language) + " " + word;
}

std::string differenceMark(const FigureDifference& difference, PlanFigure figure, Language language) {
    if (difference.direction == DifferenceDirection::Same) return "";
    const std::string word = directionWord(difference.direction, unitOf(figure), language);
    // In Japanese the first character says it: 多, 少, 高, 低, 長, 短, 違, 条.
    constexpr std::size_t bytesOfKanji = 3;
    return signOf(difference.direction) +
           (language == Language::Japanese ? word.substr(0, bytesOfKanji) : " " + word);
}

}  // namespace yushi
