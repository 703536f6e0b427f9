#include "engine/cost/refunds.h"

#include <algorithm>
#include <numeric>

namespace yushi {

namespace {

using namespace std::chrono;

/// Months from drawdown to a day, a part of a month counted as one.
Months monthsUpTo(Date drawdownOn, Date day) {
    const Months whole = wholeMonthsBetween(drawdownOn, day);
    return addMonths(drawdownOn, whole) < day ? whole + Months(1) : whole;
}

/// How a payer divides time: half-years and calendar years end in June and December, fiscal years (年度) in March, years of
/// the loan on its anniversaries.
enum class Division { HalfYears, CalendarYears, FiscalYears, YearsOfLoan };

Division divisionOf(SubsidyYears years) {
    switch (years) {
        case SubsidyYears::Calendar:
            return Division::CalendarYears;
        case SubsidyYears::Fiscal:
            return Division::FiscalYears;
        case SubsidyYears::OfLoan:
            return Division::YearsOfLoan;
    }
    return Division::CalendarYears;
}

/// The last day of the division in which @p day lies, of a loan drawn on @p drawdownOn.
Date divisionEnd(Date day, Division division, Date drawdownOn) {
    switch (division) {
        case Division::HalfYears:
            return day.month() <= June ? Date(day.year() / June / 30) : Date(day.year() / December / 31);
        case Division::CalendarYears:
            return day.year() / December / 31;
        case Division::FiscalYears:
            return (day.month() <= March ? day.year() : day.year() + years(1)) / March / 31;
        case Division::YearsOfLoan: {
            const Months year(12);
            const Months begun = monthsUpTo(drawdownOn, std::max(day, Date(sys_days(drawdownOn) + days(1))));
            return addMonths(drawdownOn, (begun + year - Months(1)) / year * year);
        }
    }
    return day;
}

/// The first day of the division that ends on @p end.
Date divisionStart(Date end, Division division, Date drawdownOn) {
    if (division == Division::YearsOfLoan) {
        const Months year(12);
        const Months ended = wholeMonthsBetween(drawdownOn, end);
        if (ended <= year) return drawdownOn;
        return Date(sys_days(addMonths(drawdownOn, ended - year)) + days(1));
    }
    const Months length(division == Division::HalfYears ? 6 : 12);
    const auto first = year_month(end.year(), end.month()) + Months(1) - length;
    return first / 1;
}

/// What the borrower has paid in interest up to a day and not got back yet.
class InterestPaid {
  public:
    explicit InterestPaid(const Schedule& schedule) : rows_(schedule.instalments) {}

    /// The interest of each payment from one day to another, of the first months if there is a limit.
    std::vector<Yen> between(Date from, Date to, std::optional<Months> limit) const {
        std::vector<Yen> interest;
        for (const Instalment& row : rows_) {
            if (*row.dueOn > to || (limit && row.month > *limit)) break;  // rows ascend
            if (*row.dueOn >= from) interest.push_back(row.interest);
        }
        return interest;
    }
    /// So much can be given back that on no day more was given back than had been paid.
    Yen leftOn(Date day) const {
        Yen left = paidBy(day) - takenBy(day);
        for (const auto& [later, taken] : taken_) {
            if (later > day) left = std::min(left, paidBy(later) - takenBy(later));
        }
        return std::max(left, Yen());
    }
    void take(Yen amount, Date day) { taken_.emplace_back(day, amount); }

  private:
    Yen paidBy(Date day) const {
        Yen sum;
        for (const Instalment& row : rows_) {
            if (*row.dueOn > day) break;  // rows ascend
            sum += row.interest;
        }
        return sum;
    }
    Yen takenBy(Date day) const {
        Yen sum;
        for (const auto& [on, amount] : taken_) {
            if (on <= day) sum += amount;
        }
        return sum;
    }

    std::span<const Instalment> rows_;
    std::vector<std::pair<Date, Yen>> taken_;
};

/// 積数: the highest balance of each day from @p from to @p to, added up.
Int128 dailyBalances(const LoanTerms& terms, const Schedule& schedule, Date from, Date to) {
    Int128 sum = 0;
    Yen balance = terms.principal;
    Date since = *terms.drawdownOn;  // the first day on which this balance is the highest
    for (const Instalment& row : schedule.instalments) {
        const Date first = std::max(since, from);
        const Date last = std::min(*row.dueOn, to);
        if (first <= last) sum += Int128(balance.value()) * (daysBetween(first, last).count() + 1);
        balance = row.balance;
        since = std::max(since, Date(sys_days(*row.dueOn) + days(1)));
    }
    return sum;
}

struct Refunding {
    const LoanTerms& terms;
    const Schedule& schedule;
    InterestPaid& paid;
    SubsidyCost& cost;

