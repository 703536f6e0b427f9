#include "engine/amortize.h"

#include "engine/interest.h"
#include "engine/level_payment.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <utility>

namespace yushi {

namespace {

int count(Months months) {
    return static_cast<int>(months.count());
}

/// 元金均等: so many instalments of the ordinary amount and one of what remains.
struct EqualInstalments {
    std::int64_t ordinary;
    int number;  ///< of all instalments
    std::int64_t remainder;
};

EqualInstalments equalInstalments(const LoanTerms& terms) {
    const int most = count(terms.term - terms.grace) / count(terms.interval);
    const std::int64_t principal = terms.principal.value();
    const std::int64_t unit = terms.instalmentUnit.value();
    const std::int64_t ordinary =
        terms.instalment ? terms.instalment->value()
                         : cutToYen(principal, Int128(most) * unit, terms.instalmentRounding).value() * unit;
    // Rounded up, or given by the user, an instalment can repay the loan before the term.
    const bool early = ordinary > 0 && ordinary >= principal / most + (principal % most != 0 ? 1 : 0);
    const int number = early ? static_cast<int>((principal + ordinary - 1) / ordinary) : most;
    return {ordinary, number, principal - ordinary * (number - 1)};
}

/// Goes through a loan payment by payment, in runs of equal periods under one rate, and hands each to a sink.
template <class Interest, class Sink>
class Walk {
  public:
    Walk(const LoanTerms& terms, Sink& sink)
        : terms_(terms),
          sink_(sink),
          interest_(terms),
          interval_(count(terms.interval)),
          balance_(terms.principal.value()) {}

    void run() {
        interestOnly(count(terms_.grace));
        switch (terms_.method) {
            case RepaymentMethod::EqualPrincipal:
                return repayEqualPrincipal();
            case RepaymentMethod::LevelPayment:
                return repayLevelPayments();
            case RepaymentMethod::Bullet:
                interestOnly(count(terms_.term) - interval_);
                return repayPrincipal(balance_, 1);
        }
    }

  private:
    /// Calls @p pay with the number of periods of each run under one rate, until month @p until.
    template <class Pay>
    void eachRun(int until, int length, Pay pay) {
        while (month_ < until && balance_ > 0) {
            const int nextChange = takeRate(month_ + length, length);
            pay((std::min(until, nextChange - 1) - month_) / length);
        }
    }

    /// Sets the rate of a period that ends in @p endMonth; the month from which it no longer holds.
    int takeRate(int endMonth, int length) {
        const auto& rates = terms_.rates;
        while (step_ + 1 < rates.size() && count(rates[step_ + 1].fromMonth) <= endMonth) ++step_;
        interest_.set(rates[step_].rate, length);
        return step_ + 1 < rates.size() ? count(rates[step_ + 1].fromMonth) : std::numeric_limits<int>::max();
    }

    void pay(std::int64_t principal, std::int64_t interest, int length) {
        balance_ -= principal;
        month_ += length;
        ++number_;
        sink_(number_, month_, principal, interest, balance_);
    }

    std::int64_t interestFor(int length) const { return interest_(balance_, month_, month_ + length); }

    void interestOnly(int until) {
        const int shortPeriod = (until - month_) % interval_;
        const auto payInterest = [this](int length) {
            return [this, length](int periods) {
                for (; periods > 0; --periods) pay(0, interestFor(length), length);
            };
        };
        eachRun(until - shortPeriod, interval_, payInterest(interval_));
        if (shortPeriod > 0) eachRun(until, shortPeriod, payInterest(shortPeriod));
    }

    void repayPrincipal(std::int64_t principal, int times) {
        eachRun(month_ + times * interval_, interval_, [this, principal](int periods) {
            for (; periods > 0; --periods) pay(principal, interestFor(interval_), interval_);
        });
    }

    void repayEqualPrincipal() {
        const EqualInstalments plan = equalInstalments(terms_);
        if (terms_.remainder == RemainderIn::First) repayPrincipal(plan.remainder, 1);
        repayPrincipal(plan.ordinary, plan.number - 1);
        if (terms_.remainder == RemainderIn::Last) repayPrincipal(plan.remainder, 1);
    }

