#include "engine/loan/amortize.h"
#include "engine/loan/loan_walk.h"

#include <algorithm>

namespace yushi {

namespace {

/// Notices a level payment that repays nothing beside the interest of its first period, and a unit that is more than an
/// instalment, so that nothing would be repaid before the last.
struct StallFinder {
    explicit StallFinder(const LoanTerms& terms)
        : interval(terms.interval),
          balloon(terms.balloon),
          wholeUnits(unitUsed(terms) > Yen(1)),
          plannedOnce(terms.method == RepaymentMethod::EqualPrincipal && terms.early.empty()) {}

    void operator()(int, int, std::int64_t, std::int64_t, std::int64_t) {}
    bool hasEnough() const { return stalled || plannedOnce; }
    void equalAmount(const EqualInstalments& plan, Yen /*balance*/, int /*most*/) {
        stalled = stalled || (wholeUnits && plan.ordinary == 0 && plan.number > 1 && plan.remainder > 0);
    }
    void levelAmount(Yen amount, Yen balance, Rate rate, int payments) {
        const Yen interest = cutToYen(Int128(balance.value()) * rate.parts() * interval.count(),
                                      12 * Rate::kWhole, Rounding::Down);
        const bool nothing = wholeUnits && amount == Yen() && payments > 1 && balance > balloon;
        stalled = stalled || nothing || amount < interest ||
                  (interest > Yen(0) && amount == interest && balloon == Yen(0));
    }

