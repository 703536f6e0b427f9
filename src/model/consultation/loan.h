#pragma once

#include "model/values/date.h"
#include "model/values/rate.h"
#include "model/values/rounding.h"
#include "model/values/yen.h"

#include <optional>
#include <vector>

namespace yushi {

/// 元金均等, 元利均等, 期日一括.
enum class RepaymentMethod { EqualPrincipal, LevelPayment, Bullet };
/// Interest by whole months (月割, 1/12) or by days (日割, actual/365).
enum class InterestAccrual { Monthly, Actual365 };
/// 片端: one end of a run of days counts; 両端入れ: the first period has one more day.
enum class DayCount { OneEnd, BothEnds };
/// The instalment that takes what the rounding of the others leaves over.
enum class RemainderIn { Last, First };

/// A rate that holds for periods which end in month @p fromMonth (from 1) or later.
struct RateStep {
    Months fromMonth{1};
    Rate rate;

    friend bool operator==(const RateStep&, const RateStep&) = default;
};

/// 後取り: interest is due at the end of its period. 前取り: at its beginning, as with notes.
enum class InterestDue { InArrears, InAdvance };
/// What an early repayment does to what is left: 期間短縮 or 返済額軽減.
enum class EarlyEffect { ShortenTerm, ReducePayment };
/// What happens to a payment that falls on a day on which banks are closed.
enum class BusinessDays { AnyDay, NextOpen, PreviousOpen };

/// On what a payment day that was moved off closed days rests.
enum class DayBasis {
    Certain,   ///< the law and notices that are out
    Forecast,  ///< a holiday that is only forecast
    NotListed  ///< a time whose holidays are not listed: weekends and the turn of the year alone
};

/// 繰上返済: so much principal, or all of it, after the payment of a month.
struct EarlyRepayment {
    Months month{0};
    std::optional<Yen> amount;  ///< nothing: all that is left
    EarlyEffect effect = EarlyEffect::ShortenTerm;

    friend bool operator==(const EarlyRepayment&, const EarlyRepayment&) = default;
};

/// 不均等返済: this much principal each time from a month on; 0 pauses repayment.
struct PrincipalStep {
    Months fromMonth{1};
    Yen principal;

    friend bool operator==(const PrincipalStep&, const PrincipalStep&) = default;
};

/// The terms of one loan, by the rules of 返済方法 as lenders publish them.
struct LoanTerms {
    Yen principal;
    std::vector<RateStep> rates;  ///< ascending by month; the first from month 1
    Months term{0};               ///< 返済期間, grace included
    Months grace{0};              ///< 据置期間: interest only
    RepaymentMethod method = RepaymentMethod::EqualPrincipal;
    Months interval{1};  ///< months from payment to payment (月賦 1, 2ヵ月賦 2)
    Yen instalmentUnit{1};
    /// Smaller units, tried in turn where instalments rounded up would end the loan before its term.
    std::vector<Yen> smallerUnits;
    Rounding instalmentRounding = Rounding::Down;
    RemainderIn remainder = RemainderIn::Last;
    std::optional<Yen> instalment;  ///< equal principal only: this much each time until it is repaid
    InterestAccrual accrual = InterestAccrual::Monthly;
    DayCount dayCount = DayCount::OneEnd;
    Yen interestBaseUnit{1};  ///< 付利単位: the balance is cut to this before interest
    std::optional<Date> drawdownOn;
    std::optional<Months> interestInterval;  ///< where interest is paid more often than principal
    std::vector<PrincipalStep>
        unequal;  ///< equal principal only: another amount from a month on; the last clears
    Yen balloon;  ///< paid with the last instalment beside its ordinary share
    InterestDue interestDue = InterestDue::InArrears;
    std::vector<EarlyRepayment> early;  ///< ascending by month
    BusinessDays businessDays = BusinessDays::AnyDay;

    friend bool operator==(const LoanTerms&, const LoanTerms&) = default;
};

/// One line of a repayment schedule (返済予定表).
struct Instalment {
    int number = 0;             ///< from 1
    Months month{0};            ///< months since drawdown
    std::optional<Date> dueOn;  ///< only where the drawdown date is known
    DayBasis dueRestsOn = DayBasis::Certain;
    Yen principal;
    Yen interest;
    Yen balance;  ///< after this payment

    constexpr Yen payment() const { return principal + interest; }

    friend bool operator==(const Instalment&, const Instalment&) = default;
};

/// A repayment schedule and its sums.
struct Schedule {
    std::vector<Instalment> instalments;
    Yen totalInterest;
    Yen totalPayment;

    friend bool operator==(const Schedule&, const Schedule&) = default;
};

}  // namespace yushi
