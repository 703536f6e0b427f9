#include "engine/loan_cost.h"

#include "engine/fee_cost.h"
#include "engine/stamp_duty.h"

#include <algorithm>
#include <utility>

namespace yushi {

namespace {

void summarisePayments(LoanCost& cost) {
    const auto& rows = cost.schedule.instalments;
    cost.firstPayment = rows.front().payment();
    for (const Instalment& row : rows) cost.highestPayment = std::max(cost.highestPayment, row.payment());
    const auto afterGrace =
        std::ranges::find_if(rows, [&](const Instalment& row) { return row.month > cost.terms.grace; });
    if (afterGrace != rows.end()) cost.firstPaymentAfterGrace = afterGrace->payment();
}

void addInterestSubsidies(LoanCost& cost) {
    cost.interestSubsidy.assign(cost.schedule.instalments.size(), Yen());
    cost.interestSubsidies =
        subsidyCosts(cost.terms, cost.schedule, cost.rateSteps, cost.asked.interestSubsidies);
    for (const SubsidyCost& subsidy : cost.interestSubsidies) {
        for (std::size_t row = 0; row < subsidy.toLender.size(); ++row)
            cost.interestSubsidy[row] += subsidy.toLender[row];
        cost.totalInterestSubsidy += subsidy.total;
    }
}

/// Flows by ascending month, one each.
class MonthlyFlows {
  public:
    explicit MonthlyFlows(std::size_t expected) { flows_.reserve(expected); }

    void add(Months month, Yen amount) {
        if (flows_.empty() || flows_.back().month < month) {
            flows_.push_back({month, amount});
            return;
        }
        const auto at = std::ranges::lower_bound(flows_, month, {}, &CashFlow::month);
        if (at->month == month) {
            at->amount += amount;
        } else {
            flows_.insert(at, {month, amount});
        }
    }
    std::vector<CashFlow> take() { return std::move(flows_); }

  private:
    std::vector<CashFlow> flows_;
};

/// What leaves the borrower's account beyond the loan itself, and what comes back.
CostSums sumsOf(const LoanCost& cost, const std::optional<FeeCost>& fee) {
    CostSums sums;
    const auto flows = cashFlows(cost, fee);
    for (const CashFlow& flow : flows) {
        if (flow.month == Months(0)) sums.netProceeds += flow.amount;
        sums.netCost -= flow.amount;
    }
    sums.totalPaid = cost.schedule.totalPayment + cost.stampDuty + (fee ? fee->paid : Yen());
    sums.effectiveRates = effectiveRates(flows);
    return sums;
}

}  // namespace

std::vector<CashFlow> cashFlows(const LoanCost& cost, const std::optional<FeeCost>& fee) {
    MonthlyFlows flows(cost.schedule.instalments.size() + 16);
    flows.add(Months(0), cost.terms.principal - cost.stampDuty);
    for (const Instalment& row : cost.schedule.instalments) flows.add(row.month, -row.payment());
    for (const SubsidyCost& subsidy : cost.interestSubsidies) {
        for (const SubsidyPayment& payment : subsidy.toBorrower) flows.add(payment.month, payment.amount);
    }
    if (fee) {
        for (std::size_t year = 0; year < fee->payments.size(); ++year)
            flows.add(Months(12) * static_cast<int>(year), -fee->payments[year]);
        for (const FeeSubsidyCost& subsidy : fee->subsidies) {
            if (subsidy.flow == FeeSubsidyFlow::ToBorrower) flows.add(subsidy.month, subsidy.amount);
        }
        if (fee->refundEstimate > Yen())
            flows.add(cost.schedule.instalments.back().month, fee->refundEstimate);
    }
    return flows.take();
}

LoanCost loanCost(const LoanTerms& terms, const CostTerms& asked, std::span<const FeeRate> feeRates,
                  const CostRules& rules) {
    LoanCost cost;
    cost.terms = terms;
    cost.asked = asked;
    cost.rateSteps = subsidisedRates(terms.rates, asked.interestSubsidies);
    cost.terms.rates.clear();
    for (const SubsidisedStep& step : cost.rateSteps)
        cost.terms.rates.push_back({step.fromMonth, step.borrowers});
    cost.schedule = amortize(cost.terms, rules.bankDays);
    addInterestSubsidies(cost);
    if (asked.contract) cost.stampDuty = stampDuty(terms.principal, *asked.contract, *rules.stampDuty);
    if (!feeRates.empty() && asked.guaranteeFee) {
        cost.fee = feeCost(terms, *asked.guaranteeFee, feeRates.front(), cost.schedule, rules);
        if (feeRates.size() > 1)
            cost.leastFee = feeCost(terms, *asked.guaranteeFee, feeRates.back(), cost.schedule, rules);
    }
    cost.sums = sumsOf(cost, cost.fee);
    cost.leastSums = cost.leastFee ? sumsOf(cost, cost.leastFee) : cost.sums;
    summarisePayments(cost);
    return cost;
}

}  // namespace yushi
