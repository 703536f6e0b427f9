#include "report/sheets/xlsx_years.h"

#include "engine/cost/loan_years.h"
#include "report/sheets/xlsx_plan_layout.h"
#include "report/tables/schedule_table.h"

#include <array>
#include <utility>

namespace yushi {

namespace {

using namespace plan_sheet;

/// The sums, and the columns of the payments from which they come.
constexpr std::array<std::pair<ScheduleField, int>, 5> kSums = {{{ScheduleField::Principal, Principal},
                                                                 {ScheduleField::Interest, Interest},
                                                                 {ScheduleField::Payment, Payment},
                                                                 {ScheduleField::Subsidy, Subsidy},
                                                                 {ScheduleField::Balance, Balance}}};

std::string range(int column, std::size_t lastRow) {
    return fixedName(kFirstRow, column) + ":" + fixedName(lastRow, column);
}

/// A balance is that of the year's last payment; everything else is added up.
std::string yearFormula(const std::string& year, int column, std::size_t lastRow) {
    const std::string years = range(Year, lastRow);
    const std::string amounts = range(column, lastRow);
    return column == Balance ? "=INDEX(" + amounts + ",MATCH(" + year + "," + years + ",1))"
                             : "=SUMIF(" + years + "," + year + "," + amounts + ")";
}

}  // namespace

std::size_t addYears(BookSheet& sheet, const BookStyles& styles, const BookContent& content,
                     const OfferCost& cost, std::size_t lastRow, std::size_t at) {
    const auto columnOf = [](std::size_t k) { return kValues + static_cast<int>(k); };
    sheet.text(at, kLabels, content.in("年目", "Year"), styles.head);
    for (std::size_t k = 0; k < kSums.size(); ++k)
        sheet.text(at, columnOf(k), fieldName(kSums[k].first).in(content.language), styles.head);
    const std::size_t first = ++at;
    for (const LoanYear& year : loanYears(cost)) {
        sheet.number(at, kLabels, year.number, styles.number);
        for (std::size_t k = 0; k < kSums.size(); ++k) {
            sheet.formula(at, columnOf(k), yearFormula("$" + cellName(at, kLabels), kSums[k].second, lastRow),
                          *fieldAmount(year, kSums[k].first), styles.yen);
        }
        ++at;
    }
    sheet.text(at, kLabels, content.in("合計", "Total"), styles.totalLabel);
    for (std::size_t k = 0; k < kSums.size(); ++k) {
        const auto total = fieldTotal(cost, kSums[k].first);
        if (!total) {
            sheet.text(at, columnOf(k), "", styles.totalLabel);
            continue;
        }
        const std::string cells = cellName(first, columnOf(k)) + ":" + cellName(at - 1, columnOf(k));
        sheet.formula(at, columnOf(k), "=SUM(" + cells + ")", *total, styles.yenTotal);
    }
    return at;
}

}  // namespace yushi
