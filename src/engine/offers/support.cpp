#include "engine/offers/support.h"

#include "engine/offers/line_costs.h"

#include <algorithm>

namespace yushi {

namespace {

/// The edition of another issuer who is the payer.
const Edition* supporterNamed(const OfferCost& cost, const std::string& payer) {
    const auto found = std::ranges::find(cost.supporters, payer, &Edition::issuer);
    return found == cost.supporters.end() ? nullptr : *found;
}

/// For how long a subsidy is paid; nothing: throughout.
std::optional<Months> monthsOf(const InterestSubsidy& subsidy) {
    return std::visit(
        [](const auto& kind) -> std::optional<Months> {
            return kind.months;  // of the first months alone it is all that they say
        },
        subsidy.kind);
}

void addInterestSupports(const OfferCost& cost, std::vector<Support>& supports) {
    const LoanCost& best = atBest(cost);
    for (std::size_t i = 0; i < best.interestSubsidies.size(); ++i) {
        const InterestSubsidy& asked = best.asked.interestSubsidies[i];
        const Yen amount = best.interestSubsidies[i].total;
        supports.push_back({asked.payer, supporterNamed(cost, asked.payer), Support::On::Interest, asked.certainty, amount,
                            amount, asked.text, monthsOf(asked)});
    }
}

void addFeeSupports(const OfferCost& cost, std::vector<Support>& supports) {
    const LoanCost& best = atBest(cost);
    for (std::size_t i = 0; i < best.fee->subsidies.size(); ++i) {
        const FeeSubsidy& asked = best.asked.guaranteeFee->subsidies[i];
        const FeeSubsidyCost& least = best.fee->subsidies[i];
        const FeeSubsidyCost& most = cost.atBest ? cost.highestFeeSupports[i] : least;
        supports.push_back({asked.payer, supporterNamed(cost, asked.payer), Support::On::Fee, asked.certainty,
                            least.amount, most.amount, asked.text, std::nullopt, least.returned, most.returned});
    }
}

}  // namespace

std::vector<Support> supportsOf(const OfferCost& cost) {
    std::vector<Support> supports;
    addInterestSupports(cost, supports);
    for (const InterestSubsidy& promised : cost.promised) {
        supports.push_back({promised.payer, supporterNamed(cost, promised.payer), Support::On::Interest,
                            promised.certainty, {}, {}, promised.text, monthsOf(promised)});
    }
    if (cost.fee) {
        addFeeSupports(cost, supports);
        return supports;
    }
    for (const FeeSubsidy& promised : cost.feeSupports) {
        supports.push_back({promised.payer, supporterNamed(cost, promised.payer), Support::On::Fee, promised.certainty,
                            {}, {}, promised.text});
    }
    return supports;
}

}  // namespace yushi
