#include "engine/offer.h"

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <utility>

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

    Rates operator()(const FixedRate& fixed) const { return throughout(entered.value_or(fixed.rate)); }
    Rates operator()(const RateRange& range) const {
        if (!entered) return OfferFault(OfferFaultKind::RateNeeded);
        const Rate nearest = std::clamp(*entered, range.least, range.most);
        if (nearest != *entered)
            return OfferFault(LimitFault{LimitFaultKind::RateOutsideRange, nearest.parts()});
        return throughout(*entered);
    }
    Rates operator()(const RateByTerm& byTerm) const {
        if (entered) return throughout(*entered);
        const auto holds = [this](const RateBracket& bracket) {
            return bracket.over < term && term <= bracket.upTo;
        };
        const auto bracket = std::ranges::find_if(byTerm.brackets, holds);
        if (bracket == byTerm.brackets.end())
            return OfferFault(LimitFault{LimitFaultKind::NoRateForTerm, nearestTerm(byTerm).count()});
        return throughout(bracket->rate);
    }
    Rates operator()(const SteppedRate& stepped) const {
        if (entered) return throughout(*entered);
        std::vector<RateStep> steps;
        for (const StatedRateStep& step : stepped.steps) steps.push_back({step.fromMonth, step.rate});
        return steps;
    }
    Rates operator()(const RateDiscount&) const { return enteredOnly(); }
    Rates operator()(const SetByLender&) const { return enteredOnly(); }
    Rates operator()(const Charge&) const { return OfferFault(OfferFaultKind::NotALoan); }

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

/// The extreme of what a field can mean; nothing where the document is silent or its only reading may not hold.
template <class T, class Compare>
std::optional<T> extreme(const Stated<T>& stated, Compare compare) {
    const auto possible = stated.possible();
    if (possible.empty() || (stated.isUncertain() && possible.size() == 1)) return std::nullopt;
    return *std::ranges::max_element(possible, compare);
}

/// The longest term, that for buildings included.
std::optional<Months> longestTerm(const Line& line) {
    const auto ordinary = extreme(line.term, std::less<>());
    if (!ordinary || line.termBuilding.isNotStated()) return ordinary;
    const auto building = extreme(line.termBuilding, std::less<>());
    return building ? std::optional(std::max(*ordinary, *building)) : std::nullopt;
}

std::optional<LimitFault> termFault(const Line& line, Months term) {
    if (!line.termChoices.empty()) {
        const auto distance = [term](Months each) { return std::abs((each - term).count()); };
        const Months nearest = *std::ranges::min_element(line.termChoices, {}, distance);
        if (nearest == term) return std::nullopt;
        return LimitFault{LimitFaultKind::TermNotOffered, nearest.count()};
    }
    if (const auto longest = longestTerm(line); longest && term > *longest)
        return LimitFault{LimitFaultKind::TermAboveLongest, longest->count()};
    if (const auto shortest = extreme(line.leastTerm, std::greater<>()); shortest && term < *shortest)
        return LimitFault{LimitFaultKind::TermBelowShortest, shortest->count()};
    return std::nullopt;
}

/// What the line says of subsidies and the guarantee fee, before what the user asks for.
class LineCosts {
  public:
    LineCosts(const LineRef& line, const CostTerms& asked, bool rateEntered)
        : line_(*line.line), costs(asked) {
        // Of another rate than the document's the payer says nothing.
        if (line_.interestSubsidy.isStated() && !rateEntered)
            costs.interestSubsidies.insert(costs.interestSubsidies.begin(), line_.interestSubsidy.value());
        if (line_.guarantee.isStated()) takeGuarantee(line_.guarantee.value());
        if (costs.guaranteeFee) known = FeeKnown::Stated;
    }

    std::span<const StatedFeeRate> statedRates() const {
        if (!line_.guarantee.isStated()) return {};
        return line_.guarantee.value().feeRates;
    }
    const Citation& statedAt() const {
        return line_.guarantee.isStated() && !line_.guarantee.value().citation.document.empty()
                   ? line_.guarantee.value().citation
                   : line_.citation;
    }

  private:
    void takeGuarantee(const Guarantee& guarantee) {
        if (!guarantee.feeRates.empty() && !costs.guaranteeFee) costs.guaranteeFee.emplace();
        std::vector<FeeSubsidy> supports;
        for (const FeeSupport& support : guarantee.feeSupport) {
            if (support.kind == FeeSupportKind::None) continue;
            const std::string payer = support.payers.empty() ? "" : support.payers.front();
            if (support.kind == FeeSupportKind::Full)
                supports.push_back({FeeInFull(), payer, {}, true, {}, {}, false});
            if (support.kind == FeeSupportKind::PointsUpTo)
                supports.push_back({FeePoints{*support.points}, payer, {}, true, {}, {}, false});
            const bool noFigure =
                support.kind == FeeSupportKind::Part || support.kind == FeeSupportKind::PartOrFull;
            unstatedSupport = unstatedSupport || noFigure;
            if (support.kind == FeeSupportKind::Full) known = FeeKnown::CarriedInFull;
        }
        if (costs.guaranteeFee) {
            auto& subsidies = costs.guaranteeFee->subsidies;
            subsidies.insert(subsidies.begin(), supports.begin(), supports.end());
        }
    }

