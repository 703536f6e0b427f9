#include "engine/offers/offer.h"

#include "engine/editions/line_on_day.h"
#include "engine/offers/limit_faults.h"
#include "engine/offers/line_costs.h"
#include "engine/offers/rates_for.h"
#include "engine/offers/repayment_ways.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace yushi {

namespace {

/// The costs by the ordinary fee table, where the document states no fee of a guarantee that may be ordinary.
std::shared_ptr<const LoanCost> costsByOrdinaryTable(const Line& line, const LineCosts& costs,
                                                     const LoanTerms& terms, const CostRules& rules) {
    if (costs.known != FeeKnown::NotStated || !ordinaryGuaranteePossible(line)) return nullptr;
    const auto table = std::ranges::find(rules.feeTables, Responsibility::Shared, &FeeTable::responsibility);
    if (table == rules.feeTables.end()) return nullptr;
    CostTerms asked = costs.costs;
    asked.guaranteeFee.emplace();
    asked.guaranteeFee->table = table->id;
    asked.guaranteeFee->subsidies = costs.supports;
    if (!checkCosts(terms, asked, rules).empty()) return nullptr;
    const FeeRates rates = feeRatesFor(*asked.guaranteeFee, {}, {}, rules);
    return std::make_shared<const LoanCost>(
        loanCost(terms, asked, std::get<std::vector<FeeRate>>(rates), rules));
}

/// Whether terms say of the instalments what only such of principal can have.
bool namesInstalments(const LoanTerms& terms) {
    return terms.instalment || !terms.unequal.empty() || terms.balloon != Yen();
}

}  // namespace

std::optional<LineRef> findLine(std::span<const Edition> editions, const LineName& name) {
    std::optional<LineRef> found;
    for (const Edition& edition : editions) {
        if (edition.issuer != name.issuer || edition.id != name.edition) continue;
        if (found && edition.layer < found->edition->layer) continue;
        for (const LineRef& line : linesOf(edition)) {
            if (line.line->id == name.line) found = line;
        }
    }
    return found;
}

std::optional<LineRef> findLine(const OfferContext& context, const LineName& name, std::optional<Date> drawdown) {
    const auto line = findLine(context.editions, name);
    return line ? std::optional(lineOnDay(*line, context.on, drawdown)) : std::nullopt;
}

LoanTerms termsOf(const Offer& offer, const OfferContext& context) {
    const NeedFacts& need = context.vocabulary.need();
    const Answers& answers = context.consultation.answers;
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
    const auto line = findLine(context.editions, offer.line);
    terms.interval = offer.interval ? *offer.interval : line ? statedInterval(*line->line) : Months(1);
    if (offer.method) {
        terms.method = *offer.method;
    } else if (line && !namesInstalments(terms)) {
        terms.method = statedMethod(*line->line);
    }
    return terms;
}

std::variant<OfferCost, std::vector<OfferFault>> costOf(const LineName& name, const LoanTerms& terms,
                                                        const CostTerms& asked, const OfferContext& context) {
    const CostRules& rules = context.rules.costs;
    std::vector<OfferFault> faults;
    const auto line = findLine(context, name, terms.drawdownOn);
    if (!line) return std::vector<OfferFault>{OfferFaultKind::LineNotFound};
    const bool rateEntered = !terms.rates.empty();
    LoanTerms full = terms;
    auto rates =
        ratesFor(*line, terms.term, rateEntered ? std::optional(terms.rates.front().rate) : std::nullopt);
    if (const auto* fault = std::get_if<OfferFault>(&rates)) {
        faults.push_back(*fault);
        full.rates = {{Months(1), Rate()}};  // the other terms are checked all the same
    } else if (terms.rates.size() <= 1) {
        full.rates = std::get<std::vector<RateStep>>(std::move(rates));
    }
    const LineCosts costs = lineCosts(*line, terms, asked, context);
    std::ranges::copy(check(full, costs.costs), std::back_inserter(faults));
    std::ranges::copy(limitFaults(*line->line, full), std::back_inserter(faults));
    std::ranges::copy(checkCosts(full, costs.costs, rules), std::back_inserter(faults));
    std::vector<FeeRate> feeRates;
    if (costs.costs.guaranteeFee) {
        auto found = feeRatesFor(*costs.costs.guaranteeFee, statedFeeRates(*line->line),
                                 feeStatedAt(*line->line), rules);
        if (const auto* wrong = std::get_if<std::vector<CostFault>>(&found)) {
            std::ranges::copy(*wrong, std::back_inserter(faults));
        } else {
            feeRates = std::get<std::vector<FeeRate>>(std::move(found));
        }
    }
    if (!faults.empty()) return faults;
    OfferCost cost{loanCost(full, costs.costs, feeRates, rules), *line, context.on, rateEntered, costs.known};
    cost.unstatedFeeSupport = costs.unstatedSupport;
    cost.promised = costs.promised;
    cost.feeSupports = costs.supports;
    cost.supporters = costs.supporters;
    cost.byOrdinaryTable = costsByOrdinaryTable(*line->line, costs, full, rules);
    return cost;
}

}  // namespace yushi
