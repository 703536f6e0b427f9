#include "engine/offers/rates_for.h"

#include <algorithm>

namespace yushi {

namespace {

using Rates = std::variant<std::vector<RateStep>, OfferFault>;

std::vector<RateStep> throughout(Rate rate) {
    return {{Months(1), rate}};
}

/// Takes the rates out of what the document states.
struct RateChoice {
    const LineRef& line;
    Months term;
    std::optional<Rate> entered;

    Rates operator()(const FixedRate& fixed) const {
        return fixed.atMost ? below(fixed.rate) : throughout(entered.value_or(fixed.rate));
    }
    Rates operator()(const RateRange& range) const {
        if (!entered) return OfferFault(OfferFaultKind::RateNeeded);
        const Rate nearest = std::clamp(*entered, range.least, range.most);
        if (nearest != *entered)
            return OfferFault(LimitFault{LimitFaultKind::RateOutsideRange, nearest.parts()});
        return throughout(*entered);
    }
    Rates operator()(const RateByTerm& byTerm) const {
        if (entered && !byTerm.atMost) return throughout(*entered);
        const auto holds = [this](const RateBracket& bracket) {
            return bracket.over < term && term <= bracket.upTo;
        };
        const auto bracket = std::ranges::find_if(byTerm.brackets, holds);
        if (bracket == byTerm.brackets.end())
            return OfferFault(LimitFault{LimitFaultKind::NoRateForTerm, nearestTerm(byTerm).count()});
        return byTerm.atMost ? below(bracket->rate) : throughout(bracket->rate);
    }
    Rates operator()(const SteppedRate& stepped) const {
        if (entered) return throughout(*entered);
        if (stepped.certainty != Certainty::Certain) return throughout(stepped.steps.back().rate);
        std::vector<RateStep> steps;
        for (const StatedRateStep& step : stepped.steps) steps.push_back({step.fromMonth, step.rate});
        return steps;
    }
    Rates operator()(const RateDiscount&) const { return enteredOnly(); }
    Rates operator()(const SetByLender&) const { return enteredOnly(); }
    Rates operator()(const Charge&) const { return OfferFault(OfferFaultKind::NotALoan); }

    /// The lender's own rate, which is not above @p ceiling; where it is not entered, the ceiling.
    Rates below(Rate ceiling) const {
        if (entered && *entered > ceiling)
            return OfferFault(LimitFault{LimitFaultKind::RateOutsideRange, ceiling.parts()});
        return throughout(entered.value_or(ceiling));
    }
    /// Brackets leave no gaps: the term is before the first or after the last.
    Months nearestTerm(const RateByTerm& byTerm) const {
        const Months first = byTerm.brackets.front().over + Months(1);
        return term < first ? first : byTerm.brackets.back().upTo;
    }
    Rates enteredOnly() const {
        if (!entered) return OfferFault(OfferFaultKind::RateNeeded);
        return throughout(*entered);
    }
};

}  // namespace

std::variant<std::vector<RateStep>, OfferFault> ratesFor(const LineRef& line, Months term,
                                                         std::optional<Rate> entered) {
    const RateChoice choice{line, term, entered};
    if (line.rateSpell && !line.rateSpell->known && !entered) return OfferFault(RateNotKnown{*line.rateSpell});
    if (!line.line->rate.isStated()) return choice.enteredOnly();
    return std::visit(choice, line.line->rate.value());
}

}  // namespace yushi
