#include "report/tables/figure_differences.h"

#include "report/costs/cost_words.h"
#include "report/words/figures.h"

#include <algorithm>

namespace yushi {

namespace {

using DifferenceDirection = FigureDifference::Direction;

std::string distanceText(const FigureDifference& difference, FigureUnit unit, Language language) {
    const bool ja = language == Language::Japanese;
    if (unit == FigureUnit::Yen) return bandText(Yen(difference.least), Yen(difference.most), language);
    if (unit == FigureUnit::Months) return monthsText(Months(difference.most), language);
    std::string points = percentOfParts(difference.least);
    if (difference.least != difference.most) points += (ja ? "〜" : " to ") + percentOfParts(difference.most);
    return points + (ja ? "ポイント" : " points");
}

std::string directionWord(DifferenceDirection direction, FigureUnit unit, Language language) {
    const bool ja = language == Language::Japanese;
    const bool more = direction == DifferenceDirection::More;
    if (direction == DifferenceDirection::Other) return ja ? "違う" : "different";
    if (direction == DifferenceDirection::Open) return ja ? "条件しだい" : "it depends";
    switch (unit) {
        case FigureUnit::Yen:
            return more ? (ja ? "多い" : "more") : (ja ? "少ない" : "less");
        case FigureUnit::Parts:
            return more ? (ja ? "高い" : "higher") : (ja ? "低い" : "lower");
        case FigureUnit::Months:
            return more ? (ja ? "長い" : "longer") : (ja ? "短い" : "shorter");
        case FigureUnit::Words:
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
    const FigureUnit unit = specOf(figure).unit;
    if (difference.direction == DifferenceDirection::Same) return language == Language::Japanese ? "同じ" : "the same";
    const std::string word = directionWord(difference.direction, unit, language);
    if (difference.direction == DifferenceDirection::Open || difference.direction == DifferenceDirection::Other)
        return signOf(difference.direction) + " " + word;
    return signOf(difference.direction) + " " + distanceText(difference, unit, language) + " " + word;
}

std::string differenceMark(const FigureDifference& difference, PlanFigure figure, Language language) {
    if (difference.direction == DifferenceDirection::Same) return "";
    const std::string word = directionWord(difference.direction, specOf(figure).unit, language);
    // In Japanese the first character says it: 多, 少, 高, 低, 長, 短, 違, 条.
    constexpr std::size_t bytesOfKanji = 3;
    return signOf(difference.direction) +
           (language == Language::Japanese ? word.substr(0, bytesOfKanji) : " " + word);
}

}  // namespace yushi
