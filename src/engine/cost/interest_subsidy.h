#pragma once

#include "model/consultation/loan.h"
#include "model/menus/program.h"

#include <optional>
#include <span>
#include <vector>

namespace yushi {

/// A run of months with the points that each subsidy takes off the rate in it, beside what the borrower pays.
struct SubsidisedStep {
    Months fromMonth{1};
    Rate borrowers;                  ///< never below 0
    std::vector<RatePoints> points;  ///< by subsidy; 0 for those that are paid otherwise
};

/// The rates that the borrower pays when subsidies are paid to the lender: points off the rate, and nothing in the
/// first months. A subsidy is never more than the rate.
std::vector<SubsidisedStep> subsidisedRates(std::span<const RateStep> rates,
                                            std::span<const InterestSubsidy> subsidies);

/// A subsidy paid to the borrower after the interest was paid.
struct SubsidyPayment {
    Date until;       ///< end of the year or half-year for which it is paid
    Months month{0};  ///< months after drawdown when it is paid, a part of a month counted as one
    Yen basis;        ///< the interest paid, or the average balance
    std::optional<Yen> cap;  ///< what the payer's caps of the year and in all leave; nothing where he has none
    Yen interestLeft;        ///< of the interest paid, what nobody has given back yet
    Yen amount;
    std::vector<Yen> interest;     ///< of a refund: the interest of each payment that counts
    std::int64_t balanceDays = 0;  ///< of points on the average: 積数, yen × days

    friend bool operator==(const SubsidyPayment&, const SubsidyPayment&) = default;
};

/// What one subsidy comes to.
struct SubsidyCost {
    std::vector<Yen> toLender;  ///< by row of the schedule; empty where it is paid to the borrower
    std::vector<SubsidyPayment> toBorrower;  ///< ascending
    Yen total;

    friend bool operator==(const SubsidyCost&, const SubsidyCost&) = default;
};

/// What each subsidy comes to on the balances of @p schedule, which was made by the borrower's rates of @p steps. Those
/// paid to the borrower need the drawdown date; together they never exceed the interest paid so far.
std::vector<SubsidyCost> subsidyCosts(const LoanTerms& terms, const Schedule& schedule,
                                      std::span<const SubsidisedStep> steps,
                                      std::span<const InterestSubsidy> subsidies);

}  // namespace yushi
