#include "engine/offers/offer_reach.h"

#include <algorithm>
#include <variant>

namespace yushi {

namespace {

struct HighestRate {
    using Highest = std::optional<Rate>;
    Highest operator()(const FixedRate& fixed) const { return fixed.rate; }
    Highest operator()(const RateRange& range) const { return range.most; }
    Highest operator()(const RateByTerm& byTerm) const {
        Rate most;
        for (const RateBracket& bracket : byTerm.brackets) most = std::max(most, bracket.rate);
        return most;
    }
    Highest operator()(const SteppedRate& stepped) const {
        Rate most;
        for (const StatedRateStep& step : stepped.steps) most = std::max(most, step.rate);
        return most;
    }
    Highest operator()(const RateDiscount&) const { return {}; }
    Highest operator()(const SetByLender&) const { return {}; }
    Highest operator()(const Charge&) const { return {}; }
};

template <class T>
void widen(T& most, const Stated<T>& stated) {
    for (const T& each : stated.possible()) most = std::max(most, each);
}

/// The most that a field can mean, or @p silent.
template <class T>
T mostOf(const Stated<T>& stated, T silent) {
    const auto possible = stated.possible();
    return possible.empty() ? silent : *std::ranges::max_element(possible);
}

}  // namespace

std::optional<Rate> highestOf(const StatedRate& rate) {
    return std::visit(HighestRate(), rate);
}

OfferReach reachOf(std::span<const Edition> editions) {
    OfferReach reach;
    for (const Edition& edition : editions) {
        for (const Program& program : edition.programs) {
            for (const Line& line : program.lines) {
                widen(reach.mostAmount, line.limit);
                widen(reach.mostTerm, line.term);
                widen(reach.mostTerm, line.termBuilding);
                widen(reach.mostGrace, line.grace);
                for (const StatedRate& rate : line.rate.possible())
                    reach.mostRate = std::max(reach.mostRate, highestOf(rate).value_or(Rate()));
            }
        }
    }
    return reach;
}

OfferReach reachOf(const Line& line, const OfferReach& any) {
    OfferReach reach = any;
    reach.mostAmount = mostOf(line.limit, any.mostAmount);
    reach.mostTerm = std::max(mostOf(line.term, any.mostTerm), mostOf(line.termBuilding, Months(0)));
    reach.leastTerm = mostOf(line.leastTerm, any.leastTerm);
    reach.mostGrace = mostOf(line.grace, any.mostGrace);
    if (!line.rate.isStated()) return reach;
    if (const auto* range = std::get_if<RateRange>(&line.rate.value())) {
        reach.leastRate = range->least;
        reach.mostRate = range->most;
    }
    return reach;
}

}  // namespace yushi
