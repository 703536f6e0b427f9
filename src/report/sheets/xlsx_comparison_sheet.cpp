#include "report/sheets/xlsx_comparison_sheet.h"

#include "report/menus/standing_words.h"
#include "report/sheets/xlsx_plan_layout.h"
#include "report/tables/basis_words.h"
#include "report/tables/comparison_table.h"
#include "report/tables/plan_figures.h"
#include "report/words/words.h"

#include <algorithm>
#include <array>

namespace yushi {

namespace {

constexpr std::size_t kHeadRow = 3;
constexpr std::size_t kFirstStanding = kHeadRow + 2;
constexpr std::size_t kFirstFigure = kFirstStanding + kAllStandingFields.size();
constexpr int kFirstPlan = 1;
constexpr lxw_color_t kPlanColours[] = {0x1D5CA8, 0xB4530A, 0x1B7F5C, 0x7B3FA0};
constexpr uint8_t kDashes[] = {LXW_CHART_LINE_DASH_SOLID, LXW_CHART_LINE_DASH_DASH,
                               LXW_CHART_LINE_DASH_ROUND_DOT, LXW_CHART_LINE_DASH_DASH_DOT};

class ComparisonSheet {
  public:
    ComparisonSheet(lxw_workbook* book, BookSheet& sheet, const BookStyles& styles,
                    const BookContent& content, std::span<const PlanCells> plans)
        : book_(book), sheet_(sheet), styles_(styles), content_(content), plans_(plans) {}

    void write() {
        writeHead();
        for (std::size_t i = 0; i < kAllStandingFields.size(); ++i) writeStanding(i);
        for (std::size_t i = 0; i < planFigures().size(); ++i) writeField(i);
        const std::size_t chartRow = rowOf(planFigures().size()) + 1;
        addCostChart(chartRow);
        addMonthChart(chartRow + 17, content_.in("毎回の返済額(円)", "Each payment (yen)"),
                      plan_sheet::Payment);
        addMonthChart(chartRow + 34, content_.in("残高(円)", "Balance (yen)"), plan_sheet::Balance);
        worksheet_freeze_panes(sheet_.get(), kFirstStanding, kFirstPlan);
        sheet_.print(1, chartRow + 51, lastColumn(), 0);
    }

  private:
    static std::size_t rowOf(std::size_t field) { return kFirstFigure + field; }
    static std::size_t rowOf(PlanFigure figure) { return rowOf(static_cast<std::size_t>(figure)); }
    static int columnOf(std::size_t plan) { return kFirstPlan + static_cast<int>(plan); }
    int lastColumn() const { return columnOf(plans_.size() - 1); }

    void writeHead() {
        const Language language = content_.language;
        sheet_.text(0, 0, content_.in("融資の比較", "Loans compared"), styles_.title);
        sheet_.text(1, 0, dateText(content_.on, language), styles_.quiet);
        sheet_.text(2, 0, estimateNotice(language), styles_.quiet);
        sheet_.text(kHeadRow, 0, content_.in("案", "Plan"), styles_.head);
        sheet_.text(kHeadRow + 1, 0, content_.in("資金名", "Program"), styles_.head);
        for (std::size_t plan = 0; plan < plans_.size(); ++plan) {
            sheet_.text(kHeadRow, columnOf(plan), planLetter(plan), styles_.head);
            sheet_.text(kHeadRow + 1, columnOf(plan), lineName(content_.costs[plan].line, language),
                        styles_.head);
        }
        worksheet_set_column(sheet_.get(), 0, 0, 32, nullptr);
        worksheet_set_column(sheet_.get(), kFirstPlan, static_cast<lxw_col_t>(lastColumn()), 24, nullptr);
        worksheet_set_row(sheet_.get(), kHeadRow + 1, 48, nullptr);
    }