    void repayLevelPayments() {
        const int term = count(terms_.term);
        eachRun(term, interval_, [this, term](int periods) {
            const std::int64_t amount = levelAmount((term - month_) / interval_);
            const bool untilTheEnd = month_ + periods * interval_ == term;
            for (int ordinary = untilTheEnd ? periods - 1 : periods; ordinary > 0; --ordinary) {
                const std::int64_t interest = interestFor(interval_);
                const std::int64_t principal = std::max<std::int64_t>(amount - interest, 0);
                if (principal >= balance_) return pay(balance_, interest, interval_);
                pay(principal, interest, interval_);
            }
            if (untilTheEnd) pay(balance_, interestFor(interval_), interval_);
        });
    }

    std::int64_t levelAmount(int payments) {
        const Rate rate = terms_.rates[step_].rate;
        const Yen amount = levelPayment(Yen(balance_), rate, terms_.interval, payments, terms_.instalmentUnit,
                                        terms_.instalmentRounding);
        if constexpr (requires { sink_.levelAmount(amount, amount, rate, terms_.interval); }) {
            sink_.levelAmount(amount, Yen(balance_), rate, terms_.interval);
        }
        return amount.value();
    }

    const LoanTerms& terms_;
    Sink& sink_;
    Interest interest_;
    int interval_;
    std::int64_t balance_;
    std::size_t step_ = 0;
    int month_ = 0;
    int number_ = 0;
};

template <class Sink>
void walk(const LoanTerms& terms, Sink& sink) {
    switch (terms.accrual) {
        case InterestAccrual::Monthly:
            return Walk<MonthlyInterest, Sink>(terms, sink).run();
        case InterestAccrual::Actual365:
            return Walk<DailyInterest, Sink>(terms, sink).run();
    }
}

struct RowWriter {
    std::span<Instalment> rows;
    std::optional<Date> drawdownOn;
    std::size_t written = 0;

    void operator()(int number, int month, std::int64_t principal, std::int64_t interest,
                    std::int64_t balance) {
        Instalment& row = rows[written++];
        row.number = number;
        row.month = Months(month);
        if (drawdownOn) {
            row.dueOn = addMonths(*drawdownOn, Months(month));
        } else {
            row.dueOn.reset();
        }
        row.principal = Yen(principal);
        row.interest = Yen(interest);
        row.balance = Yen(balance);
    }
};

struct Summing {
    std::int64_t interest = 0;
    int payments = 0;

    void operator()(int number, int /*month*/, std::int64_t /*principal*/, std::int64_t rowInterest,
                    std::int64_t /*balance*/) {
        interest += rowInterest;
        payments = number;
    }
};

/// Notices a level payment that repays nothing beside the interest of its first period.
struct StallFinder {
    bool stalled = false;

