#pragma once

#include "model/consultation/loan.h"
#include "model/rules/bank_days.h"

#include <optional>
#include <span>
#include <vector>

namespace yushi {

/// What loan terms can be refused for.
enum class LoanFaultKind {
    PrincipalOutOfRange,
    RateMissing,
    RateStepsNotFromMonthOne,
    RateStepsNotAscending,
    RateOutOfRange,
    TermOutOfRange,
    GraceNegative,
    GraceNotShorterThanTerm,
    IntervalOutOfRange,
    RepaymentTimeNotMultipleOfInterval,
    InstalmentUnitOutOfRange,
    InstalmentOnlyForEqualPrincipal,
    InstalmentOutOfRange,
    InterestBaseUnitOutOfRange,
    DrawdownDateNeededForDailyInterest,
    DrawdownDateOutOfRange,
    PaymentNeverAmortises,
    InterestIntervalNotInInterval,
    InterestIntervalNotForLevelPayment,
    UnequalOnlyForEqualPrincipal,
    UnequalBesideInstalment,
    UnequalStepsOutOfRange,
    BalloonOutOfRange,
    BalloonNotForBullet,
    BalloonBesideUnequal,
    InAdvanceNotForLevelPayment,
    InAdvanceNotWithEarlyRepayment,
    EarlyNotOnPaymentDay,
    EarlyNotAscending,
    EarlyAmountOutOfRange,
};

/// One thing wrong in loan terms.
struct LoanFault {
    LoanFaultKind kind;
    /// The nearest allowed value, in the unit of the field (yen, months, parts per million); nothing if there
    /// is none.
    std::optional<std::int64_t> nearest;

    friend bool operator==(const LoanFault&, const LoanFault&) = default;
};

/// Bounds of the representation, not of any scheme: what the arithmetic is proved for.
struct LoanBounds {
    static constexpr Yen mostYen{1'000'000'000'000};
    static constexpr Months mostMonths{1200};
    static constexpr Rate mostRate{Rate::kWhole - 1};
    static constexpr std::chrono::year firstYear{1900};
    static constexpr std::chrono::year lastYear{kLastDay.year()};
};

/// Every fault of @p terms; none means that amortize() accepts them.
std::vector<LoanFault> check(const LoanTerms& terms);

/// The repayment schedule of @p terms; check() must have found no fault. Where payments move off closed days, @p bankDays
/// says which those are beside weekends.
Schedule amortize(const LoanTerms& terms, const BankDays& bankDays = {});

/// Room for every row that the terms can have.
std::size_t mostPayments(const LoanTerms& terms);

/// The rows of amortize() written into @p rows, at least mostPayments() of them; returns those written. Allocates nothing.
std::span<Instalment> amortizeInto(const LoanTerms& terms, std::span<Instalment> rows,
                                   const BankDays& bankDays = {});

/// The sums of a schedule alone.
struct LoanTotals {
    Yen interest;
    Yen payment;
    int payments = 0;

    friend bool operator==(const LoanTotals&, const LoanTotals&) = default;
};

/// The sums of amortize() without its rows. Allocates nothing.
LoanTotals loanTotals(const LoanTerms& terms);

}  // namespace yushi