    void writeStanding(std::size_t i) {
        const StandingField field = kAllStandingFields[i];
        const std::size_t row = kFirstStanding + i;
        sheet_.text(row, 0, fieldName(field).in(content_.language), styles_.label);
        for (std::size_t plan = 0; plan < plans_.size(); ++plan) {
            const PlanStanding& standing = content_.standings[plan];
            sheet_.text(row, columnOf(plan),
                        fieldText(standing, field, content_.vocabulary, content_.language), styles_.middle);
        }
    }

    void writeField(std::size_t i) {
        const FigureSpec& figure = planFigures()[i];
        std::string head = figure.name.in(content_.language);
        const auto isNumber = [&figure](const OfferCost& cost) {
            return onlyAmount(cost, figure.id).has_value();
        };
        if (std::ranges::any_of(content_.costs, isNumber)) head += content_.in("(円)", " (yen)");
        sheet_.text(rowOf(i), 0, head, styles_.label);
        for (std::size_t plan = 0; plan < plans_.size(); ++plan) writeCell(figure.id, plan);
    }

    void writeCell(PlanFigure figure, std::size_t plan) {
        const OfferCost& cost = content_.costs[plan];
        const std::size_t row = rowOf(figure);
        const int column = columnOf(plan);
        const auto amount = onlyAmount(cost, figure);
        if (!amount) {
            sheet_.text(row, column, figureText(cost, figure, content_.language), styles_.middle);
            return;
        }
        const std::string formula = formulaOf(figure, plan);
        if (formula.empty()) {
            sheet_.number(row, column, *amount, styles_.yen);
        } else {
            sheet_.formula(row, column, "=" + formula, *amount, styles_.yen);
        }
    }

    /// How a figure follows from the plan's sheet or from the figures above; empty where it is one of its own.
    std::string formulaOf(PlanFigure figure, std::size_t plan) const {
        const PlanCells& cells = plans_[plan];
        const OfferCost& cost = content_.costs[plan];
        const auto here = [&](PlanFigure other) { return cellName(rowOf(other), columnOf(plan)); };
        switch (figure) {
            case PlanFigure::Amount:
                return cells.amount;
            case PlanFigure::FirstPayment:
                return cells.firstPayment;
            case PlanFigure::HighestPayment:
                return "MAX(" + cells.payments + ")";
            case PlanFigure::TotalInterest:
                return cells.interest;
            case PlanFigure::InterestSubsidy:
                return cells.subsidy;
            case PlanFigure::TotalPaid:  // SUM passes over words: a duty that was left out is not in it
                return "SUM(" + here(PlanFigure::Amount) + "," + here(PlanFigure::TotalInterest) +
                       "," + here(PlanFigure::FeePaid) + "," + here(PlanFigure::StampDuty) + ")";
            case PlanFigure::NetCost: {  // what is paid beyond the loan, less what comes back
                Yen net = cost.sums.totalPaid;
                std::string back;
                for (const PlanFigure each : {PlanFigure::Amount, PlanFigure::InterestToBorrower,
                                              PlanFigure::FeeSubsidyToBorrower, PlanFigure::FeeRefund}) {
                    net -= onlyAmount(cost, each).value_or(Yen());
                    back += (back.empty() ? "" : ",") + here(each);
                }
                return net == cost.sums.netCost ? here(PlanFigure::TotalPaid) + "-SUM(" + back + ")" : "";
            }
            default:
                return "";
        }
    }

    void place(lxw_chart* chart, std::size_t row, const std::string& title) {
        chart_title_set_name(chart, title.c_str());
        chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
        lxw_chart_options options = {};
        options.x_scale = 1.45;
        options.y_scale = 1.1;
        worksheet_insert_chart_opt(sheet_.get(), static_cast<lxw_row_t>(row), 0, chart, &options);
    }