    const Line& line_;

  public:
    CostTerms costs;
    FeeKnown known = FeeKnown::NotStated;
    bool unstatedSupport = false;
};

}  // namespace

std::optional<LineRef> findLine(std::span<const Edition> editions, const LineName& name) {
    for (const Edition& edition : editions) {
        if (edition.issuer != name.issuer || edition.id != name.edition) continue;
        for (const LineRef& line : linesOf(edition)) {
            if (line.line->id == name.line) return line;
        }
    }
    return std::nullopt;
}

std::variant<std::vector<RateStep>, OfferFault> ratesFor(const LineRef& line, Months term,
                                                         std::optional<Rate> entered) {
    const RateChoice choice{line, term, entered};
    if (!line.line->rate.isStated()) return choice.enteredOnly();
    return std::visit(choice, line.line->rate.value());
}

std::vector<LimitFault> limitFaults(const Line& line, const LoanTerms& terms) {
    std::vector<LimitFault> faults;
    if (const auto limit = extreme(line.limit, std::less<>()); limit && terms.principal > *limit)
        faults.push_back({LimitFaultKind::AmountAboveLimit, limit->value()});
    if (const auto fault = termFault(line, terms.term)) faults.push_back(*fault);
    if (const auto grace = extreme(line.grace, std::less<>()); grace && terms.grace > *grace)
        faults.push_back({LimitFaultKind::GraceAboveLongest, grace->count()});
    return faults;
}

LoanTerms termsOf(const Offer& offer, const NeedFacts& need, const Answers& answers) {
    const auto months = [&](FactId fact) -> std::optional<Months> {
        if (!answers[fact]) return std::nullopt;
        return Months(std::get<std::int64_t>(*answers[fact]));
    };
    const auto wanted =
        answers[need.amount] ? std::optional(std::get<Yen>(*answers[need.amount])) : std::nullopt;
    LoanTerms terms = offer.terms;
    terms.principal = offer.amount ? *offer.amount : wanted.value_or(Yen());
    terms.term = offer.term ? *offer.term : months(need.term).value_or(Months(0));
    terms.grace = offer.grace ? *offer.grace : months(need.grace).value_or(Months(0));
    return terms;
}

std::variant<OfferCost, std::vector<OfferFault>> costOf(const LineName& name, const LoanTerms& terms,
                                                        const CostTerms& asked,
                                                        std::span<const Edition> editions,
                                                        const CostRules& rules) {
    std::vector<OfferFault> faults;
    const auto line = findLine(editions, name);
    if (!line) return std::vector<OfferFault>{OfferFaultKind::LineNotFound};
    const bool rateEntered = !terms.rates.empty();
    LoanTerms full = terms;
    auto rates =
        ratesFor(*line, terms.term, rateEntered ? std::optional(terms.rates.front().rate) : std::nullopt);
    if (const auto* fault = std::get_if<OfferFault>(&rates)) {
        faults.push_back(*fault);
        full.rates = throughout(Rate());  // the other terms are checked all the same
    } else if (terms.rates.size() <= 1) {
        full.rates = std::get<std::vector<RateStep>>(std::move(rates));
    }
    const LineCosts costs(*line, asked, rateEntered);
    std::ranges::copy(check(full), std::back_inserter(faults));
    std::ranges::copy(limitFaults(*line->line, full), std::back_inserter(faults));
    std::ranges::copy(checkCosts(full, costs.costs, rules), std::back_inserter(faults));
    std::vector<FeeRate> feeRates;
    if (costs.costs.guaranteeFee) {
        auto found = feeRatesFor(*costs.costs.guaranteeFee, costs.statedRates(), costs.statedAt(), rules);
        if (const auto* wrong = std::get_if<std::vector<CostFault>>(&found)) {
            std::ranges::copy(*wrong, std::back_inserter(faults));
        } else {
            feeRates = std::get<std::vector<FeeRate>>(std::move(found));
        }
    }
    if (!faults.empty()) return faults;
    return OfferCost{loanCost(full, costs.costs, feeRates, rules), *line, rateEntered, costs.known,
                     costs.unstatedSupport};
}

}  // namespace yushi
