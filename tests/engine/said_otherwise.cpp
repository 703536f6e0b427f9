#include "engine/loan_rules.h"

#include <algorithm>

namespace yushi::test {

namespace {

/// A step to the rate that holds already.
void splitStep(LoanTerms& terms, LoanDraw& draw) {
    const Months from(draw.pick(2, terms.term.count() + 1));
    const auto later =
        std::ranges::find_if(terms.rates, [&](const RateStep& step) { return step.fromMonth >= from; });
    if (later != terms.rates.end() && later->fromMonth == from) return;
    terms.rates.insert(later, {from, std::prev(later)->rate});
}

/// Points of nothing for some months.
void addNoPoints(CostTerms& costs, LoanDraw& draw) {
    const SubsidyPoints none{RatePoints(), draw.pick(0, 1) == 0, Months(draw.pick(1, 60))};
    costs.interestSubsidies.push_back({none, "nobody", {}, false});
}

/// Points off the rate in two parts, by two payers.
void splitPoints(CostTerms& costs, LoanDraw& draw) {
    for (std::size_t i = 0; i < costs.interestSubsidies.size(); ++i) {
        auto* points = std::get_if<SubsidyPoints>(&costs.interestSubsidies[i].kind);
        if (!points) continue;
        SubsidyPoints part = *points;
        part.points = RatePoints(draw.pick(0, points->points.parts()));
        points->points = RatePoints(points->points.parts() - part.points.parts());
        costs.interestSubsidies.insert(costs.interestSubsidies.begin() + static_cast<std::ptrdiff_t>(i),
                                       {part, "another", {}, false, costs.interestSubsidies[i].certainty});
        return;
    }
}

}  // namespace

AskedLoan saidOtherwise(const AskedLoan& asked, LoanDraw& draw) {
    AskedLoan other = asked;
    switch (draw.pick(0, 4)) {
        case 0:
            splitStep(other.terms, draw);
            break;
        case 1:
            addNoPoints(other.costs, draw);
            break;
        case 2:
            splitPoints(other.costs, draw);
            break;
        case 3:
            if (!other.terms.interestInterval && other.terms.method != RepaymentMethod::LevelPayment)
                other.terms.interestInterval = other.terms.interval;
            break;
        default:
            if (other.costs.guaranteeFee)
                other.costs.guaranteeFee->subsidies.push_back({FeeFixedAmount{Yen()}, "nobody"});
    }
    return other;
}

}  // namespace yushi::test
