#pragma once

#include "engine/loan/equal_instalments.h"
#include "engine/loan/interest.h"
#include "engine/loan/interest_in_advance.h"
#include "engine/loan/level_payment.h"
#include "model/consultation/loan.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>

namespace yushi {

/// Goes through a loan payment by payment, in runs of equal periods under one rate, and hands each to a sink:
/// sink(number, month, principal, interest, balance). The sink may have levelAmount() and equalAmount() too, to be
/// told of each level payment and each plan of equal instalments that is computed, sameAmount() of a plan with the
/// instalment of the one before, repaysBy() of the rule of the payments that follow, and hasEnough() to end the walk.
template <class Interest, class Sink>
class LoanWalk {
  public:
    LoanWalk(const LoanTerms& terms, Sink& sink)
        : terms_(terms),
          sink_(sink),
          interest_(terms),
          interval_(monthCount(terms.interval)),
          interestStep_(monthCount(terms.interestInterval.value_or(terms.interval))),
          grace_(monthCount(terms.grace)),
          term_(monthCount(terms.term)),
          balance_(terms.principal.value()),
          unit_(unitUsed(terms).value()) {}

    void run() {
        planInstalments(balance_, terms_.instalment);
        for (const EarlyRepayment& early : terms_.early) {
            advance(monthCount(early.month));
            if (balance_ > 0) repayEarly(early);
        }
        advance(term_);
    }

  private:
    /// Plans the equal instalments of @p balance until the end of the term.
    void planInstalments(std::int64_t balance, const std::optional<Yen>& given) {
        if (terms_.method != RepaymentMethod::EqualPrincipal) return;
        const int most = (term_ - std::max(month_, grace_)) / interval_;
        plan_ =
            equalInstalments(balance - terms_.balloon.value(), most, unit_, terms_.instalmentRounding, given);
        paidInstalments_ = 0;
        if (given && month_ > 0) {  // as before
            if constexpr (requires { sink_.sameAmount(plan_, Yen(balance)); })
                sink_.sameAmount(plan_, Yen(balance));
            return;
        }
        if constexpr (requires { sink_.equalAmount(plan_, Yen(balance), most); }) {
            sink_.equalAmount(plan_, Yen(balance), most);
        }
    }

    /// Says by which rule the next payments repay.
    void tell(PrincipalRule rule, std::int64_t amount) {
        if constexpr (requires { sink_.repaysBy(rule, Yen(amount)); }) sink_.repaysBy(rule, Yen(amount));
    }

    /// Pays everything that is due up to month @p until, which is a payment day.
    void advance(int until) {
        if (month_ < grace_) interestOnly(std::min(until, grace_));
        if (month_ >= until || balance_ == 0) return;
        switch (terms_.method) {
            case RepaymentMethod::EqualPrincipal:
                return terms_.unequal.empty() ? repayEqualPrincipal(until) : repayUnequalPrincipal(until);
            case RepaymentMethod::LevelPayment:
                return repayLevelPayments(until);
            case RepaymentMethod::Bullet:
                interestOnly(std::min(until, term_ - interval_));
                if (until == term_) repayPrincipal(PrincipalRule::Rest, balance_, 1);
                return;
        }
    }

    /// Whether the sink has seen what it looks for, so that the rest need not be walked.
    bool sinkHasEnough() const {
        if constexpr (requires { sink_.hasEnough(); }) {
            return sink_.hasEnough();
        } else {
            return false;
        }
    }

    bool goesOn(int until) const { return month_ < until && balance_ > 0 && !sinkHasEnough(); }

    /// Calls @p pay with the number of periods of each run under one rate, until month @p until.
    template <class Pay>
    void eachRun(int until, int length, Pay pay) {
        while (goesOn(until)) {
            const int nextChange = takeRate(month_ + length, length);
            pay((std::min(until, nextChange - 1) - month_) / length);
        }
    }

    /// The rate step of a period that ends in @p endMonth, now or later.
    std::size_t stepAt(int endMonth) const {
        const auto& rates = terms_.rates;
        std::size_t step = step_;
        while (step + 1 < rates.size() && monthCount(rates[step + 1].fromMonth) <= endMonth) ++step;
        return step;
    }