    Months interval;
    Yen balloon;
    bool wholeUnits;   ///< instalments are brought to a unit of more than one yen
    bool plannedOnce;  ///< all that counts is known before the first payment
    bool stalled = false;
};

/// What is repaid does not depend on when interest is due.
bool stalls(const LoanTerms& terms) {
    StallFinder finder(terms);
    walkInArrears(terms, finder);
    return finder.stalled;
}

/// Whether a loan can stall at all, so that it must be walked to know.
bool mayStall(const LoanTerms& terms) {
    switch (terms.method) {
        case RepaymentMethod::EqualPrincipal:
            return unitUsed(terms) > Yen(1) && terms.unequal.empty();
        case RepaymentMethod::LevelPayment:
            return true;
        case RepaymentMethod::Bullet:
            return false;
    }
    return false;
}

using LoanFaults = std::vector<LoanFault>;

template <class T>
void requireRange(LoanFaults& faults, LoanFaultKind kind, T value, T least, T most) {
    if (value < least) faults.push_back({kind, least});
    if (value > most) faults.push_back({kind, most});
}

void requireYen(LoanFaults& faults, LoanFaultKind kind, Yen value) {
    requireRange(faults, kind, value.value(), std::int64_t(1), LoanBounds::mostYen.value());
}

void checkRates(const LoanTerms& terms, LoanFaults& faults) {
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

void checkTimes(const LoanTerms& terms, LoanFaults& faults) {
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

void checkInstalments(const LoanTerms& terms, LoanFaults& faults) {
    requireYen(faults, LoanFaultKind::InstalmentUnitOutOfRange, terms.instalmentUnit);
    requireYen(faults, LoanFaultKind::InterestBaseUnitOutOfRange, terms.interestBaseUnit);
    if (!terms.instalment) return;
    if (terms.method != RepaymentMethod::EqualPrincipal) {
        faults.push_back({LoanFaultKind::InstalmentOnlyForEqualPrincipal, std::nullopt});
    }
    requireYen(faults, LoanFaultKind::InstalmentOutOfRange, *terms.instalment);
}

void checkDates(const LoanTerms& terms, LoanFaults& faults) {
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

void checkInterestTimes(const LoanTerms& terms, LoanFaults& faults) {
    const bool level = terms.method == RepaymentMethod::LevelPayment;
    if (terms.interestInterval) {
        const std::int64_t step = terms.interestInterval->count();
        if (step < 1 || terms.interval.count() < 1 || terms.interval.count() % step != 0) {
            faults.push_back({LoanFaultKind::InterestIntervalNotInInterval,
                              std::max<std::int64_t>(terms.interval.count(), 1)});
        }
        if (level) faults.push_back({LoanFaultKind::InterestIntervalNotForLevelPayment, std::nullopt});
    }
    if (terms.interestDue == InterestDue::InArrears) return;
    if (level) faults.push_back({LoanFaultKind::InAdvanceNotForLevelPayment, std::nullopt});
    if (!terms.early.empty()) faults.push_back({LoanFaultKind::InAdvanceNotWithEarlyRepayment, std::nullopt});
}

void checkUnequal(const LoanTerms& terms, LoanFaults& faults) {
    if (terms.unequal.empty()) return;
    if (terms.method != RepaymentMethod::EqualPrincipal)
        faults.push_back({LoanFaultKind::UnequalOnlyForEqualPrincipal, std::nullopt});
    if (terms.instalment) faults.push_back({LoanFaultKind::UnequalBesideInstalment, std::nullopt});
    if (terms.balloon != Yen()) faults.push_back({LoanFaultKind::BalloonBesideUnequal, std::nullopt});
    Months last(0);
    for (const PrincipalStep& step : terms.unequal) {
        if (step.fromMonth <= last || step.principal < Yen() || step.principal > LoanBounds::mostYen) {
            faults.push_back({LoanFaultKind::UnequalStepsOutOfRange, std::nullopt});
            return;
        }
        last = step.fromMonth;
    }
}

void checkBalloon(const LoanTerms& terms, LoanFaults& faults) {
    if (terms.balloon < Yen()) faults.push_back({LoanFaultKind::BalloonOutOfRange, 0});
    if (terms.balloon >= terms.principal && terms.balloon > Yen()) {
        faults.push_back(
            {LoanFaultKind::BalloonOutOfRange, std::max<std::int64_t>(terms.principal.value() - 1, 0)});
    }
    if (terms.balloon != Yen() && terms.method == RepaymentMethod::Bullet) {
        faults.push_back({LoanFaultKind::BalloonNotForBullet, std::nullopt});
    }
}

/// The payment day at or before @p month, after drawdown and before the end.
std::int64_t paymentDay(const LoanTerms& terms, std::int64_t month) {
    const std::int64_t grace = terms.grace.count();
    const std::int64_t interval = terms.interval.count();
    const std::int64_t step = terms.interestInterval.value_or(terms.interval).count();
    month = std::clamp<std::int64_t>(month, 1, terms.term.count() - 1);
    if (month > grace) return grace + (month - grace) / interval * interval;
    return month == grace ? month : month / step * step;
}

void checkEarly(const LoanTerms& terms, LoanFaults& faults) {
    Months last(0);
    for (const EarlyRepayment& early : terms.early) {
        const std::int64_t day = paymentDay(terms, early.month.count());
        if (day != early.month.count()) {
            faults.push_back(
                {LoanFaultKind::EarlyNotOnPaymentDay, day > 0 ? std::optional(day) : std::nullopt});
        }
        if (early.month <= last) faults.push_back({LoanFaultKind::EarlyNotAscending, std::nullopt});
        if (early.amount) requireYen(faults, LoanFaultKind::EarlyAmountOutOfRange, *early.amount);
        last = early.month;
    }
}

/// The largest unit, a power of ten below the agreed one, to which the instalments can be brought and still repay.
std::optional<std::int64_t> unitThatAmortises(LoanTerms terms) {
    terms.instalmentUnit = unitUsed(terms);
    terms.smallerUnits.clear();
    while (terms.instalmentUnit > Yen(1)) {
        terms.instalmentUnit = Yen((terms.instalmentUnit.value() + 9) / 10);
        if (!stalls(terms)) return terms.instalmentUnit.value();
    }
    return std::nullopt;
}

}  // namespace

std::vector<LoanFault> check(const LoanTerms& terms) {
    LoanFaults faults;
    requireYen(faults, LoanFaultKind::PrincipalOutOfRange, terms.principal);
    checkRates(terms, faults);
    checkTimes(terms, faults);
    checkInstalments(terms, faults);
    checkDates(terms, faults);
    checkInterestTimes(terms, faults);
    checkUnequal(terms, faults);
    checkBalloon(terms, faults);
    if (faults.empty()) checkEarly(terms, faults);
    if (faults.empty() && mayStall(terms) && stalls(terms))
        faults.push_back({LoanFaultKind::PaymentNeverAmortises, unitThatAmortises(terms)});
    return faults;
}

}  // namespace yushi
