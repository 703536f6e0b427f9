#pragma once

#include "engine/cost/guarantee_fee.h"
#include "engine/loan/amortize.h"
#include "model/consultation/existing_loan.h"

#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace yushi {

/// What an existing loan can be refused for beside the faults of its terms.
enum class ExistingLoanFaultKind {
    RemainingOrPaymentNeeded,  ///< neither says when it is repaid
    PaymentNotForBullet,
    PaymentTooSmall,           ///< it never repays the loan, or not within the longest term
    GuaranteeShorterThanLoan,  ///< the guarantee ends before what is left of the loan
    PrincipalBelowBalance,     ///< the guaranteed loan was smaller than what is left of it
    PaidGraceNotShorterThanTerm,
};

/// One thing wrong in an existing loan, with the nearest allowed value in the unit of the field.
struct ExistingLoanFault {
    ExistingLoanFaultKind kind;
    std::optional<std::int64_t> nearest;

    friend bool operator==(const ExistingLoanFault&, const ExistingLoanFault&) = default;
};

using ExistingFault = std::variant<ExistingLoanFault, LoanFault>;

/// Every fault of @p loan; none means that the functions below accept it.
std::vector<ExistingFault> check(const ExistingLoan& loan);

/// The terms by which what is left is repaid, as far as they are the terms of a loan: an agreed level payment is not among
/// them. A term that follows from the payment is filled in.
LoanTerms termsOf(const ExistingLoan& loan);

/// What is still to be paid, from the drawdown of the offers on; interest by months, cut to yen (円未満切捨て).
Schedule scheduleOf(const ExistingLoan& loan);

/// 返戻: what comes back of the guarantee fee if a loan is repaid at once.
struct ExistingRefund {
    Yen amount;
    bool estimated = false;  ///< by feeRefundEstimate(); otherwise as the corporation says
    UnearnedShare unearned;  ///< of the estimate

    friend bool operator==(const ExistingRefund&, const ExistingRefund&) = default;
};

/// What comes back of the guarantee fee of @p loan; nothing if none is known to have been paid, or no rule says how it comes
/// back.
std::optional<ExistingRefund> refundOf(const ExistingLoan& loan, const std::optional<FeeRefundRule>& rule);

}  // namespace yushi
