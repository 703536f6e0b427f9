#pragma once

#include "engine/beside/existing_loan.h"
#include "engine/cost/loan_cost.h"

#include <functional>
#include <span>
#include <vector>

namespace yushi {

/// What is paid in one month without and with refinancing.
struct RefinancingMonth {
    Months month{0};
    Yen before;    ///< for the existing loans
    Yen after;     ///< for those that are kept and for the new ones, with later parts of the guarantee fee
    Yen received;  ///< subsidies that are paid to the borrower
    Yen saved;     ///< before − after + received from the first month to this; negative: more was paid

    friend bool operator==(const RefinancingMonth&, const RefinancingMonth&) = default;
};

/// The sums of both ways that are set against each other.
struct RefinancingSums {
    Yen firstYear;      ///< paid in months 1 to 12 for all loans
    Yen totalInterest;  ///< of the loans that are repaid, or of the new ones
    Months term{0};     ///< until the last of them is repaid

    friend bool operator==(const RefinancingSums&, const RefinancingSums&) = default;
};

/// 借換: existing loans repaid at once by new ones, set against repaying them as agreed.
struct Refinancing {
    Yen repaid;       ///< balances that the new loans clear
    Yen newLoans;     ///< their amount
    Yen newFee;       ///< guarantee fee of the new loans that the borrower pays; the most where it is a band
    Yen leastNewFee;  ///< the other end of the band
    Yen feeRefund;    ///< of the fees of the loans that are repaid
    bool refundEstimated = false;
    bool feeUnknown = false;     ///< of a new loan: its fee is not in the figures, which are no totals
    bool refundUnknown = false;  ///< of a loan that is repaid: whether a fee was paid for it is not known
    /// 手取額 and refund less what is repaid: negative has to come from elsewhere.
    Yen cashAtExecution;
    Yen mostCashAtExecution;  ///< the same with the other end of the fee's band
    RefinancingSums before;
    RefinancingSums after;
    Yen moreInterest;  ///< what the new loans cost more in interest
    Yen moreCost;  ///< interest, fee and tax less subsidies and refund, less the interest of the old loans
    Yen leastMoreCost;  ///< the same with the other end of the fee's band
    std::vector<RefinancingMonth> months;
    /// From here to the end more is paid than without refinancing; nothing if in no month.
    std::optional<Months> dearerFrom;

    friend bool operator==(const Refinancing&, const Refinancing&) = default;
};

/// An existing loan worked out.
struct ExistingCost {
    ExistingLoan loan;
    Schedule schedule;
    std::optional<ExistingRefund> refund;  ///< of a loan that is refinanced

    friend bool operator==(const ExistingCost&, const ExistingCost&) = default;
};

/// Works out existing loans in which check() found no fault.
std::vector<ExistingCost> existingCosts(std::span<const ExistingLoan> loans,
                                        const std::optional<FeeRefundRule>& rule);

/// Whether any of the loans is to be refinanced.
bool anyRefinanced(std::span<const ExistingLoan> loans);

/// Sets the existing loans against new ones that together repay those which are refinanced.
Refinancing refinance(std::span<const ExistingCost> existing,
                      std::span<const std::reference_wrapper<const LoanCost>> offers);

}  // namespace yushi
