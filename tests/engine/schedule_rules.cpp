#include "engine/loan_rules.h"

#include <algorithm>

namespace yushi::test {

namespace {

Rate rateAt(const LoanTerms& terms, Months month) {
    Rate rate;
    for (const RateStep& step : terms.rates) {
        if (step.fromMonth <= month) rate = step.rate;
    }
    return rate;
}

Yen periodInterest(const LoanTerms& terms, Yen balance, Months from, Months to) {
    const Rate rate = rateAt(terms, to);
    const Int128 base = balance.value() / terms.interestBaseUnit.value() * terms.interestBaseUnit.value();
    if (terms.accrual == InterestAccrual::Monthly)
        return cutToYen(base * rate.parts() * (to - from).count(), Int128(12) * 1'000'000, Rounding::Down);
    std::int64_t days =
        daysBetween(addMonths(*terms.drawdownOn, from), addMonths(*terms.drawdownOn, to)).count();
    if (from == Months(0) && to > Months(0) && terms.dayCount == DayCount::BothEnds) ++days;
    return cutToYen(base * rate.parts() * days, Int128(365) * 1'000'000, Rounding::Down);
}

bool isOpen(const BankDays& bankDays, std::chrono::sys_days day) {
    const std::chrono::weekday weekday(day);
    const Date date(day);
    const bool turnOfYear = (unsigned(date.month()) == 12 && unsigned(date.day()) == 31) ||
                            (unsigned(date.month()) == 1 && unsigned(date.day()) <= 3);
    return weekday != std::chrono::Saturday && weekday != std::chrono::Sunday && !turnOfYear &&
           !std::ranges::binary_search(bankDays.holidays, date, {}, &Holiday::date);
}

/// The first open day from the agreed one on, in the agreed direction, but never before the drawdown.
bool onRightDay(const LoanTerms& terms, const BankDays& bankDays, const Instalment& row) {
    if (!terms.drawdownOn) return !row.dueOn;
    std::chrono::sys_days day = addMonths(*terms.drawdownOn, row.month);
    const std::chrono::days step(terms.businessDays == BusinessDays::PreviousOpen ? -1 : 1);
    while (terms.businessDays != BusinessDays::AnyDay && !isOpen(bankDays, day)) day += step;
    return row.dueOn == Date(std::max<std::chrono::sys_days>(day, *terms.drawdownOn));
}

bool isEarly(const LoanTerms& terms, Months month) {
    return std::ranges::find(terms.early, month, &EarlyRepayment::month) != terms.early.end();
}

/// One row with those beside it.
struct RowInPlace {
    const LoanTerms& terms;
    const Instalment* before;
    const Instalment& row;
    const Instalment* after;

    Yen balance() const { return before ? before->balance : terms.principal; }
    Months from() const { return before ? before->month : Months(0); }
    bool inAdvance() const { return terms.interestDue == InterestDue::InAdvance; }
    /// An early repayment stands beside the payment of its month.
    bool early() const { return before && row.month == from() && isEarly(terms, row.month); }

    /// A unit of more than a yen is never more than an instalment.
    bool repaysSomething() const {
        const bool wholeUnits =
            terms.instalmentUnit > Yen(1) && terms.smallerUnits.empty() && terms.unequal.empty();
        const bool paysBack =
            row.month > terms.grace && (row.month - terms.grace) % terms.interval == Months(0);
        if (!wholeUnits || !paysBack || early() || balance() <= terms.balloon) return true;
        return terms.method == RepaymentMethod::EqualPrincipal
                   ? row.principal > Yen()
                   : terms.method == RepaymentMethod::Bullet || row.payment() > Yen();
    }
    bool monthAscends() const {
        if (row.month > terms.term) return false;
        return row.month > from() || early() || (inAdvance() && !before && row.month == Months(0));
    }
    /// With equal principal the balloon is left until the last month, unless it is repaid early.
    bool keepsBalloon() const {
        if (terms.method != RepaymentMethod::EqualPrincipal || early() || row.month == terms.term)
            return true;
        return row.balance >= std::min(terms.balloon, balance());
    }
};

std::string brokenByRow(const RowInPlace& in, Yen interest, const BankDays& bankDays) {
    const Instalment& row = in.row;
    if (!in.monthAscends()) return "months ascend up to the term";
    if (row.principal < Yen() || row.balance < Yen()) return "neither principal nor balance is negative";
    if (row.balance != in.balance() - row.principal) return "the balance falls by the principal";
    if (row.interest != interest) return "interest follows from the balance";
    if (row.month <= in.terms.grace && row.principal != Yen() && !in.early())
        return "grace pays interest only";
    if (!in.repaysSomething()) return "no instalment is less than its unit";
    if (!in.keepsBalloon()) return "the balloon stays in its month";
    if (!onRightDay(in.terms, bankDays, row))
        return "payments fall on the agreed day or an open day beside it";
    return {};
}

/// Ordinary payments, by what stays the same from one to the next under one rate and between early repayments: the principal, or
/// the payment.
std::string brokenByPayments(const LoanTerms& terms, std::span<const Instalment> rows) {
    if (terms.method != RepaymentMethod::LevelPayment || terms.accrual == InterestAccrual::Actual365)
        return {};
    for (std::size_t i = 1; i + 1 < rows.size(); ++i) {
        const Instalment& row = rows[i];
        const Instalment& before = rows[i - 1];
        const bool quiet = before.month > terms.grace && row.month > before.month &&
                           !isEarly(terms, before.month) && !isEarly(terms, row.month);
        if (quiet && rateAt(terms, row.month) == rateAt(terms, before.month) &&
            row.payment() != before.payment())
            return "a level payment changes with the rate or an early repayment alone";
    }
    return {};
}

}  // namespace

Yen interestByRule(const LoanTerms& terms, std::span<const Instalment> rows, std::size_t row) {
    const Months month = rows[row].month;
    if (terms.interestDue == InterestDue::InAdvance)
        return row + 1 < rows.size() ? periodInterest(terms, rows[row].balance, month, rows[row + 1].month)
                                     : Yen();
    const Months before = row > 0 ? rows[row - 1].month : Months(0);
    if (row > 0 && before == month) return Yen();  // an early repayment beside the payment of its month
    return periodInterest(terms, row > 0 ? rows[row - 1].balance : terms.principal, before, month);
}

std::string brokenBySchedule(const LoanTerms& terms, const BankDays& bankDays,
                             std::span<const Instalment> rows) {
    Yen interest;
    Yen principal;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].number != static_cast<int>(i) + 1) return "rows are numbered from 1";
        const RowInPlace row{terms, i > 0 ? &rows[i - 1] : nullptr, rows[i],
                             i + 1 < rows.size() ? &rows[i + 1] : nullptr};
        auto broken = brokenByRow(row, interestByRule(terms, rows, i), bankDays);
        if (!broken.empty()) return broken;
        interest += rows[i].interest;
        principal += rows[i].principal;
    }
    if (principal != terms.principal) return "all of the loan is repaid";
    if (loanTotals(terms) != LoanTotals{interest, principal + interest, static_cast<int>(rows.size())})
        return "the sums without rows are the same";
    return brokenByPayments(terms, rows);
}

}  // namespace yushi::test
