#include "report/sheets/xlsx_plan_sheet.h"

#include "engine/cost/loan_years.h"
#include "report/explain/explanation.h"
#include "report/menus/standing_words.h"
#include "report/sheets/xlsx_interest.h"
#include "report/sheets/xlsx_plan_layout.h"
#include "report/sheets/xlsx_years.h"
#include "report/tables/comparison_table.h"
#include "report/tables/plan_figures.h"
#include "report/tables/schedule_table.h"
#include "report/words/words.h"

#include <algorithm>
#include <array>

namespace yushi {

namespace {

using namespace plan_sheet;

class PlanSheet {
  public:
    PlanSheet(lxw_workbook* book, const BookStyles& styles, const BookContent& content, std::size_t plan)
        : styles_(styles),
          content_(content),
          cost_(content.costs[plan]),
          rows_(scheduleRows(cost_)),
          periods_(interestPeriods(cost_.terms, cost_.schedule)),
          levels_(levelPayments(cost_.terms)),
          sheet_(book, content.in("案", "Plan ") + planLetter(plan)),
          lastRow_(kFirstRow + rows_.size() - 1) {
        const std::string caution = cautionMarks(cost_.line, content.standings[plan], content.language);
        sheet_.text(0, 0, planLetter(plan) + "  " + lineName(cost_.line, content.language), styles.title);
        sheet_.text(1, 0,
                    figureText(cost_, PlanFigure::Issuer, content.language) + "  " +
                        (caution.empty() ? "" : caution + "  ") + estimateNotice(content.language),
                    styles.quiet);
    }

    PlanCells write() {
        writeHeads();
        writeTerms();
        for (std::size_t i = 0; i < rows_.size(); ++i) writeRow(i);
        writeTotals();
        const std::size_t lastYear = addYears(sheet_, styles_, content_, cost_, lastRow_, termRow_ + 1);
        worksheet_freeze_panes(sheet_.get(), kFirstRow, Month);
        worksheet_set_landscape(sheet_.get());
        sheet_.print(0, std::max(lastRow_ + 1, lastYear), kLabels + 5, kFirstRow);
        return cells();
    }

  private:
    std::string words(const char* ja, const char* en) const { return content_.in(ja, en); }

    void writeHeads() {
        const Language language = content_.language;
        const bool daily = cost_.terms.accrual == InterestAccrual::Actual365;
        const std::array<std::string, Gap> heads = {fieldName(ScheduleField::Number).in(language),
                                                    words("年目", "Year"),
                                                    words("月", "Month"),
                                                    fieldName(ScheduleField::When).in(language),
                                                    words("返済前の残高(円)", "Balance before (yen)"),
                                                    figureName(PlanFigure::Rate).in(language),
                                                    daily ? words("日数", "Days") : words("月数", "Months"),
                                                    fieldName(ScheduleField::Principal).in(language),
                                                    fieldName(ScheduleField::Interest).in(language),
                                                    fieldName(ScheduleField::Payment).in(language),
                                                    fieldName(ScheduleField::Subsidy).in(language),
                                                    fieldName(ScheduleField::Balance).in(language)};
        constexpr std::array<double, Gap> widths = {5, 6, 6, 13, 15, 9, 6, 13, 12, 13, 12, 15};
        for (int column = 0; column < Gap; ++column) {
            const auto i = static_cast<std::size_t>(column);
            sheet_.text(kHeadRow, column, heads[i], styles_.head);
            setWidth(column, widths[i]);
        }
        setWidth(Gap, 2);
        setWidth(kLabels, 24);
        for (int column = kValues; column < kValues + 5; ++column) setWidth(column, 14);
    }

    void setWidth(int column, double width) {
        const auto index = static_cast<lxw_col_t>(column);
        worksheet_set_column(sheet_.get(), index, index, width, nullptr);
    }

    /// A labelled value at the right; its name in formulas.
    std::string term(const std::string& label, CellNumber value, lxw_format* format) {
        sheet_.text(termRow_, kLabels, label, styles_.label);
        sheet_.number(termRow_, kValues, value, format);
        return fixedName(termRow_++, kValues);
    }

