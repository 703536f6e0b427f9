#include "engine/offers/support.h"

#include "engine/offers/line_costs.h"

namespace yushi {

namespace {

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
