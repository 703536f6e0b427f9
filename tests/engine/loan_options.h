#pragma once

#include "engine/amortize.h"

#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <random>
#include <utility>

namespace yushi::test {

/// Everything about a loan that can be chosen; choice 0 of each is the plainest.
enum Option : std::size_t {
    kPrincipal,
    kRate,
    kRateSteps,
    kPayments,
    kGrace,
    kInterval,
    kMethod,
    kUnit,
    kSmallerUnits,
    kRounding,
    kRemainder,
    kInstalment,
    kAccrual,
    kDayCount,
    kBaseUnit,
    kDrawdown,
    kInterestInterval,
    kUnequal,
    kBalloon,
    kInterestDue,
    kEarly,
    kBusinessDays,
    kHolidays,
    kOptions
};

/// How many choices each option has.
constexpr std::array<int, kOptions> kChoices = {5, 5, 3, 5, 5, 6, 3, 4, 2, 3, 2, 2,
                                                2, 2, 3, 4, 2, 4, 3, 2, 5, 3, 2};

using Choices = std::array<int, kOptions>;

/// A choice of one option that is held while all others vary.
using Held = std::pair<Option, int>;

/// Makes loans in which given choices are held and everything else is drawn.
class LoanDraw {
  public:
    explicit LoanDraw(std::uint64_t seed) : random_(seed) {}

    /// A loan with both choices; nothing where the rules do not allow them together.
    std::optional<LoanTerms> next(Held a, Held b) {
        Choices choices{};
        for (std::size_t i = 0; i < kOptions; ++i)
            choices[i] = pick(0, 2) == 0 ? 0 : static_cast<int>(pick(0, kChoices[i] - 1));
        choices[a.first] = a.second;
        choices[b.first] = b.second;
        held_ = {a.first, b.first};
        if (!settle(choices)) return std::nullopt;
        return build(choices);
    }

  private:
    std::int64_t pick(std::int64_t least, std::int64_t most) {
        return std::uniform_int_distribution<std::int64_t>(least, most)(random_);
    }
    template <class T>
    T oneOf(std::initializer_list<T> values) {
        return values.begin()[pick(0, static_cast<std::int64_t>(values.size()) - 1)];
    }

    /// Two options exclude each other: the one that is not held gives way.
    bool exclude(Choices& choices, Option a, Option b) {
        for (const Option option : {b, a}) {
            if (option == held_.first || option == held_.second) continue;
            choices[option] = 0;
            return true;
        }
        return false;
    }

    /// What the rules of a loan say goes together, written down here once more.
    bool settle(Choices& c) {
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
        never(c[kInterestDue] != 0 && c[kEarly] != 0, kInterestDue, kEarly);
        if (c[kAccrual] == 1 && c[kDrawdown] == 0) {
            const bool held = held_.first == kDrawdown || held_.second == kDrawdown;
            if (!held) c[kDrawdown] = 1;
            never(held, kDrawdown, kAccrual);
        }
        return possible;
    }

    LoanTerms build(const Choices& c) {
        LoanTerms terms;
        const std::array principals = {pick(1, 300'000'000), std::int64_t(1), std::int64_t(10'000'000'000),
                                       pick(2, 1'000), LoanBounds::mostYen.value()};
        terms.principal = Yen(principals[static_cast<std::size_t>(c[kPrincipal])]);
        terms.rates = {{Months(1), rate(c[kRate])}};
        for (std::int64_t month = 1, step = 0; step < 2 * c[kRateSteps]; ++step) {
            month += pick(1, 40);
            terms.rates.push_back({Months(month), rate(static_cast<int>(pick(0, 4)))});
        }
        buildTimes(c, terms);
        terms.method = static_cast<RepaymentMethod>(c[kMethod]);
        buildInstalments(c, terms);
        terms.accrual = static_cast<InterestAccrual>(c[kAccrual]);
        terms.dayCount = static_cast<DayCount>(c[kDayCount]);
        terms.interestBaseUnit = Yen(std::array{1, 100, 1'000}[static_cast<std::size_t>(c[kBaseUnit])]);
        terms.interestDue = static_cast<InterestDue>(c[kInterestDue]);
        buildDays(c, terms);
        buildEarly(c[kEarly], terms);
        return terms;
    }

    Rate rate(int choice) {
        const std::array parts = {pick(0, 30'000), std::int64_t(0), std::int64_t(7'000), pick(0, 150'000),
                                  LoanBounds::mostRate.parts()};
        return Rate(parts[static_cast<std::size_t>(choice)]);
    }

    /// Term = grace + payments × interval, up to 1,200 months; a single payment makes term = grace + interval.
    void buildTimes(const Choices& c, LoanTerms& terms) {
        terms.interval = Months(std::array{1, 2, 3, 6, 12, 600}[static_cast<std::size_t>(c[kInterval])]);
        const std::array graces = {std::int64_t(0), std::int64_t(1), std::int64_t(terms.interval.count()),
                                   std::int64_t(12), pick(0, 60)};
        terms.grace = Months(graces[static_cast<std::size_t>(c[kGrace])]);
        const std::array payments = {pick(1, 24), std::int64_t(1), std::int64_t(2), pick(1, 120),
                                     pick(1, 360)};
        const std::int64_t most = (LoanBounds::mostMonths - terms.grace).count() / terms.interval.count();
        payments_ = std::min(payments[static_cast<std::size_t>(c[kPayments])], most);
        terms.term = terms.grace + terms.interval * static_cast<int>(payments_);
        if (c[kInterestInterval] == 1)
            terms.interestInterval = Months(terms.interval.count() % 2 == 0 ? 2 : 1);
    }

    void buildInstalments(const Choices& c, LoanTerms& terms) {
        terms.instalmentUnit = Yen(std::array{1, 10, 1'000, 10'000}[static_cast<std::size_t>(c[kUnit])]);
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

    void buildDays(const Choices& c, LoanTerms& terms) {
        const Date day =
            std::chrono::sys_days(std::chrono::year(2000) / 1 / 1) + std::chrono::days(pick(0, 20'000));
        const std::array days = {day, Date(day.year() / 1 / 31), Date(std::chrono::year(2024) / 2 / 29), day};
        if (c[kDrawdown] != 0) terms.drawdownOn = days[static_cast<std::size_t>(c[kDrawdown])];
        terms.businessDays = static_cast<BusinessDays>(c[kBusinessDays]);
        if (c[kHolidays] == 0 || !terms.drawdownOn) return;
        const auto first = std::chrono::sys_days(addMonths(*terms.drawdownOn, terms.interval));
        for (const int days_ : {-1, 0, 1, 2, 4})
            terms.bankHolidays.emplace_back(first + std::chrono::days(days_));
    }

    /// One or two early repayments on payment days before the last, if there are such days.
    void buildEarly(int choice, LoanTerms& terms) {
        if (choice == 0) return;
        const int number = choice == 4 ? 2 : 1;
        std::int64_t payment = 0;
        for (int i = 0; i < number; ++i) {
            payment += pick(1, std::max<std::int64_t>(payments_ / 2, 1));
            if (payment >= payments_) return;
            EarlyRepayment early;
            early.month = terms.grace + terms.interval * static_cast<int>(payment);
            if (choice != 3) early.amount = Yen(pick(1, terms.principal.value()));
            early.effect = choice == 2 ? EarlyEffect::ReducePayment : EarlyEffect::ShortenTerm;
            terms.early.push_back(early);
        }
    }

    std::mt19937_64 random_;
    std::pair<Option, Option> held_;
    std::int64_t payments_ = 0;
};

}  // namespace yushi::test