    /// Interest, fee and tax of each plan, one on the other.
    void addCostChart(std::size_t row) {
        lxw_chart* chart = workbook_add_chart(book_, LXW_CHART_COLUMN_STACKED);
        for (const PlanFigure figure :
             {PlanFigure::TotalInterest, PlanFigure::FeePaid, PlanFigure::StampDuty}) {
            lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
            chart_series_set_name(series, figureName(figure).in(content_.language).c_str());
            chart_series_set_categories(series, sheet_.name().c_str(), kHeadRow, kFirstPlan, kHeadRow,
                                        static_cast<lxw_col_t>(lastColumn()));
            const auto at = static_cast<lxw_row_t>(rowOf(figure));
            chart_series_set_values(series, sheet_.name().c_str(), at, kFirstPlan, at,
                                    static_cast<lxw_col_t>(lastColumn()));
        }
        chart_axis_set_num_format(chart->y_axis, "#,##0");
        std::string title = content_.in("利息・保証料・印紙税(円)", "Interest, fee and stamp duty (yen)");
        const auto isRange = [](const OfferCost& cost) { return !onlyAmount(cost, PlanFigure::NetCost); };
        if (std::ranges::any_of(content_.costs, isRange))
            title += content_.in("、額が決まらないものを除く", ", without what is not known");
        place(chart, row, title);
    }

    /// A line a plan over the months, told apart by dashes where there is no colour.
    void addMonthChart(std::size_t row, const std::string& title, int column) {
        lxw_chart* chart = workbook_add_chart(book_, LXW_CHART_SCATTER_STRAIGHT);
        for (std::size_t plan = 0; plan < plans_.size(); ++plan) {
            const PlanCells& cells = plans_[plan];
            const auto first = static_cast<lxw_row_t>(cells.firstRow);
            const auto last = static_cast<lxw_row_t>(cells.lastRow);
            lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
            chart_series_set_name(series, cells.sheet.c_str());
            chart_series_set_categories(series, cells.sheet.c_str(), first, plan_sheet::Month, last,
                                        plan_sheet::Month);
            chart_series_set_values(series, cells.sheet.c_str(), first, static_cast<lxw_col_t>(column), last,
                                    static_cast<lxw_col_t>(column));
            lxw_chart_line line = {};
            line.color = kPlanColours[plan % std::size(kPlanColours)];
            line.dash_type = kDashes[plan % std::size(kDashes)];
            line.width = 2;
            chart_series_set_line(series, &line);
        }
        chart_axis_set_name(chart->x_axis, content_.in("月数", "months").c_str());
        chart_axis_set_min(chart->x_axis, 0);
        chart_axis_set_num_format(chart->y_axis, "#,##0");
        place(chart, row, title);
    }

    lxw_workbook* book_;
    BookSheet& sheet_;
    const BookStyles& styles_;
    const BookContent& content_;
    std::span<const PlanCells> plans_;
};

}  // namespace

void fillComparisonSheet(lxw_workbook* book, BookSheet& sheet, const BookStyles& styles,
                         const BookContent& content, std::span<const PlanCells> plans) {
    ComparisonSheet(book, sheet, styles, content, plans).write();
}

void addBasisSheet(lxw_workbook* book, const BookStyles& styles, const BookContent& content) {
    BookSheet sheet(book, content.in("前提と出典", "Basis and sources"));
    worksheet_set_column(sheet.get(), 0, 0, 110, nullptr);
    std::size_t row = 0;
    const auto list = [&](const std::string& head, const std::vector<std::string>& texts) {
        if (texts.empty()) return;
        sheet.text(row++, 0, head, styles.totalLabel);
        for (const std::string& text : texts) sheet.text(row++, 0, text, styles.text);
    };
    for (std::size_t plan = 0; plan < content.costs.size(); ++plan) {
        const OfferCost& cost = content.costs[plan];
        sheet.text(row++, 0, planLetter(plan) + "  " + lineName(cost.line, content.language), styles.title);
        list(content.in("前提", "Assumptions"), assumptionTexts(cost, content.language));
        list(content.in("注意", "Cautions"), cautionTexts(cost.line, content.on, content.language));
        std::vector<std::string> sources = {sourceText(cost.line, content.language)};
        std::ranges::copy(ruleSourceTexts(cost, content.rules, content.language),
                          std::back_inserter(sources));
        list(content.in("出典", "Sources"), sources);
        ++row;
    }
    sheet.print(0, row, 0, 0);
}

}  // namespace yushi
