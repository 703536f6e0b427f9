#pragma once

#include "catch.h"
#include "engine/loan_options.h"
#include "engine/offers/offer.h"
#include "shipped.h"

#include <variant>

namespace yushi {

/// The rules as shipped.
inline const CostRules& shippedRules() {
    return shipped().rules.costs;
}

/// A day on which most of the shipped menus are in force.
inline constexpr Date kDayOfMenus = std::chrono::year(2022) / std::chrono::July / 1;

/// Offers of the shipped menus for an applicant who has answered nothing.
inline OfferContext shippedContext(Date on = kDayOfMenus) {
    static const Consultation nobody{Answers(shipped().vocabulary), {}};
    return {shipped().editions, shipped().vocabulary, shipped().rules, nobody, on};
}

/// A loan under a shipped line, worked out; no fault may be found.
inline OfferCost worked(const LineName& line, const LoanTerms& terms, const CostTerms& asked) {
    auto cost = costOf(line, terms, asked, shippedContext());
    REQUIRE(std::holds_alternative<OfferCost>(cost));
    return std::get<OfferCost>(std::move(cost));
}

/// A generated loan as a plan under a line that says nothing of costs.
inline OfferCost generatedPlan(const test::AskedLoan& asked) {
    std::vector<FeeRate> rates;
    if (asked.costs.guaranteeFee)
        rates = std::get<std::vector<FeeRate>>(feeRatesFor(*asked.costs.guaranteeFee, {}, {}, shippedRules()));
    const auto line = findLine(shipped().editions, {"hyogo", "R4", "long-term-line"});
    REQUIRE(line);
    return OfferCost{loanCost(asked.terms, asked.costs, rates, shippedRules()), *line, kDayOfMenus, true,
                     asked.costs.guaranteeFee ? FeeKnown::Stated : FeeKnown::NoGuarantee};
}

/// A loan repaid monthly in equal instalments of whole yen.
inline LoanTerms equalLoan(std::int64_t principal, std::int64_t rateParts, int term, int grace = 0) {
    LoanTerms terms;
    terms.principal = Yen(principal);
    terms.rates = {{Months(1), Rate(rateParts)}};
    terms.term = Months(term);
    terms.grace = Months(grace);
    return terms;
}

}  // namespace yushi