    void operator()(int, int, std::int64_t, std::int64_t, std::int64_t) {}
    void levelAmount(Yen amount, Yen balance, Rate rate, Months interval) {
        const Yen interest = cutToYen(Int128(balance.value()) * rate.parts() * interval.count(),
                                      12 * Rate::kWhole, Rounding::Down);
        stalled = stalled || (interest > Yen(0) && amount <= interest);
    }
};

std::size_t mostRows(const LoanTerms& terms) {
    return static_cast<std::size_t>(count(terms.term) / count(terms.interval) + 1);
}

using Faults = std::vector<LoanFault>;

template <class T>
void requireRange(Faults& faults, LoanFaultKind kind, T value, T least, T most) {
    if (value < least) faults.push_back({kind, least});
    if (value > most) faults.push_back({kind, most});
}

void requireYen(Faults& faults, LoanFaultKind kind, Yen value) {
    requireRange(faults, kind, value.value(), std::int64_t(1), LoanBounds::mostYen.value());
}

void checkRates(const LoanTerms& terms, Faults& faults) {
    if (terms.rates.empty()) {
        faults.push_back({LoanFaultKind::RateMissing, std::nullopt});
        return;
    }
    if (terms.rates.front().fromMonth != Months(1))
        faults.push_back({LoanFaultKind::RateStepsNotFromMonthOne, 1});
    const auto descends = [](const RateStep& a, const RateStep& b) { return a.fromMonth >= b.fromMonth; };
    if (std::ranges::adjacent_find(terms.rates, descends) != terms.rates.end()) {
        faults.push_back({LoanFaultKind::RateStepsNotAscending, std::nullopt});
    }
    for (const RateStep& step : terms.rates) {
        requireRange(faults, LoanFaultKind::RateOutOfRange, step.rate.parts(), std::int64_t(0),
                     LoanBounds::mostRate.parts());
    }
}

void checkTimes(const LoanTerms& terms, Faults& faults) {
    const std::int64_t term = terms.term.count();
    const std::int64_t grace = terms.grace.count();
    const std::int64_t interval = terms.interval.count();
    const std::size_t before = faults.size();
    requireRange(faults, LoanFaultKind::TermOutOfRange, term, std::int64_t(1),
                 std::int64_t(LoanBounds::mostMonths.count()));
    requireRange(faults, LoanFaultKind::IntervalOutOfRange, interval, std::int64_t(1),
                 std::int64_t(LoanBounds::mostMonths.count()));
    if (grace < 0) faults.push_back({LoanFaultKind::GraceNegative, 0});
    if (faults.size() > before) return;
    if (grace >= term) {
        faults.push_back({LoanFaultKind::GraceNotShorterThanTerm,
                          term >= interval ? std::optional(term - interval) : std::nullopt});
    } else if ((term - grace) % interval != 0) {
        const std::int64_t rest = (term - grace) % interval;
        faults.push_back({LoanFaultKind::RepaymentTimeNotMultipleOfInterval,
                          term - rest > grace ? term - rest : term - rest + interval});
    }
}

void checkInstalments(const LoanTerms& terms, Faults& faults) {
    requireYen(faults, LoanFaultKind::InstalmentUnitOutOfRange, terms.instalmentUnit);
    requireYen(faults, LoanFaultKind::InterestBaseUnitOutOfRange, terms.interestBaseUnit);
    if (!terms.instalment) return;
    if (terms.method != RepaymentMethod::EqualPrincipal) {
        faults.push_back({LoanFaultKind::InstalmentOnlyForEqualPrincipal, std::nullopt});
    }
    requireYen(faults, LoanFaultKind::InstalmentOutOfRange, *terms.instalment);
}

void checkDates(const LoanTerms& terms, Faults& faults) {
    if (!terms.drawdownOn) {
        if (terms.accrual == InterestAccrual::Actual365) {
            faults.push_back({LoanFaultKind::DrawdownDateNeededForDailyInterest, std::nullopt});
        }
        return;
    }
    if (!terms.drawdownOn->ok() || terms.drawdownOn->year() < LoanBounds::firstYear ||
        terms.drawdownOn->year() > LoanBounds::lastYear) {
        faults.push_back({LoanFaultKind::DrawdownDateOutOfRange, std::nullopt});
    }
}

/// The largest unit, a power of ten, to which the first level payment can be brought and still repay.
std::optional<std::int64_t> unitThatAmortises(LoanTerms terms) {
    while (terms.instalmentUnit > Yen(1)) {
        terms.instalmentUnit = Yen((terms.instalmentUnit.value() + 9) / 10);
        StallFinder finder;
        walk(terms, finder);
        if (!finder.stalled) return terms.instalmentUnit.value();
    }
    return std::nullopt;
}

}  // namespace

std::vector<LoanFault> check(const LoanTerms& terms) {
    Faults faults;
    requireYen(faults, LoanFaultKind::PrincipalOutOfRange, terms.principal);
    checkRates(terms, faults);
    checkTimes(terms, faults);
    checkInstalments(terms, faults);
    checkDates(terms, faults);
    if (faults.empty() && terms.method == RepaymentMethod::LevelPayment) {
        StallFinder finder;
        walk(terms, finder);
        if (finder.stalled)
            faults.push_back({LoanFaultKind::PaymentNeverAmortises, unitThatAmortises(terms)});
    }
    return faults;
}

Schedule amortize(const LoanTerms& terms) {
    Schedule schedule;
    schedule.instalments.resize(mostRows(terms));
    schedule.instalments.resize(amortizeInto(terms, schedule.instalments).size());
    for (const Instalment& row : schedule.instalments) schedule.totalInterest += row.interest;
    schedule.totalPayment = terms.principal + schedule.totalInterest;
    return schedule;
}

std::span<Instalment> amortizeInto(const LoanTerms& terms, std::span<Instalment> rows) {
    assert(rows.size() >= mostRows(terms));
    RowWriter writer{rows, terms.drawdownOn};
    walk(terms, writer);
    return rows.first(writer.written);
}

LoanTotals loanTotals(const LoanTerms& terms) {
    Summing sums;
    walk(terms, sums);
    return {Yen(sums.interest), terms.principal + Yen(sums.interest), sums.payments};
}

}  // namespace yushi