    void termText(PlanFigure figure) {
        sheet_.text(termRow_, kLabels, figureName(figure).in(content_.language), styles_.label);
        sheet_.text(termRow_++, kValues, figureText(cost_, figure, content_.language), styles_.middle);
    }

    void writeTerms() {
        const Language language = content_.language;
        sheet_.text(kHeadRow, kLabels, words("条件", "Terms"), styles_.head);
        sheet_.text(kHeadRow, kValues, "", styles_.head);
        amount_ = term(figureName(PlanFigure::Amount).in(language) + words("(円)", " (yen)"),
                       cost_.terms.principal, styles_.yen);
        for (const RateStep& step : cost_.terms.rates) {
            const std::string month = std::to_string(step.fromMonth.count());
            std::string label = figureName(PlanFigure::Rate).in(language);
            if (cost_.terms.rates.size() > 1)
                label += words(" ", " from month ") + month + words("か月目から", "");
            rates_.push_back(term(label, step.rate, styles_.percent));
        }
        termText(PlanFigure::Term);
        termText(PlanFigure::Grace);
        termText(PlanFigure::Method);
        base_ = term(words("付利単位(円)", "Interest base unit (yen)"), cost_.terms.interestBaseUnit,
                     styles_.yen);
        instalment_ = ordinaryInstalment();
        if (instalment_ > Yen())
            instalmentCell_ =
                term(words("毎回の元金(円)", "Principal each time (yen)"), instalment_, styles_.yen);
        for (const Yen level : levels_)
            levelCells_.push_back(
                term(words("毎回の返済額(円)", "Payment each time (yen)"), level, styles_.yen));
    }

    /// The principal of an ordinary instalment: that before the last.
    Yen ordinaryInstalment() const {
        const auto& instalments = cost_.schedule.instalments;
        if (cost_.terms.method != RepaymentMethod::EqualPrincipal || instalments.size() < 2) return Yen();
        return instalments[instalments.size() - 2].principal;
    }

    void writeRow(std::size_t i) {
        const ScheduleRow& row = rows_[i];
        const std::size_t at = kFirstRow + i;
        const Yen before = row.balance + row.principal;
        sheet_.number(at, Year, yearOf(row.month), styles_.number);
        sheet_.number(at, Month, row.month.count(), styles_.number);
        writeDue(at, row);
        sheet_.formula(at, Before, i == 0 ? "=" + amount_ : "=" + cellName(at - 1, Balance), before,
                       styles_.yen);
        if (row.instalment) {
            sheet_.number(at, Number, *row.instalment + 1, styles_.number);
            writeInterest(row, at);
            writePrincipal(row, at, before);
        } else {
            for (const int column : {Number, RateColumn, Time}) sheet_.text(at, column, "", styles_.middle);
            for (const int column : {Principal, Interest}) sheet_.number(at, column, 0, styles_.yen);
        }
        sheet_.formula(at, Payment, "=" + cellName(at, Principal) + "+" + cellName(at, Interest),
                       row.payment(), styles_.yen);
        sheet_.number(at, Subsidy, row.subsidy(), styles_.yen);
        sheet_.formula(at, Balance, "=" + cellName(at, Before) + "-" + cellName(at, Principal), row.balance,
                       styles_.yen);
    }

    void writeDue(std::size_t at, const ScheduleRow& row) {
        if (!row.dueOn) {
            sheet_.text(at, Due, dueText(row, content_.language), styles_.middle);
            return;
        }
        lxw_datetime day = {int(row.dueOn->year()),
                            int(unsigned(row.dueOn->month())),
                            int(unsigned(row.dueOn->day())),
                            0,
                            0,
                            0};
        worksheet_write_datetime(sheet_.get(), static_cast<lxw_row_t>(at), Due, &day, styles_.date);
    }

