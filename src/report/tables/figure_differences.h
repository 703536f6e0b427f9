#pragma once

#include "report/tables/plan_figures.h"

namespace yushi {

/// How a figure of a plan stands to that of another: so much more or less, in yen, months or parts per million.
struct FigureDifference {
    enum class Direction { Same, More, Less, Open, Other };
    Direction direction =
        Direction::Same;     ///< Open: bands overlap; Other: different, but neither more nor less
    std::int64_t least = 0;  ///< at least so much, ≥ 0
    std::int64_t most = 0;

    friend bool operator==(const FigureDifference&, const FigureDifference&) = default;
};

/// How @p figure of @p plan stands to that of @p first; nothing where one of them has no figure.
std::optional<FigureDifference> differenceOf(const OfferCost& plan, const OfferCost& first,
                                             PlanFigure figure);

/// "▲ 19,584円 多い", "▼ 2年 短い", "同じ": sign, amount and word.
std::string differenceText(const FigureDifference& difference, PlanFigure figure, Language language);

/// "▲多", "▲ more": sign and word alone, short; empty where both are the same.
std::string differenceMark(const FigureDifference& difference, PlanFigure figure, Language language);

}  // namespace yushi