    /// Sets the rate of a period that ends in @p endMonth; the month from which it no longer holds.
    int takeRate(int endMonth, int length) {
        const auto& rates = terms_.rates;
        step_ = stepAt(endMonth);
        interest_.set(rates[step_].rate, length);
        return step_ + 1 < rates.size() ? monthCount(rates[step_ + 1].fromMonth)
                                        : std::numeric_limits<int>::max();
    }

    void pay(std::int64_t principal, std::int64_t interest, int length) {
        balance_ -= principal;
        month_ += length;
        ++number_;
        sink_(number_, month_, principal, interest, balance_);
    }

    /// Pays so many times, or until the balance is gone; @p principalOf answers the principal for an interest. The state of
    /// the walk is in locals meanwhile, which no row that is written can alias.
    template <class PrincipalOf>
    void payTimes(int times, int length, PrincipalOf principalOf) {
        const Interest interest = interest_;
        std::int64_t balance = balance_;
        int month = month_;
        int number = number_;
        for (; times > 0; --times) {
            const std::int64_t due = interest(balance, month, month + length);
            const std::int64_t principal = principalOf(due);
            if (principal >= balance) break;
            balance -= principal;
            month += length;
            sink_(++number, month, principal, due, balance);
        }
        balance_ = balance;
        month_ = month;
        number_ = number;
        if (times > 0 && balance > 0) payAll(length);
    }

    /// Pays what is left.
    void payAll(int length) {
        tell(PrincipalRule::Rest, balance_);
        pay(balance_, interest_(balance_, month_, month_ + length), length);
    }

    void interestOnly(int until) {
        const int shortPeriod = (until - month_) % interestStep_;
        tell(PrincipalRule::None, 0);
        const auto payInterest = [this](int length) {
            return [this, length](int periods) {
                payTimes(periods, length, [](std::int64_t) { return std::int64_t(0); });
            };
        };
        eachRun(until - shortPeriod, interestStep_, payInterest(interestStep_));
        if (shortPeriod > 0) eachRun(until, shortPeriod, payInterest(shortPeriod));
    }

    void repayPrincipal(PrincipalRule rule, std::int64_t principal, int times) {
        const auto given = [principal](std::int64_t) { return principal; };
        if (interestStep_ == interval_) {
            tell(rule, principal);
            eachRun(month_ + times * interval_, interval_,
                    [&](int periods) { payTimes(periods, interval_, given); });
            return;
        }
        for (; times > 0; --times) {
            interestOnly(month_ + interval_ - interestStep_);
            tell(rule, principal);
            eachRun(month_ + interestStep_, interestStep_, [&](int) { payTimes(1, interestStep_, given); });
        }
    }

    void repayEqualPrincipal(int until) {
        while (goesOn(until)) {
            const int periods = (until - month_) / interval_;
            const int planned = plan_.number - paidInstalments_;
            if (month_ + interval_ == term_) {
                repayPrincipal(PrincipalRule::Rest, balance_, 1);  // with the balloon
            } else if (planned > 0 && paidInstalments_ == oddInstalment()) {
                repayPlanned(PrincipalRule::Remainder, plan_.remainder, 1);
            } else if (planned > 0) {
                const int ordinary = oddInstalment() > paidInstalments_ ? planned - 1 : planned;
                repayPlanned(PrincipalRule::Ordinary, plan_.ordinary,
                             std::min({ordinary, periods, (term_ - month_) / interval_ - 1}));
            } else {  // what is left is the balloon, and stays until its month
                repayPrincipal(PrincipalRule::None, 0, std::min(periods, (term_ - month_) / interval_ - 1));
            }
        }
    }

    /// Which of the planned instalments, from 0, takes what the rounding of the others leaves over.
    int oddInstalment() const { return terms_.remainder == RemainderIn::First ? 0 : plan_.number - 1; }

    void repayPlanned(PrincipalRule rule, std::int64_t principal, int times) {
        repayPrincipal(rule, principal, times);
        paidInstalments_ += times;
    }

