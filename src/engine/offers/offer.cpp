#include "engine/offers/offer.h"

#include "engine/offers/repayment_ways.h"

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <iterator>
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
        if (stepped.certainty != Certainty::Certain) return throughout(stepped.steps.back().rate);
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

/// Steps that are not certain, as points off the last rate for the months before it.
std::vector<InterestSubsidy> stepSupports(const StatedRate& rate) {
    const auto* stepped = std::get_if<SteppedRate>(&rate);
    std::vector<InterestSubsidy> supports;
    if (!stepped || stepped->certainty == Certainty::Certain) return supports;
    for (std::size_t i = 0; i + 1 < stepped->steps.size(); ++i) {
        const StatedRateStep& next = stepped->steps[i + 1];
        const SubsidyPoints points{next.rate - stepped->steps[i].rate, false, next.fromMonth - Months(1)};
        supports.push_back({points, "", stepped->text, false, stepped->certainty});
    }
    return supports;
}

std::string joinedPayers(const std::vector<std::string>& payers) {
    std::string names;
    for (const std::string& payer : payers) names += (names.empty() ? "" : "・") + payer;
    return names;
}

/// A document's fee support as it enters the cost: a part without a figure is at most all of it.
FeeSubsidy subsidyOf(const FeeSupport& support) {
    FeeSubsidy subsidy;
    subsidy.kind = FeeInFull();
    if (support.kind == FeeSupportKind::PointsUpTo) subsidy.kind = FeePoints{*support.points};
    subsidy.payer = joinedPayers(support.payers);
    subsidy.text = support.text;
    subsidy.certainty = support.certainty;
    return subsidy;
}

bool isPart(FeeSupportKind kind) {
    return kind == FeeSupportKind::Part || kind == FeeSupportKind::PartOrFull;
}

