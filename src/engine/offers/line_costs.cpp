#include "engine/offers/line_costs.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

namespace yushi {

namespace {

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

bool isPart(FeeSupportKind kind) {
    return kind == FeeSupportKind::Part || kind == FeeSupportKind::PartOrFull;
}

void takeInterestSupports(const Line& line, CostTerms& costs) {
    std::vector<InterestSubsidy> supports;
    if (line.interestSubsidy.isStated()) supports.push_back(line.interestSubsidy.value());
    if (line.rate.isStated()) std::ranges::copy(stepSupports(line.rate.value()), std::back_inserter(supports));
    costs.interestSubsidies.insert(costs.interestSubsidies.begin(), supports.begin(), supports.end());
}

void takeGuarantee(const Guarantee& guarantee, LineCosts& line) {
    if (guarantee.use == GuaranteeUse::None) line.known = FeeKnown::NoGuarantee;
    auto& fee = line.costs.guaranteeFee;
    if (!guarantee.feeRates.empty() && !fee) fee.emplace();
    for (const FeeSupport& support : guarantee.feeSupport) {
        if (support.kind == FeeSupportKind::None || support.includedInRate) continue;
        line.supports.push_back(subsidyOf(support));
        line.unstatedSupport = line.unstatedSupport || isPart(support.kind);
        const bool allOfIt = support.kind == FeeSupportKind::Full && support.certainty == Certainty::Certain;
        if (allOfIt) line.known = FeeKnown::CarriedInFull;
    }
    if (fee) fee->subsidies.insert(fee->subsidies.begin(), line.supports.begin(), line.supports.end());
}

}  // namespace

FeeSubsidy subsidyOf(const FeeSupport& support) {
    FeeSubsidy subsidy;
    subsidy.kind = FeeInFull();
    if (support.kind == FeeSupportKind::PointsUpTo) subsidy.kind = FeePoints{*support.points};
    subsidy.payer = joinedPayers(support.payers);
    subsidy.text = support.text;
    subsidy.certainty = support.certainty;
    return subsidy;
}

LineCosts lineCosts(const Line& line, const CostTerms& asked, bool rateEntered) {
    LineCosts costs;
    costs.costs = asked;
    // Of another rate than the document's the payer says nothing.
    if (!rateEntered) takeInterestSupports(line, costs.costs);
    if (line.guarantee.isStated()) takeGuarantee(line.guarantee.value(), costs);
    if (costs.costs.guaranteeFee) costs.known = FeeKnown::Stated;
    return costs;
}

std::span<const StatedFeeRate> statedFeeRates(const Line& line) {
    if (!line.guarantee.isStated()) return {};
    return line.guarantee.value().feeRates;
}

const Citation& feeStatedAt(const Line& line) {
    const bool ownPlace = line.guarantee.isStated() && !line.guarantee.value().citation.document.empty();
    return ownPlace ? line.guarantee.value().citation : line.citation;
}

bool ordinaryGuaranteePossible(const Line& line) {
    if (!line.guarantee.isStated()) return false;
    const auto& kinds = line.guarantee.value().kinds;
    return kinds.empty() || std::ranges::find(kinds, "general") != kinds.end();
}

}  // namespace yushi