    void operator()(const SubsidyPoints&) const {}
    void operator()(const SubsidyFirstMonths&) const {}
    void operator()(const SubsidyAboveRate&) const {}

    void operator()(const SubsidyRefund& refund) const {
        const Division division = divisionOf(refund.years);
        Yen sofar;
        eachPeriod(division, refund.months, [&](Date start, Date end) {
            SubsidyPayment payment = paymentFor(end, refund.delay);
            payment.interest = paid.between(start, end, refund.months);
            payment.basis = std::accumulate(payment.interest.begin(), payment.interest.end(), Yen());
            const Yen wanted = roundToUnit(cutToYen(Int128(payment.basis.value()) * refund.share.numerator,
                                                    refund.share.denominator, Rounding::Down),
                                           refund.unit, Rounding::Down);
            payment.cap = refund.mostPerYear;
            if (refund.mostInAll) {
                const Yen left = *refund.mostInAll - sofar;
                payment.cap = std::min(payment.cap.value_or(left), left);
            }
            sofar += pay(wanted, std::move(payment));
        });
    }

    void operator()(const SubsidyOnAverage& onAverage) const {
        const auto division = onAverage.period == Months(6) ? Division::HalfYears : Division::CalendarYears;
        eachPeriod(division, onAverage.months, [&](Date start, Date end) {
            const Date last =
                onAverage.months ? std::min(end, addMonths(*terms.drawdownOn, *onAverage.months)) : end;
            SubsidyPayment payment = paymentFor(end, onAverage.delay);
            payment.balanceDays = static_cast<std::int64_t>(dailyBalances(terms, schedule, start, last));
            payment.basis = Yen(payment.balanceDays / 365);
            const Yen wanted = cutToYen(Int128(payment.basis.value()) * onAverage.points.parts(),
                                        RatePoints::kWhole, Rounding::Down);
            pay(wanted, std::move(payment));
        });
    }

    /// Calls @p visit with the first and the last day of each period in which the subsidy runs.
    template <class Visit>
    void eachPeriod(Division division, std::optional<Months> limit, Visit visit) const {
        Date lastDay = *terms.drawdownOn;
        for (const Instalment& row : schedule.instalments) {
            if (!limit || row.month <= *limit) lastDay = std::max(lastDay, *row.dueOn);
        }
        for (Date day = *terms.drawdownOn; day <= lastDay;) {
            const Date end = divisionEnd(day, division, *terms.drawdownOn);
            visit(divisionStart(end, division, *terms.drawdownOn), end);
            day = Date(sys_days(end) + days(1));
        }
    }

    SubsidyPayment paymentFor(Date until, Months delay) const {
        SubsidyPayment payment;
        payment.until = until;
        payment.month = monthsUpTo(*terms.drawdownOn, addMonths(until, delay));
        return payment;
    }

    /// Pays what of @p wanted the cap and the interest that is left allow; what it came to.
    Yen pay(Yen wanted, SubsidyPayment payment) const {
        payment.interestLeft = paid.leftOn(payment.until);
        payment.amount = std::min({wanted, payment.cap.value_or(wanted), payment.interestLeft});
        if (payment.amount <= Yen()) return Yen();
        const Yen amount = payment.amount;
        paid.take(amount, payment.until);
        cost.toBorrower.push_back(std::move(payment));
        return amount;
    }
};

}  // namespace

void payBorrower(const LoanTerms& terms, const Schedule& schedule, std::span<const InterestSubsidy> subsidies,
                 std::vector<SubsidyCost>& costs) {
    if (!terms.drawdownOn) return;
    InterestPaid paid(schedule);
    for (std::size_t i = 0; i < subsidies.size(); ++i) {
        std::visit(Refunding{terms, schedule, paid, costs[i]}, subsidies[i].kind);
    }
}

}  // namespace yushi
