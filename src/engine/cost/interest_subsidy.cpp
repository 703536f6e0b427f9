#include "engine/cost/interest_subsidy.h"

#include "engine/cost/refunds.h"
#include "engine/loan/interest.h"
#include "engine/loan/interest_period.h"

#include <algorithm>
#include <set>
#include <utility>

namespace yushi {

namespace {

/// The months of a loan for which a subsidy takes something off the rate; nothing: to the end.
struct OffTheRate {
    std::optional<Months> months;
    std::optional<RatePoints> points;  ///< at most; nothing: all that lies above
    bool included = false;
    Rate above = {};  ///< which remains with the borrower
};

std::optional<OffTheRate> offTheRate(const InterestSubsidy& subsidy) {
    if (const auto* points = std::get_if<SubsidyPoints>(&subsidy.kind))
        return OffTheRate{points->months, points->points, points->includedInRate};
    if (const auto* first = std::get_if<SubsidyFirstMonths>(&subsidy.kind))
        return OffTheRate{first->months, std::nullopt, false};
    if (const auto* above = std::get_if<SubsidyAboveRate>(&subsidy.kind))
        return OffTheRate{above->months, above->most, false, above->borrowers};
    return std::nullopt;
}

SubsidisedStep stepFor(Months from, Rate rate, std::span<const InterestSubsidy> subsidies) {
    SubsidisedStep step{from, rate, std::vector<RatePoints>(subsidies.size())};
    for (std::size_t i = 0; i < subsidies.size(); ++i) {
        const auto off = offTheRate(subsidies[i]);
        if (!off || (off->months && from > *off->months)) continue;
        if (off->included) {
            step.points[i] = *off->points;  // on top of the rate that remains
            continue;
        }
        const RatePoints most = std::max(step.borrowers - off->above, RatePoints());
        step.points[i] = std::min(off->points.value_or(most), most);
        step.borrowers = step.borrowers - step.points[i];
    }
    return step;
}

/// By row, what each subsidy pays to the lender: the interest with its points less the interest without.
template <class Interest>
void payLender(const LoanTerms& terms, const Schedule& schedule, std::span<const SubsidisedStep> steps,
               std::vector<SubsidyCost>& costs) {
    Interest interest(terms);
    const auto periods = interestPeriods(terms, schedule);
    std::size_t step = 0;
    for (std::size_t row = 0; row < periods.size(); ++row) {
        const InterestPeriod& period = periods[row];
        while (step + 1 < steps.size() && steps[step + 1].fromMonth <= period.to) ++step;
        Rate rate = steps[step].borrowers;
        Yen sofar = schedule.instalments[row].interest;
        for (std::size_t i = 0; i < costs.size(); ++i) {
            if (steps[step].points[i] == RatePoints()) continue;
            rate = rate + steps[step].points[i];
            interest.set(rate, static_cast<int>((period.to - period.from).count()));
            const Yen whole(interest(period.balance.value(), static_cast<int>(period.from.count()),
                                     static_cast<int>(period.to.count())));
            costs[i].toLender[row] = whole - sofar;
            sofar = whole;
        }
    }
}

}  // namespace

std::vector<SubsidisedStep> subsidisedRates(std::span<const RateStep> rates,
                                            std::span<const InterestSubsidy> subsidies) {
    std::set<Months> starts;
    for (const RateStep& rate : rates) starts.insert(rate.fromMonth);
    for (const InterestSubsidy& subsidy : subsidies) {
        if (const auto off = offTheRate(subsidy); off && off->months) starts.insert(*off->months + Months(1));
    }
    std::vector<SubsidisedStep> steps;
    std::size_t rate = 0;
    for (const Months from : starts) {
        while (rate + 1 < rates.size() && rates[rate + 1].fromMonth <= from) ++rate;
        steps.push_back(stepFor(from, rates[rate].rate, subsidies));
    }
    return steps;
}

std::vector<SubsidyCost> subsidyCosts(const LoanTerms& terms, const Schedule& schedule,
                                      std::span<const SubsidisedStep> steps,
                                      std::span<const InterestSubsidy> subsidies) {
    std::vector<SubsidyCost> costs(subsidies.size());
    for (std::size_t i = 0; i < subsidies.size(); ++i) {
        if (offTheRate(subsidies[i])) costs[i].toLender.resize(schedule.instalments.size());
    }
    if (terms.accrual == InterestAccrual::Monthly) {
        payLender<MonthlyInterest>(terms, schedule, steps, costs);
    } else {
        payLender<DailyInterest>(terms, schedule, steps, costs);
    }
    payBorrower(terms, schedule, subsidies, costs);
    for (SubsidyCost& cost : costs) {
        for (const Yen amount : cost.toLender) cost.total += amount;
        for (const SubsidyPayment& payment : cost.toBorrower) cost.total += payment.amount;
    }
    return costs;
}

}  // namespace yushi
