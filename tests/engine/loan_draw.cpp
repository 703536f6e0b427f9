#include "engine/loan_options.h"

#include <algorithm>

namespace yushi::test {

namespace {

/// The choice of @p option among @p values.
template <class T, std::size_t n>
T chosen(const Choices& c, Option option, const std::array<T, n>& values) {
    return values.at(static_cast<std::size_t>(c[option]));
}

}  // namespace

bool excludeEachOther(Held a, Held b) {
    if (a.first > b.first) std::swap(a, b);
    const auto are = [&](Option first, bool firstIs, Option second, bool secondIs) {
        return a.first == first && b.first == second && firstIs && secondIs;
    };
    const bool one = a.second != 0;
    const bool other = b.second != 0;
    const bool paidBack = b.second == 4 || b.second == 5;  // a refund, or points on the average balance
    return are(kMethod, one, kInstalment, other) || are(kMethod, one, kUnequal, other) ||
           are(kMethod, a.second == 1, kInterestInterval, other) ||
           are(kMethod, a.second == 1, kInterestDue, other) || are(kMethod, a.second == 2, kBalloon, other) ||
           are(kInstalment, one, kUnequal, other) || are(kUnequal, one, kBalloon, other) ||
           are(kInterestDue, one, kEarly, other) || are(kInterestDue, one, kEarlyInGrace, other) ||
           are(kAccrual, one, kDrawdown, !other) || are(kDrawdown, !one, kSubsidy, paidBack) ||
           are(kDrawdown, !one, kSecondSubsidy, paidBack) || are(kDrawdown, !one, kThirdSubsidy, paidBack);
}

std::optional<AskedLoan> LoanDraw::next(Held a, Held b) {
    Choices choices{};
    for (std::size_t i = 0; i < kOptions; ++i)
        choices[i] = pick(0, 2) == 0 ? 0 : static_cast<int>(pick(0, kChoices[i] - 1));
    choices[a.first] = a.second;
    choices[b.first] = b.second;
    held_ = {a.first, b.first};
    if (!settle(choices)) return std::nullopt;
    AskedLoan loan{terms(choices), {}};
    loan.costs = costs(choices, loan.terms);
    return loan;
}

/// Two options exclude each other: the one that is not held gives way.
bool LoanDraw::exclude(Choices& choices, Option a, Option b) const {
    for (const Option option : {b, a}) {
        if (isHeld(option)) continue;
        choices[option] = 0;
        return true;
    }
    return false;
}

/// What the rules of a loan say goes together, written down here once more.
bool LoanDraw::settle(Choices& c) const {
    bool possible = true;
    const auto never = [&](bool together, Option a, Option b) {
        if (together) possible = exclude(c, a, b) && possible;
    };
    for (const Option option : {kInstalment, kUnequal})
        never(c[kMethod] != 0 && c[option] != 0, kMethod, option);
    for (const Option option : {kInterestInterval, kInterestDue})
        never(c[kMethod] == 1 && c[option] != 0, kMethod, option);
    never(c[kMethod] == 2 && c[kBalloon] != 0, kMethod, kBalloon);
    for (const Option option : {kInstalment, kBalloon})
        never(c[kUnequal] != 0 && c[option] != 0, kUnequal, option);
    for (const Option option : {kEarly, kEarlyInGrace})
        never(c[kInterestDue] != 0 && c[option] != 0, kInterestDue, option);
    return settleDays(c) && possible;
}

/// What is reckoned by days needs the day of drawdown.
bool LoanDraw::settleDays(Choices& c) const {
    bool possible = true;
    const auto needsDay = [&](bool needs, Option option) {
        if (!needs || c[kDrawdown] != 0) return;
        if (!isHeld(kDrawdown)) {
            c[kDrawdown] = 1;
        } else {
            possible = exclude(c, kDrawdown, option) && possible;
        }
    };
    needsDay(c[kAccrual] == 1, kAccrual);
    for (const Option option : {kSubsidy, kSecondSubsidy, kThirdSubsidy})
        needsDay(c[option] == 4 || c[option] == 5, option);
    return possible;
}

LoanTerms LoanDraw::terms(const Choices& c) {
    LoanTerms terms;
    terms.principal =
        Yen(chosen(c, kPrincipal,
                   std::array{pick(1, 300'000'000), std::int64_t(1), std::int64_t(10'000'000'000),
                              pick(2, 1'000), LoanBounds::mostYen.value()}));
    terms.rates = {{Months(1), rate(c[kRate])}};
    addRateSteps(c, terms);
    addTimes(c, terms);
    terms.method = static_cast<RepaymentMethod>(c[kMethod]);
    addInstalments(c, terms);
    terms.accrual = static_cast<InterestAccrual>(c[kAccrual]);
    terms.dayCount = static_cast<DayCount>(c[kDayCount]);
    terms.interestBaseUnit = Yen(chosen(c, kBaseUnit, std::array{1, 100, 1'000}));
    terms.interestDue = static_cast<InterestDue>(c[kInterestDue]);
    addDays(c, terms);
    addEarly(c, terms);
    return terms;
}

Rate LoanDraw::rate(int choice) {
    const std::array parts = {pick(0, 30'000), std::int64_t(0), std::int64_t(7'000), pick(0, 150'000),
                              LoanBounds::mostRate.parts()};
    return Rate(parts.at(static_cast<std::size_t>(choice)));
}

/// Two or four steps, or two to the rate before them.
void LoanDraw::addRateSteps(const Choices& c, LoanTerms& terms) {
    const int steps = chosen(c, kRateSteps, std::array{0, 2, 4, 2});
    std::int64_t month = 1;
    for (int step = 0; step < steps; ++step) {
        month += pick(1, 40);
        const Rate next = rate(static_cast<int>(pick(0, 4)));
        terms.rates.push_back({Months(month), c[kRateSteps] == 3 ? terms.rates.front().rate : next});
    }
}

/// Term = grace + payments × interval, up to 1,200 months; a single payment makes term = grace + interval.
void LoanDraw::addTimes(const Choices& c, LoanTerms& terms) {
    terms.interval = Months(chosen(c, kInterval, std::array{1, 2, 3, 6, 12, 600}));
    terms.grace =
        Months(chosen(c, kGrace,
                      std::array{std::int64_t(0), std::int64_t(1), std::int64_t(terms.interval.count()),
                                 std::int64_t(12), pick(0, 60)}));
    const std::int64_t most = (LoanBounds::mostMonths - terms.grace).count() / terms.interval.count();
    payments_ = std::min(
        chosen(c, kPayments,
               std::array{pick(1, 24), std::int64_t(1), std::int64_t(2), pick(1, 120), pick(1, 360)}),
        most);
    terms.term = terms.grace + terms.interval * static_cast<int>(payments_);
    if (c[kInterestInterval] == 1) terms.interestInterval = Months(terms.interval.count() % 2 == 0 ? 2 : 1);
}

void LoanDraw::addInstalments(const Choices& c, LoanTerms& terms) {
    terms.instalmentUnit = Yen(chosen(c, kUnit, std::array{1, 10, 1'000, 10'000}));
    if (c[kSmallerUnits] == 1) terms.smallerUnits = {Yen(100), Yen(1)};
    terms.instalmentRounding = static_cast<Rounding>(c[kRounding]);
    terms.remainder = static_cast<RemainderIn>(c[kRemainder]);
    const std::int64_t principal = terms.principal.value();
    if (c[kInstalment] == 1) terms.instalment = Yen(pick(1, principal));
    if (c[kBalloon] == 1) terms.balloon = Yen(pick(0, principal - 1));
    if (c[kBalloon] == 2) terms.balloon = Yen(principal - 1);
    std::int64_t month = 0;
    for (int step = 0; step < c[kUnequal]; ++step) {
        month += pick(1, 30);
        const Yen amount = step == 1 ? Yen() : Yen(pick(0, principal));  // the second step pauses
        terms.unequal.push_back({Months(month), amount});
    }
}

void LoanDraw::addDays(const Choices& c, LoanTerms& terms) {
    const Date day =
        std::chrono::sys_days(std::chrono::year(2000) / 1 / 1) + std::chrono::days(pick(0, 20'000));
    const std::array days = {day, Date(day.year() / 1 / 31), Date(std::chrono::year(2024) / 2 / 29), day};
    if (c[kDrawdown] != 0) terms.drawdownOn = chosen(c, kDrawdown, days);
    terms.businessDays = static_cast<BusinessDays>(c[kBusinessDays]);
}

/// One in grace, then one or two on payment days before the last, if there are such days.
void LoanDraw::addEarly(const Choices& c, LoanTerms& terms) {
    const auto add = [&](Months month, bool all) {
        EarlyRepayment early;
        early.month = month;
        if (!all) early.amount = Yen(pick(1, terms.principal.value()));
        const bool either = c[kEarly] == 5 && pick(0, 1) == 1;
        early.effect = c[kEarly] == 2 || either ? EarlyEffect::ReducePayment : EarlyEffect::ShortenTerm;
        terms.early.push_back(early);
    };
    const Months step = terms.interestInterval.value_or(terms.interval);
    const std::int64_t inGrace = (terms.grace.count() - 1) / step.count();
    if (c[kEarlyInGrace] == 1 && inGrace > 0) add(step * static_cast<int>(pick(1, inGrace)), false);
    if (c[kEarly] == 0) return;
    const int number = c[kEarly] >= 4 ? 2 : 1;
    std::int64_t payment = 0;
    for (int i = 0; i < number; ++i) {
        payment += pick(1, std::max<std::int64_t>(payments_ / 2, 1));
        if (payment >= payments_) return;
        add(terms.grace + terms.interval * static_cast<int>(payment), c[kEarly] == 3);
    }
}

}  // namespace yushi::test
