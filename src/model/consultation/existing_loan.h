#pragma once

#include "model/consultation/loan.h"

#include <optional>
#include <string>

namespace yushi {

/// The guarantee fee that was paid for a loan at its drawdown: from it the refund of an early repayment is
/// estimated.
struct PaidGuaranteeFee {
    Yen paid;         ///< by the borrower, for the whole guarantee
    Yen principal;    ///< of the loan at drawdown
    Months term{0};   ///< of the guarantee at drawdown, grace included
    Months grace{0};  ///< at drawdown

    friend bool operator==(const PaidGuaranteeFee&, const PaidGuaranteeFee&) = default;
};

/// A menu of an issuer, under which a loan was taken.
struct ProgramName {
    std::string issuer;
    std::string program;  ///< its id, the same in all editions

    friend bool operator==(const ProgramName&, const ProgramName&) = default;
};

/// A loan that the applicant is repaying (既存借入). Its months are counted from the drawdown of the offers; its next
/// payment is due one interval after that. Interest is by whole months.
struct ExistingLoan {
    std::string name;
    Yen balance;
    Rate rate;
    RepaymentMethod method = RepaymentMethod::EqualPrincipal;
    std::optional<Months> remaining;  ///< 残りの返済期間; may be left open where the payment is known
    /// What is paid each time: principal with equal principal, principal and interest with level payments. Left
    /// open, it follows from the remaining term.
    std::optional<Yen> payment;
    Months grace{0};     ///< that is left
    Months interval{1};  ///< months from payment to payment
    std::optional<PaidGuaranteeFee> guaranteeFee;
    std::optional<Yen> feeRefund;        ///< as the corporation says, instead of an estimate
    bool refinanced = false;             ///< repaid by the offers (借換)
    std::optional<ProgramName> program;  ///< under which it was taken: its balance counts beside the limit

    friend bool operator==(const ExistingLoan&, const ExistingLoan&) = default;
};

}  // namespace yushi
