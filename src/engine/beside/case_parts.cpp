#include "engine/beside/case_parts.h"

#include <algorithm>
#include <array>
#include <utility>

namespace yushi {

namespace {

std::vector<Refinancing> refinancings(std::span<const ExistingCost> existing,
                                      std::span<const OfferCost> costs) {
    std::vector<Refinancing> result;
    for (const OfferCost& cost : costs) {
        const std::array offers = {std::reference_wrapper<const LoanCost>(cost)};
        result.push_back(refinance(existing, offers));
        result.back().feeUnknown = cost.feeKnown == FeeKnown::NotStated;
    }
    return result;
}

void addCapacity(CaseParts& parts, std::span<const OfferCost> costs) {
    if (!anyAnswered(parts.finances)) return;
    parts.capacity = capacityOf(parts.finances, parts.existing);
    for (const OfferCost& cost : costs)
        parts.offersCapacity.push_back(capacityWith(*parts.capacity, parts.existing, cost, rateSetBy(cost)));
}

}  // namespace

RateSetBy rateSetBy(const OfferCost& cost) {
    const auto& rate = cost.line.line->rate;
    const bool byDocument = rate.isStated() && !isAtMost(rate.value()) && (std::holds_alternative<FixedRate>(rate.value()) ||
                                                std::holds_alternative<RateByTerm>(rate.value()) ||
                                                std::holds_alternative<SteppedRate>(rate.value()));
    return cost.rateEntered && !byDocument ? RateSetBy::Lender : RateSetBy::Document;
}

std::variant<CaseParts, CasePartFaults> caseParts(std::span<const OfferCost> costs, const OfferContext& context) {
    const Consultation& consultation = context.consultation;
    CaseParts parts;
    CasePartFaults faults;
    bool sound = true;
    for (const ExistingLoan& loan : consultation.existingLoans) {
        faults.existing.push_back(check(loan));
        sound = sound && faults.existing.back().empty();
    }
    for (const Lease& lease : consultation.leases) {
        auto cost = leaseCost(lease, context.editions);
        auto* wrong = std::get_if<std::vector<LeaseFault>>(&cost);
        faults.leases.push_back(wrong ? std::move(*wrong) : std::vector<LeaseFault>());
        sound = sound && !wrong;
        if (wrong) continue;
        LeaseBesideLoans beside{std::get<LeaseCost>(std::move(cost)), {}};
        for (const Offer& offer : consultation.offers) {
            const LoanTerms terms = loanForEquipment(lease, termsOf(offer, context));
            beside.loans.push_back(costOf(offer.line, terms, offer.costs, context));
        }
        parts.leases.push_back(std::move(beside));
    }
    if (!sound) return faults;
    parts.existing = existingCosts(consultation.existingLoans, context.rules.costs.feeRefund);
    if (anyRefinanced(consultation.existingLoans)) parts.refinancing = refinancings(parts.existing, costs);
    parts.finances = consultation.finances;
    addCapacity(parts, costs);
    return parts;
}

}  // namespace yushi
