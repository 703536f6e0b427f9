#include "engine/offer.h"

#include "engine/interest_subsidy.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace yushi {

namespace {

using Rates = std::variant<std::vector<RateStep>, OfferFaultKind>;

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
        if (!entered) return OfferFaultKind::RateNeeded;
        if (*entered < range.least || *entered > range.most) return OfferFaultKind::RateOutsideRange;
        return throughout(*entered);
    }
    Rates operator()(const RateByTerm& byTerm) const {
        if (entered) return throughout(*entered);
        const auto holds = [this](const RateBracket& bracket) {
            return bracket.over < term && term <= bracket.upTo;
        };
        const auto bracket = std::ranges::find_if(byTerm.brackets, holds);
        if (bracket == byTerm.brackets.end()) return OfferFaultKind::NoRateForTerm;
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
    Rates operator()(const Charge&) const { return OfferFaultKind::NotALoan; }

    Rates enteredOnly() const {
        if (!entered) return OfferFaultKind::RateNeeded;
        return throughout(*entered);
    }
};

void summarise(OfferCost& cost) {
    const auto& rows = cost.schedule.instalments;
    cost.firstPayment = rows.front().payment();
    for (const Instalment& row : rows) cost.highestPayment = std::max(cost.highestPayment, row.payment());
    const auto afterGrace =
        std::ranges::find_if(rows, [&](const Instalment& row) { return row.month > cost.terms.grace; });
    if (afterGrace != rows.end()) cost.firstPaymentAfterGrace = afterGrace->payment();
}

const SubsidyPoints* pointsOf(const Line& line) {
    if (!line.interestSubsidy.isStated()) return nullptr;
    return std::get_if<SubsidyPoints>(&line.interestSubsidy.value().kind);
}

/// Where the stated rate is the lender's, the borrower pays what the subsidy leaves of it.
void takePointsOff(std::vector<RateStep>& rates, const SubsidyPoints& subsidy) {
    if (subsidy.includedInRate) return;
    for (RateStep& step : rates) step.rate = std::max(step.rate - subsidy.points, Rate());
}

void addSubsidy(OfferCost& cost) {
    cost.interestSubsidy.assign(cost.schedule.instalments.size(), Yen());
    const auto* subsidy = pointsOf(*cost.line.line);
    if (!subsidy || cost.rateEntered) return;  // of another rate than the document's the payer says nothing
    cost.interestSubsidy = subsidyByPoints(cost.terms, cost.schedule, subsidy->points);
    cost.totalInterestSubsidy =
        std::accumulate(cost.interestSubsidy.begin(), cost.interestSubsidy.end(), Yen());
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

std::variant<std::vector<RateStep>, OfferFaultKind> ratesFor(const LineRef& line, Months term,
                                                             std::optional<Rate> entered) {
    const RateChoice choice{line, term, entered};
    if (!line.line->rate.isStated()) return choice.enteredOnly();
    return std::visit(choice, line.line->rate.value());
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
                                                        std::span<const Edition> editions) {
    using Faults = std::vector<OfferFault>;
    const auto line = findLine(editions, name);
    if (!line) return Faults{OfferFaultKind::LineNotFound};
    OfferCost cost{*line, terms, !terms.rates.empty(), {}, {}, {}, {}, {}, {}};
    const auto entered = cost.rateEntered ? std::optional(terms.rates.front().rate) : std::nullopt;
    auto rates = ratesFor(*line, terms.term, entered);
    Faults faults;
    if (const auto* fault = std::get_if<OfferFaultKind>(&rates)) {
        faults.emplace_back(*fault);
        cost.terms.rates = throughout(Rate());  // the other terms are checked all the same
    } else if (terms.rates.size() <= 1) {
        cost.terms.rates = std::get<std::vector<RateStep>>(std::move(rates));
    }
    for (const LoanFault& fault : check(cost.terms)) faults.emplace_back(fault);
    if (!faults.empty()) return faults;
    if (const auto* subsidy = pointsOf(*line->line); subsidy && !cost.rateEntered)
        takePointsOff(cost.terms.rates, *subsidy);
    cost.schedule = amortize(cost.terms);
    addSubsidy(cost);
    summarise(cost);
    return cost;
}

}  // namespace yushi