/// What the line says of subsidies and the guarantee fee, before what the user asks for.
class LineCosts {
  public:
    LineCosts(const LineRef& line, const CostTerms& asked, bool rateEntered)
        : line_(*line.line), costs(asked) {
        // Of another rate than the document's the payer says nothing.
        if (!rateEntered) takeInterestSupports();
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
    /// Whether the document leaves room for an ordinary guarantee, whose fee table is the same everywhere.
    bool ordinaryGuaranteePossible() const {
        if (!line_.guarantee.isStated()) return false;
        const auto& kinds = line_.guarantee.value().kinds;
        return kinds.empty() || std::ranges::find(kinds, "general") != kinds.end();
    }

  private:
    void takeInterestSupports() {
        std::vector<InterestSubsidy> supports;
        if (line_.interestSubsidy.isStated()) supports.push_back(line_.interestSubsidy.value());
        if (line_.rate.isStated())
            std::ranges::copy(stepSupports(line_.rate.value()), std::back_inserter(supports));
        costs.interestSubsidies.insert(costs.interestSubsidies.begin(), supports.begin(), supports.end());
    }
    void takeGuarantee(const Guarantee& guarantee) {
        if (guarantee.use == GuaranteeUse::None) known = FeeKnown::NoGuarantee;
        if (!guarantee.feeRates.empty() && !costs.guaranteeFee) costs.guaranteeFee.emplace();
        for (const FeeSupport& support : guarantee.feeSupport) {
            if (support.kind == FeeSupportKind::None || support.includedInRate) continue;
            supports.push_back(subsidyOf(support));
            unstatedSupport = unstatedSupport || isPart(support.kind);
            const bool allOfIt =
                support.kind == FeeSupportKind::Full && support.certainty == Certainty::Certain;
            if (allOfIt) known = FeeKnown::CarriedInFull;
        }
        if (costs.guaranteeFee) {
            auto& subsidies = costs.guaranteeFee->subsidies;
            subsidies.insert(subsidies.begin(), supports.begin(), supports.end());
        }
    }

    const Line& line_;

  public:
    CostTerms costs;
    std::vector<FeeSubsidy> supports;  ///< of the fee, by the document
    FeeKnown known = FeeKnown::NotStated;
    bool unstatedSupport = false;
};

/// The costs by the ordinary fee table, where the document states no fee of a guarantee that may be ordinary.
std::shared_ptr<const LoanCost> costsByOrdinaryTable(const LineCosts& line, const LoanTerms& terms,
                                                     const CostRules& rules) {
    if (line.known != FeeKnown::NotStated || !line.ordinaryGuaranteePossible()) return nullptr;
    const auto table = std::ranges::find(rules.feeTables, Responsibility::Shared, &FeeTable::responsibility);
    if (table == rules.feeTables.end()) return nullptr;
    CostTerms asked = line.costs;
    asked.guaranteeFee.emplace();
    asked.guaranteeFee->table = table->id;
    asked.guaranteeFee->subsidies = line.supports;
    if (!checkCosts(terms, asked, rules).empty()) return nullptr;
    const FeeRates rates = feeRatesFor(*asked.guaranteeFee, {}, {}, rules);
    return std::make_shared<const LoanCost>(
        loanCost(terms, asked, std::get<std::vector<FeeRate>>(rates), rules));
}

/// Whether terms say of the instalments what only such of principal can have.
bool namesInstalments(const LoanTerms& terms) {
    return terms.instalment || !terms.unequal.empty() || terms.balloon != Yen();
}

void addInterestSupports(const LoanCost& best, std::vector<Support>& supports) {
    for (std::size_t i = 0; i < best.interestSubsidies.size(); ++i) {
        const InterestSubsidy& asked = best.asked.interestSubsidies[i];
        const Yen amount = best.interestSubsidies[i].total;
        supports.push_back({asked.payer, Support::On::Interest, asked.certainty, amount, amount, asked.text});
    }
}

void addFeeSupports(const LoanCost& cost, std::vector<Support>& supports) {
    const LoanCost& best = atBest(cost);
    for (std::size_t i = 0; i < best.fee->subsidies.size(); ++i) {
        const FeeSubsidy& asked = best.asked.guaranteeFee->subsidies[i];
        const FeeSubsidyCost& least = best.fee->subsidies[i];
        const FeeSubsidyCost& most = cost.atBest ? cost.highestFeeSupports[i] : least;
        supports.push_back({asked.payer, Support::On::Fee, asked.certainty, least.amount, most.amount, asked.text,
                            least.returned, most.returned});
    }
}

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

LoanTerms termsOf(const Offer& offer, std::span<const Edition> editions, const NeedFacts& need, const Answers& answers) {
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
    const auto line = findLine(editions, offer.line);
    terms.interval = offer.interval ? *offer.interval : line ? statedInterval(*line->line) : Months(1);
    if (offer.method) {
        terms.method = *offer.method;
    } else if (line && !namesInstalments(terms)) {
        terms.method = statedMethod(*line->line);
    }
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
    std::ranges::copy(check(full, costs.costs), std::back_inserter(faults));
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
    return OfferCost{
        loanCost(full, costs.costs, feeRates, rules), *line, rateEntered, costs.known, costs.unstatedSupport,
        costsByOrdinaryTable(costs, full, rules)};
}

std::vector<Support> supportsOf(const OfferCost& cost) {
    std::vector<Support> supports;
    addInterestSupports(atBest(cost), supports);
    if (cost.fee) {
        addFeeSupports(cost, supports);
    } else if (cost.line.line->guarantee.isStated()) {
        for (const FeeSupport& stated : cost.line.line->guarantee.value().feeSupport) {
            if (stated.kind == FeeSupportKind::None || stated.includedInRate) continue;
            const FeeSubsidy subsidy = subsidyOf(stated);
            supports.push_back({subsidy.payer, Support::On::Fee, subsidy.certainty, {}, {}, subsidy.text});
        }
    }
    return supports;
}

}  // namespace yushi
