#pragma once

#include "desk/desk.h"
#include "engine/cost/cost_months.h"

#include <QString>

#include <span>
#include <vector>

class QChart;
class QFont;
class QPalette;

namespace yushi {

/// What a chart shows over the months: what one plan's payments consist of, or for every plan its payments, what is
/// still owed, or what it has cost so far.
enum class PlanChartKind { Parts, Payment, Balance, CostSoFar };

/// A plan of the desk by months.
struct PlanMonths {
    int plan = 0;  ///< 0 is A
    std::vector<CostMonth> months;
    bool withoutFee = false;  ///< the fee is not known: it is not in the amounts
};

/// The plans that could be worked out.
std::vector<PlanMonths> planMonths(const Desk& desk);

/// Draws @p plans into @p chart, in place of what is there; @p shown is the plan whose parts are drawn. Needs no view,
/// so that a report can draw it too.
void fillChart(QChart& chart, PlanChartKind kind, std::span<const PlanMonths> plans, int shown,
               const QPalette& palette, const QFont& font);

/// Whether there is anything to draw.
bool isAnythingDrawn(PlanChartKind kind, std::span<const PlanMonths> plans, int shown);

/// What stands in @p month, or that there is nothing to draw, in words: "3年1か月目の返済額: A 487,666円、B …".
QString chartReading(PlanChartKind kind, std::span<const PlanMonths> plans, int shown, int month,
                     Language language);

}  // namespace yushi
