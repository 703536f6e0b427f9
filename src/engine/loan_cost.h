#pragma once

#include "engine/amortize.h"
#include "engine/effective_rate.h"
#include "engine/guarantee_fee.h"
#include "engine/interest_subsidy.h"
#include "model/cost_rules.h"
#include "model/cost_terms.h"

#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace yushi {

enum class CostFaultKind {
    FeeTableUnknown,
    FeeRateNeeded,  ///< neither a rate nor a table, and the document gives none
    FeeAdjustmentUnknown,
    FeeRateBelowZero,  ///< the discounts are more than the rate
    CoefficientsUnknown,
    SubsidyNotBesideOthers,  ///< a payer pays only where no other does
    DrawdownDateNeededForRefund,
    RuleMissing,  ///< the rule files do not hold what is asked for
};

/// Why the costs of a loan cannot be computed.
struct CostFault {
    CostFaultKind kind;
    std::string what;  ///< the id or payer that it is about

    friend bool operator==(const CostFault&, const CostFault&) = default;
};

/// The rate of a guarantee fee after discounts and surcharges, and where it comes from.
struct FeeRate {
    Rate rate;
    RatePoints surcharges;        ///< that are in the rate
    std::optional<int> feeClass;  ///< 料率区分
    Citation source;              ///< empty where the user entered the rate

    friend bool operator==(const FeeRate&, const FeeRate&) = default;
};

/// What one payer of a fee subsidy carries.
struct FeeSubsidyCost {
    std::string payer;
    Yen amount;   ///< the least of full − reduced, cap and left
    Yen full;     ///< the fee on which the subsidy is reckoned
    Yen reduced;  ///< what that fee would be with it
    Yen cap;
    Yen left;  ///< of the fee after the payers before
    FeeSubsidyFlow flow = FeeSubsidyFlow::ToCorporation;
    Months month{0};  ///< when it is paid to the borrower

    friend bool operator==(const FeeSubsidyCost&, const FeeSubsidyCost&) = default;
};

/// A guarantee fee with its parts, who carries it and when the borrower pays.
struct FeeCost {
    FeeRate rate;
    FeeBasis basis;
    Share coefficient{Share::kWhole};
    std::vector<FeePart> parts;
    Yen fee;
    std::vector<FeeSubsidyCost> subsidies;
    std::vector<Yen> payments;        ///< by the borrower, at drawdown and on anniversaries
    std::vector<Share> yearlyShares;  ///< of which the payments were cut, where there are several
    Citation yearlySource;
    Yen paid;              ///< their sum
    UnearnedShare refund;  ///< what of the loan lies after an early repayment of all
    Yen refundEstimate;    ///< after an early repayment of all

    friend bool operator==(const FeeCost&, const FeeCost&) = default;
};

/// What the borrower carries in all.
struct CostSums {
    Yen netProceeds;                     ///< 手取額: the loan less fee and stamp duty at drawdown
    Yen totalPaid;                       ///< every yen that leaves the borrower's account
    Yen netCost;                         ///< what is paid beyond the loan, less what comes back
    std::vector<double> effectiveRates;  ///< 保証料等込みの実質負担率(参考); none or several are possible

    friend bool operator==(const CostSums&, const CostSums&) = default;
};

/// A loan with everything that it costs.
struct LoanCost {
    LoanTerms terms;  ///< with the rates that the borrower pays
    CostTerms asked;
    std::vector<SubsidisedStep> rateSteps;  ///< the same rates, with what subsidies take off them
    Schedule schedule;
    std::vector<SubsidyCost> interestSubsidies;  ///< in the order asked
    std::vector<Yen> interestSubsidy;            ///< by row, paid to the lender by all payers
    Yen totalInterestSubsidy;                    ///< to lender and borrower
    std::optional<FeeCost> fee;                  ///< nothing: no fee is known
    std::optional<FeeCost> leastFee;             ///< the other end of the band where the class is not known
    Yen stampDuty;
    CostSums sums;       ///< with fee
    CostSums leastSums;  ///< with leastFee; the same as sums where there is no band
    Yen firstPayment;
    Yen highestPayment;
    Yen firstPaymentAfterGrace;
};

/// The fee rates that hold: one, or the highest and the lowest of a band; none if no fee is asked for.
using FeeRates = std::variant<std::vector<FeeRate>, std::vector<CostFault>>;

/// The rate or the band that @p asked and the fee rates of a document make.
FeeRates feeRatesFor(const GuaranteeFeeTerms& asked, std::span<const StatedFeeRate> stated,
                     const Citation& statedAt, const CostRules& rules);

/// Every fault of what is asked for beside the loan terms.
std::vector<CostFault> checkCosts(const LoanTerms& terms, const CostTerms& asked, const CostRules& rules);

/// Works out a loan; check() and checkCosts() must have found no fault. @p feeRates as from feeRatesFor().
LoanCost loanCost(const LoanTerms& terms, const CostTerms& asked, std::span<const FeeRate> feeRates,
                  const CostRules& rules);

/// Every payment to and from the borrower by month, with @p fee.
std::vector<CashFlow> cashFlows(const LoanCost& cost, const std::optional<FeeCost>& fee);

}  // namespace yushi
