#include "plans/charts/plan_charts.h"

#include "look/theme.h"
#include "plans/charts/chart_drawing.h"
#include "report/words/figures.h"
#include "words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace yushi {

namespace {

struct PlanChartWords {
    Q_DECLARE_TR_FUNCTIONS(PlanCharts)
};

/// A part of what is paid in a month, from the bottom of the stack.
struct Part {
    Yen CostMonth::*amount;
    Qt::BrushStyle pattern;
    QString name;
};

std::array<Part, 4> partsOfPayments() {
    return {{{&CostMonth::principal, Qt::SolidPattern, PlanChartWords::tr("元金")},
             {&CostMonth::interest, Qt::Dense4Pattern, PlanChartWords::tr("利息")},
             {&CostMonth::fee, Qt::BDiagPattern, PlanChartWords::tr("保証料・税")},
             {&CostMonth::carried, Qt::DiagCrossPattern, PlanChartWords::tr("利子補給(他の負担)")}}};
}

/// What is paid month by month, from the bottom part to the top; what comes back lies below zero.
void drawParts(ChartDrawing& drawing, const PlanMonths& plan, const QPalette& palette) {
    const QColor colour = planColour(plan.plan, palette);
    std::vector<Yen> bottom(plan.months.size());
    for (const Part& part : partsOfPayments()) {
        std::vector<Yen> top = bottom;
        for (std::size_t month = 0; month < top.size(); ++month)
            top[month] += plan.months[month].*part.amount;
        if (top != bottom) drawing.area(part.name, bottom, top, QBrush(colour, part.pattern));
        bottom = std::move(top);
    }
    const std::vector<Yen> nothing(plan.months.size());
    std::vector<Yen> back;
    for (const CostMonth& month : plan.months) back.push_back(-month.back);
    if (back != nothing) drawing.area(PlanChartWords::tr("戻る補助"), back, nothing, QBrush(colour, Qt::VerPattern));
}

Yen amountIn(const CostMonth& month, PlanChartKind kind) {
    switch (kind) {
        case PlanChartKind::Balance:
            return month.balance;
        case PlanChartKind::CostSoFar:
            return month.costSoFar;
        case PlanChartKind::Parts:
        case PlanChartKind::Payment:
            break;
    }
    return month.payment() + month.fee;
}

void drawPlan(ChartDrawing& drawing, const PlanMonths& plan, PlanChartKind kind, const QPalette& palette) {
    std::vector<Yen> amounts;
    for (const CostMonth& month : plan.months) amounts.push_back(amountIn(month, kind));
    const QString name(QChar(u'A' + plan.plan));
    if (kind == PlanChartKind::Payment) {
        drawing.steps(name, amounts, planPen(plan.plan, palette));
    } else {
        drawing.line(name, amounts, planPen(plan.plan, palette));
    }
}

const PlanMonths* find(std::span<const PlanMonths> plans, int plan) {
    const auto found = std::ranges::find(plans, plan, &PlanMonths::plan);
    return found == plans.end() ? nullptr : &*found;
}

/// The month of a plan; nothing paid and nothing owed after its end.
CostMonth monthOf(const PlanMonths& plan, int month) {
    const auto index = static_cast<std::size_t>(month);
    if (index < plan.months.size()) return plan.months[index];
    CostMonth after;
    after.costSoFar = plan.months.back().costSoFar;
    return after;
}

QString partsReading(const PlanMonths& plan, const CostMonth& month, Language language) {
    QStringList parts;
    for (const Part& part : partsOfPayments()) {
        if (month.*part.amount != Yen() || part.amount == &CostMonth::principal)
            parts << part.name + u' ' + toQt(yenText(month.*part.amount, language));
    }
    if (plan.withoutFee) parts << PlanChartWords::tr("保証料は不明");
    if (month.back != Yen()) parts << PlanChartWords::tr("戻る補助") + u' ' + toQt(yenText(month.back, language));
    return parts.join(PlanChartWords::tr("、"));
}

}  // namespace

std::vector<PlanMonths> planMonths(const Desk& desk) {
    std::vector<PlanMonths> plans;
    for (int plan = 0; plan < static_cast<int>(desk.plans().size()); ++plan) {
        if (const OfferCost* cost = desk.costOfPlan(plan)) plans.push_back({plan, costMonths(*cost), cost->feeKnown == FeeKnown::NotStated});
    }
    return plans;
}

void fillChart(QChart& chart, PlanChartKind kind, std::span<const PlanMonths> plans, int shown,
               const QPalette& palette, const QFont& font) {
    ChartDrawing drawing(chart, palette, font);
    if (kind == PlanChartKind::Parts) {
        if (const PlanMonths* plan = find(plans, shown)) drawParts(drawing, *plan, palette);
    } else {
        for (const PlanMonths& plan : plans) drawPlan(drawing, plan, kind, palette);
    }
    drawing.addAxes();
}

bool isAnythingDrawn(PlanChartKind kind, std::span<const PlanMonths> plans, int shown) {
    return kind == PlanChartKind::Parts ? find(plans, shown) != nullptr : !plans.empty();
}

QString chartReading(PlanChartKind kind, std::span<const PlanMonths> plans, int shown, int month,
                     Language language) {
    if (!isAnythingDrawn(kind, plans, shown))
        return PlanChartWords::tr("計算できないので、グラフはありません。理由は表の下にあります。");
    const QString when = month == 0 ? PlanChartWords::tr("融資の実行時")
                                    : PlanChartWords::tr("%1目").arg(toQt(monthsText(Months(month), language)));
    if (kind == PlanChartKind::Parts) {
        const PlanMonths* plan = find(plans, shown);
        return PlanChartWords::tr("%1 案%2: %3")
            .arg(when, QString(QChar(u'A' + shown)), partsReading(*plan, monthOf(*plan, month), language));
    }
    QStringList amounts;
    for (const PlanMonths& plan : plans) {
        const CostMonth at = monthOf(plan, month);
        const Yen amount = amountIn(at, kind);
        QString reading = QString(QChar(u'A' + plan.plan)) + u' ' + toQt(yenText(amount, language));
        if (plan.withoutFee && kind != PlanChartKind::Balance) reading += PlanChartWords::tr("(保証料を除く)");
        amounts << reading;
    }
    const QString list = amounts.join(PlanChartWords::tr("、"));
    if (kind == PlanChartKind::Balance) return PlanChartWords::tr("%1の後の残高: %2").arg(when, list);
    if (kind == PlanChartKind::CostSoFar)
        return PlanChartWords::tr("%1までの利息・保証料・税の負担: %2").arg(when, list);
    return PlanChartWords::tr("%1に払う額: %2").arg(when, list);
}

}  // namespace yushi
