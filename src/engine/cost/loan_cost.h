#pragma once

#include "engine/cost/effective_rate.h"
#include "engine/cost/flow.h"
#include "engine/cost/guarantee_fee.h"
#include "engine/cost/interest_subsidy.h"
#include "engine/loan/amortize.h"
#include "model/menus/cost_terms.h"
#include "model/rules/cost_rules.h"

#include <memory>
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
    FeeAdjustmentTwice,
    FeeAdjustmentsExclude,  ///< only one of them is charged
    FeeRateContradicts,     ///< the rate is not that of the class or the table beside it
    NoSplitByDays,          ///< in yearly parts, by days for which the rules give no split
    FeeRateBelowZero,  ///< the discounts are more than the rate
    CoefficientsUnknown,
    SubsidyNotBesideOthers,  ///< a payer pays only where no other does
    DrawdownDateNeededForRefund,
    RuleMissing,  ///< the rule files do not hold what is asked for
};

/// Why the costs of a loan cannot be computed.
struct CostFault {
    CostFaultKind kind;
    std::string what;  ///< the id or payer that it is about, the rate or the days that the rules give
    Text name = {};    ///< of an adjustment of the rules
    Text other = {};   ///< of the one beside it

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
    Yen full;     ///< the fee on which the subsidy is reckoned
    Yen reduced;  ///< what that fee would be with it
    Yen cap;
    Yen left;    ///< of the fee after the payers before
    Yen agreed;  ///< the least of full − reduced, cap and left: what he pays if all of the fee is charged
    Yen amount;  ///< what he pays
    FeeSubsidyFlow flow = FeeSubsidyFlow::ToCorporation;
    Months month{0};            ///< when it is paid to the borrower
    Yen agreedBefore;           ///< what those before him agreed to pay back to the borrower …
    Yen paidBefore;             ///< … and what of it they pay
    std::vector<Yen> planned;   ///< to the corporation, at drawdown and on anniversaries
    std::vector<Yen> payments;  ///< those of them that fall due before the loan has ended
    Yen comesBackLeft;          ///< what of the fee that comes back those before him leave
    Yen returned;               ///< of it goes back to the payer when the loan ends early
    Yen withheld;               ///< is not paid, since the loan had ended by then; not in the amount

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
    Yen billed;                       ///< to the borrower, if the loan runs its term
    std::vector<Yen> planned;         ///< what is billed, at drawdown and on anniversaries
    std::vector<Yen> payments;        ///< those of them that fall due before the loan has ended
    std::vector<Share> yearlyShares;  ///< of which the payments were cut, where there are several
    Citation yearlySource;
    Yen paid;              ///< the sum of the payments
    Yen charged;           ///< paid, and what others pay to the corporation
    UnearnedShare refund;  ///< what of the loan as agreed lies after its end
    Yen comesBack;         ///< of what was charged, when the loan ends early
    Yen refundEstimate;    ///< what of it comes back to the borrower and does not go on to a payer

    friend bool operator==(const FeeCost&, const FeeCost&) = default;
};

/// What the borrower carries in all.
struct CostSums {
    Yen netProceeds;                             ///< 手取額: the loan less fee and stamp duty at drawdown
    Yen totalPaid;                               ///< every yen that leaves the borrower's account
    Yen netCost;                                 ///< what is paid beyond the loan, less what comes back
    std::optional<EffectiveRate> effectiveRate;  ///< 保証料等込みの実質負担率(参考)

    friend bool operator==(const CostSums&, const CostSums&) = default;
};

/// A loan with everything that it costs: with the supports that are certain, and the highest fee that is possible.
struct LoanCost {
    LoanTerms terms;                        ///< with the rates that the borrower pays
    CostTerms asked;                        ///< of which it was reckoned
    std::vector<SubsidisedStep> rateSteps;  ///< the same rates, with what subsidies take off them
    Schedule schedule;
    std::vector<SubsidyCost> interestSubsidies;  ///< in the order asked
    std::optional<FeeCost> fee;                  ///< nothing: no fee is known
    std::optional<StampDutyBracket> stampBracket;  ///< by which the stamp duty was found; nothing: there is none
    Yen stampDuty;
    std::vector<Flow> flows;  ///< every yen that moves, ascending by month; all sums below are sums over them
    CostSums sums;
    Yen totalInterestSubsidy;  ///< to lender and borrower
    Yen firstPayment;
    Yen highestPayment;
    Yen firstPaymentAfterGrace;
    /// The same with every support that is possible and the lowest fee; nothing where it would be no other.
    std::shared_ptr<const LoanCost> atBest;
    /// What each fee support of atBest would come to with the highest fee.
    std::vector<FeeSubsidyCost> highestFeeSupports;
};

/// @p cost as it is at best.
inline const LoanCost& atBest(const LoanCost& cost) {
    return cost.atBest ? *cost.atBest : cost;
}

/// The fee of @p cost at best, where it is another than that of @p cost; else null.
const FeeCost* lowestFee(const LoanCost& cost);

/// The fee rates that hold: one, or the highest and the lowest of a band; none if no fee is asked for.
using FeeRates = std::variant<std::vector<FeeRate>, std::vector<CostFault>>;

/// The rate or the band that @p asked and the fee rates of a document make.
FeeRates feeRatesFor(const GuaranteeFeeTerms& asked, std::span<const StatedFeeRate> stated,
                     const Citation& statedAt, const CostRules& rules);

/// Every fault of what is asked for beside the loan terms.
std::vector<CostFault> checkCosts(const LoanTerms& terms, const CostTerms& asked, const CostRules& rules);

/// The terms without what is not certain: where the rate is what a support leaves, it is that without the support.
LoanTerms withoutUncertain(const LoanTerms& terms, const CostTerms& asked);

/// Every fault of a loan's terms, at the rates that are charged without what is not certain and at those that supports leave.
std::vector<LoanFault> check(const LoanTerms& terms, const CostTerms& asked);

/// Works out a loan; check() and checkCosts() must have found no fault. @p feeRates as from
/// feeRatesFor().
LoanCost loanCost(const LoanTerms& terms, const CostTerms& asked, std::span<const FeeRate> feeRates,
                  const CostRules& rules);

/// What the borrower receives and pays, summed by month.
std::vector<CashFlow> cashFlows(const LoanCost& cost);

}  // namespace yushi