    void repayUnequalPrincipal(int until) {
        const auto& steps = terms_.unequal;
        while (goesOn(until)) {
            const int due = month_ + interval_;
            while (principalStep_ + 1 < steps.size() &&
                   monthCount(steps[principalStep_ + 1].fromMonth) <= due)
                ++principalStep_;
            const bool begun = monthCount(steps[principalStep_].fromMonth) <= due;
            const std::int64_t amount = begun ? steps[principalStep_].principal.value() : 0;
            const bool last = due == term_;
            repayPrincipal(last ? PrincipalRule::Rest : PrincipalRule::Agreed, last ? balance_ : amount, 1);
        }
    }

    void repayLevelPayments(int until) {
        eachRun(until, interval_, [this](int periods) {
            planLevelPayment((term_ - month_) / interval_, terms_.rates[step_].rate);
            const bool untilTheEnd = month_ + periods * interval_ == term_;
            const int ordinary = untilTheEnd ? periods - 1 : periods;
            tell(PrincipalRule::Level, levelAmount_);
            payTimes(ordinary, interval_, [level = levelAmount_](std::int64_t interest) {
                const std::int64_t principal = level - interest;
                if (principal < 0) [[unlikely]]  // a long month of a loan that hardly repays
                    return std::int64_t(0);
                return principal;
            });
            if (untilTheEnd && balance_ > 0) payAll(interval_);
        });
    }

    /// Computes the level payment at the start and anew when the rate changes.
    void planLevelPayment(int payments, Rate rate) {
        if (levelRate_ == rate) return;
        const Yen amount = levelPayment(Yen(balance_), rate, terms_.interval, payments, Yen(unit_),
                                        terms_.instalmentRounding, std::min(terms_.balloon, Yen(balance_)));
        if constexpr (requires { sink_.levelAmount(amount, amount, rate, payments); }) {
            sink_.levelAmount(amount, Yen(balance_), rate, payments);
        }
        levelAmount_ = amount.value();
        levelRate_ = rate;
    }

    /// An early repayment in the grace period shortens what would have been paid without it. The rate of that time is looked
    /// up without going there: the interest of the months until then is still due.
    void planBeforeEarly() {
        if (terms_.method != RepaymentMethod::LevelPayment || levelRate_) return;
        const int start = std::max(month_, grace_);
        planLevelPayment((term_ - start) / interval_, terms_.rates[stepAt(start + interval_)].rate);
    }

    void repayEarly(const EarlyRepayment& early) {
        const bool shorten = early.effect == EarlyEffect::ShortenTerm;
        if (shorten) planBeforeEarly();
        const std::int64_t amount = early.amount ? early.amount->value() : balance_;
        tell(amount < balance_ ? PrincipalRule::Agreed : PrincipalRule::Rest, amount);
        pay(std::min(amount, balance_), 0, 0);
        if (balance_ == 0) return;
        if (!shorten) levelRate_.reset();
        planInstalments(std::max(balance_, terms_.balloon.value()),
                        shorten ? std::optional(Yen(plan_.ordinary)) : std::nullopt);
    }

    const LoanTerms& terms_;
    Sink& sink_;
    Interest interest_;
    int interval_;
    int interestStep_;
    int grace_;
    int term_;
    std::int64_t balance_;
    std::int64_t unit_;
    EqualInstalments plan_;
    int paidInstalments_ = 0;
    std::size_t principalStep_ = 0;
    std::int64_t levelAmount_ = 0;
    std::optional<Rate> levelRate_;  ///< for which the level payment was computed; nothing: there is none
    std::size_t step_ = 0;
    int month_ = 0;
    int number_ = 0;
};

/// The same with interest at the end of each period, whatever the terms say.
template <class Sink>
void walkInArrears(const LoanTerms& terms, Sink& sink) {
    if (terms.accrual == InterestAccrual::Monthly) {
        LoanWalk<MonthlyInterest, Sink>(terms, sink).run();
    } else {
        LoanWalk<DailyInterest, Sink>(terms, sink).run();
    }
}

/// Hands every payment of a loan to @p sink. Allocates nothing.
template <class Sink>
void walkLoan(const LoanTerms& terms, Sink& sink) {
    if (terms.interestDue == InterestDue::InArrears) return walkInArrears(terms, sink);
    InterestInAdvance<Sink> shifted(terms, sink);
    walkInArrears(terms, shifted);
    shifted.finish();
}

}  // namespace yushi
