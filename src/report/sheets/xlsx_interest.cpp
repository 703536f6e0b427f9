#include "report/sheets/xlsx_interest.h"

#include <cmath>
#include <numeric>

namespace yushi {

namespace {

/// Spreadsheets compute in doubles and take fifteen digits for the truth: the digits of the quotient and those that tell
/// its fraction from a whole number must fit, with one to spare for the roundings on the way.
bool fitsSpreadsheet(Int128 numerator, std::int64_t denominator) {
    constexpr Int128 mostExact = Int128(1) << 53;
    constexpr double mostDigits = 1e14;
    if (numerator >= mostExact) return false;
    const auto whole = static_cast<std::int64_t>(numerator);
    const auto parts = static_cast<double>(denominator / std::gcd(whole, denominator));
    const double quotient = static_cast<double>(whole) / static_cast<double>(denominator);
    return std::pow(10, std::floor(std::log10(quotient + 1)) + 1) * parts < mostDigits;
}

std::int64_t daysIn(const LoanTerms& terms, const InterestPeriod& period) {
    const Date drawdown = *terms.drawdownOn;
    const bool oneMore =
        period.from == Months(0) && period.to > Months(0) && terms.dayCount == DayCount::BothEnds;
    return daysBetween(addMonths(drawdown, period.from), addMonths(drawdown, period.to)).count() +
           (oneMore ? 1 : 0);
}

}  // namespace

SheetInterest sheetInterest(const LoanTerms& terms, const InterestPeriod& period, Yen interest) {
    SheetInterest sheet;
    while (sheet.rateStep + 1 < terms.rates.size() && terms.rates[sheet.rateStep + 1].fromMonth <= period.to)
        ++sheet.rateStep;
    const bool daily = terms.accrual == InterestAccrual::Actual365;
    sheet.time = daily ? daysIn(terms, period) : (period.to - period.from).count();
    sheet.year = (daily ? 365 : 12) * Rate::kWhole;
    const Yen base = roundToUnit(period.balance, terms.interestBaseUnit, Rounding::Down);
    const Int128 numerator = Int128(base.value()) * terms.rates[sheet.rateStep].rate.parts() * sheet.time;
    sheet.exact =
        cutToYen(numerator, sheet.year, Rounding::Down) == interest && fitsSpreadsheet(numerator, sheet.year);
    return sheet;
}

}  // namespace yushi