    void writeInterest(const ScheduleRow& row, std::size_t at) {
        const Yen interest = row.interest;
        const SheetInterest sheet = sheetInterest(cost_.terms, periods_[*row.instalment], interest);
        const Rate rate = cost_.terms.rates[sheet.rateStep].rate;
        sheet_.formula(at, RateColumn, "=" + rates_[sheet.rateStep], rate, styles_.percent);
        sheet_.number(at, Time, sheet.time, styles_.number);
        if (!sheet.exact) {
            sheet_.number(at, Interest, interest, styles_.yen);
            return;
        }
        const bool inAdvance = cost_.terms.interestDue == InterestDue::InAdvance;
        std::string balance = cellName(at, inAdvance ? Balance : Before);
        if (cost_.terms.interestBaseUnit > Yen(1))
            balance = "(" + balance + "-MOD(" + balance + "," + base_ + "))";
        // The rate in whole parts per million: as a fraction it is not exact in a spreadsheet.
        const std::string parts = "ROUND(" + cellName(at, RateColumn) + "*1000000,0)";
        sheet_.formula(at, Interest,
                       "=INT(" + balance + "*" + parts + "*" + cellName(at, Time) + "/" +
                           std::to_string(sheet.year) + ")",
                       interest, styles_.yen);
    }

    /// The ordinary instalment, what a level payment leaves, or the rest; anything else as a number of its own.
    void writePrincipal(const ScheduleRow& row, std::size_t at, Yen before) {
        const auto level = std::ranges::find(levels_, row.payment());
        std::string formula;
        if (row.principal > Yen() && row.balance == Yen()) {
            formula = "=" + cellName(at, Before);
        } else if (row.principal > Yen() && row.principal == instalment_) {
            formula = "=MIN(" + instalmentCell_ + "," + cellName(at, Before) + ")";
        } else if (row.principal > Yen() && level != levels_.end()) {
            formula = "=" + levelCells_[static_cast<std::size_t>(level - levels_.begin())] + "-" +
                      cellName(at, Interest);
        } else {
            sheet_.number(at, Principal, row.principal, styles_.yen);
            return;
        }
        sheet_.formula(at, Principal, formula, before - row.balance, styles_.yen);
    }

    std::string range(int column) const {
        return fixedName(kFirstRow, column) + ":" + fixedName(lastRow_, column);
    }

    void writeTotals() {
        const std::size_t at = lastRow_ + 1;
        for (int column = Number; column < Gap; ++column) sheet_.text(at, column, "", styles_.totalLabel);
        sheet_.text(at, Due, words("合計", "Total"), styles_.totalLabel);
        const auto sum = [&](int column, ScheduleField field) {
            sheet_.formula(at, column, "=SUM(" + range(column) + ")", *fieldTotal(cost_, field),
                           styles_.yenTotal);
        };
        sum(Principal, ScheduleField::Principal);
        sum(Interest, ScheduleField::Interest);
        sum(Payment, ScheduleField::Payment);
        sum(Subsidy, ScheduleField::Subsidy);
    }

    PlanCells cells() const {
        const std::string prefix = "'" + sheet_.name() + "'!";
        PlanCells cells;
        cells.sheet = sheet_.name();
        cells.amount = prefix + amount_;
        cells.interest = prefix + cellName(lastRow_ + 1, Interest);
        cells.subsidy = prefix + cellName(lastRow_ + 1, Subsidy);
        cells.firstPayment = prefix + cellName(kFirstRow, Payment);
        cells.payments = prefix + range(Payment);
        cells.firstRow = kFirstRow;
        cells.lastRow = lastRow_;
        return cells;
    }

    const BookStyles& styles_;
    const BookContent& content_;
    const OfferCost& cost_;
    std::vector<ScheduleRow> rows_;
    std::vector<InterestPeriod> periods_;
    std::vector<Yen> levels_;
    BookSheet sheet_;
    std::size_t lastRow_;
    std::size_t termRow_ = kFirstRow;
    std::string amount_;
    std::vector<std::string> rates_;
    std::string base_;
    Yen instalment_;
    std::string instalmentCell_;
    std::vector<std::string> levelCells_;
};

}  // namespace

PlanCells addPlanSheet(lxw_workbook* book, const BookStyles& styles, const BookContent& content,
                       std::size_t plan) {
    return PlanSheet(book, styles, content, plan).write();
}

}  // namespace yushi
