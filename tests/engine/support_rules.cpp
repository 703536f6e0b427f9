#include "engine/loan_rules.h"

#include <algorithm>
#include <numeric>

namespace yushi::test {

namespace {

Yen total(const std::vector<Yen>& amounts) {
    return std::accumulate(amounts.begin(), amounts.end(), Yen());
}

/// The points that subsidies put on top of the rate in a month (the document's rate is what remains).
RatePoints includedPoints(const CostTerms& asked, Months month) {
    std::int64_t parts = 0;
    for (const InterestSubsidy& subsidy : asked.interestSubsidies) {
        const auto* points = std::get_if<SubsidyPoints>(&subsidy.kind);
        if (points && points->includedInRate && (!points->months || month <= *points->months))
            parts += points->points.parts();
    }
    return RatePoints(parts);
}

/// The loan without its subsidies: what a lender charges.
LoanTerms charged(const AskedLoan& asked) {
    LoanTerms terms = asked.terms;
    terms.rates.clear();
    std::vector<Months> starts;
    for (const RateStep& step : asked.terms.rates) starts.push_back(step.fromMonth);
    for (const InterestSubsidy& subsidy : asked.costs.interestSubsidies) {
        const auto* points = std::get_if<SubsidyPoints>(&subsidy.kind);
        if (points && points->months) starts.push_back(*points->months + Months(1));
    }
    std::ranges::sort(starts);
    for (const Months start : starts) {
        Rate rate;
        for (const RateStep& step : asked.terms.rates) {
            if (step.fromMonth <= start) rate = step.rate;
        }
        terms.rates.push_back({start, rate + includedPoints(asked.costs, start)});
    }
    return terms;
}

/// The lender gets his interest from the borrower and those who support him, in every row.
std::string brokenBySupport(const AskedLoan& asked, const LoanCost& cost) {
    const LoanTerms whole = charged(asked);
    const auto& rows = cost.schedule.instalments;
    const std::vector<Yen> carried = carriedByRow(cost);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (const SubsidyCost& subsidy : cost.interestSubsidies) {
            if (!subsidy.toLender.empty() && subsidy.toLender[i] < Yen()) return "a support is never below 0";
        }
        if (rows[i].interest + carried[i] != interestByRule(whole, rows, i))
            return "borrower and supporters pay the lender's interest together";
    }
    return {};
}

/// One support that is paid to the borrower.
std::string brokenByRefund(const InterestSubsidy& asked, const SubsidyCost& subsidy, Date lastDue) {
    Yen paidBack;
    for (const SubsidyPayment& payment : subsidy.toBorrower) {
        if (payment.amount <= Yen()) return "a refund is paid or is none";
        const Date aYearBefore = std::chrono::sys_days(payment.until) - std::chrono::days(366);
        if (aYearBefore > lastDue) return "nothing is granted for a time after the end";
        paidBack += payment.amount;
    }
    const auto* refund = std::get_if<SubsidyRefund>(&asked.kind);
    if (refund && refund->mostInAll && paidBack > *refund->mostInAll) return "a refund keeps its cap";
    return subsidy.total == total(subsidy.toLender) + paidBack ? "" : "a support is the sum of its payments";
}

std::string brokenByRefunds(const AskedLoan& asked, const LoanCost& cost) {
    Yen all;
    Yen carried;
    const Instalment& last = cost.schedule.instalments.back();
    for (std::size_t i = 0; i < cost.interestSubsidies.size(); ++i) {
        const SubsidyCost& subsidy = cost.interestSubsidies[i];
        all += subsidy.total;
        carried += total(subsidy.toLender);
        if (subsidy.toBorrower.empty()) continue;
        auto broken = brokenByRefund(asked.costs.interestSubsidies[i], subsidy, *last.dueOn);
        if (!broken.empty()) return broken;
    }
    if (all - carried > cost.schedule.totalInterest) return "no more interest comes back than was paid";
    if (carried != total(carriedByRow(cost))) return "the supports of a row are the sum of all payers";
    return cost.totalInterestSubsidy == all ? "" : "all support is the sum of its payments";
}

}  // namespace

std::vector<Yen> carriedByRow(const LoanCost& cost) {
    std::vector<Yen> carried(cost.schedule.instalments.size());
    for (const Flow& flow : cost.flows) {
        if (flow.kind == FlowKind::InterestCarried) carried[flow.instalment.value()] += flow.amount;
    }
    return carried;
}

std::string brokenBySupports(const AskedLoan& asked, const LoanCost& cost) {
    auto broken = brokenBySupport(asked, cost);
    return broken.empty() ? brokenByRefunds(asked, cost) : broken;
}

}  // namespace yushi::test
