#include "engine/loan_cost.h"

#include <algorithm>

namespace yushi {

namespace {

using CostFaults = std::vector<CostFault>;

bool isFor(const StatedFeeRate& rate, const std::string& kind) {
    return kind.empty() || std::ranges::find(rate.kinds, kind) != rate.kinds.end();
}

/// The rates of a fee table: that of the class, or those of the whole band.
std::vector<FeeRate> ratesOf(const FeeTable& table, std::optional<int> feeClass) {
    const auto rateOf = [&](int each) {
        return FeeRate{table.rates[static_cast<std::size_t>(each - 1)], {}, each, table.citation};
    };
    if (feeClass) return {rateOf(*feeClass)};
    return {rateOf(1), rateOf(static_cast<int>(table.rates.size()))};
}

/// The rates that a document gives for a kind of guarantee and a class.
FeeRates ratesOf(std::span<const StatedFeeRate> stated, const Citation& at, const GuaranteeFeeTerms& asked) {
    std::vector<FeeRate> rates;
    for (const StatedFeeRate& each : stated) {
        if (!isFor(each, asked.kind) || (asked.feeClass && each.feeClass && each.feeClass != asked.feeClass))
            continue;
        rates.push_back({each.rate, {}, each.feeClass, at});
    }
    if (rates.empty()) return CostFaults{{CostFaultKind::FeeRateNeeded, asked.kind}};
    std::ranges::sort(rates, std::greater(), &FeeRate::rate);
    if (rates.size() > 2) rates.erase(rates.begin() + 1, rates.end() - 1);
    return rates;
}

}  // namespace

FeeRates feeRatesFor(const GuaranteeFeeTerms& asked, std::span<const StatedFeeRate> stated,
                     const Citation& at, const CostRules& rules) {
    std::vector<FeeRate> rates;
    if (asked.rate) {
        rates = {FeeRate{*asked.rate, {}, asked.feeClass, {}}};
    } else if (!asked.table.empty()) {
        const auto table = std::ranges::find(rules.feeTables, asked.table, &FeeTable::id);
        if (table == rules.feeTables.end()) return CostFaults{{CostFaultKind::FeeTableUnknown, asked.table}};
        rates = ratesOf(*table, asked.feeClass);
    } else {
        auto found = ratesOf(stated, at, asked);
        if (const auto* faults = std::get_if<CostFaults>(&found)) return *faults;
        rates = std::get<std::vector<FeeRate>>(std::move(found));
    }
    for (const std::string& id : asked.adjustments) {
        const auto adjustment = std::ranges::find(rules.feeAdjustments, id, &FeeAdjustment::id);
        if (adjustment == rules.feeAdjustments.end())
            return CostFaults{{CostFaultKind::FeeAdjustmentUnknown, id}};
        for (FeeRate& rate : rates) {
            rate.rate = rate.rate + adjustment->points;
            if (adjustment->points > RatePoints())
                rate.surcharges = RatePoints(rate.surcharges.parts() + adjustment->points.parts());
        }
    }
    if (std::ranges::any_of(rates, [](const FeeRate& each) { return each.rate < Rate(); }))
        return CostFaults{{CostFaultKind::FeeRateBelowZero, ""}};
    return rates;
}

std::vector<CostFault> checkCosts(const LoanTerms& terms, const CostTerms& asked, const CostRules& rules) {
    CostFaults faults;
    const auto alone = [&faults](const auto& subsidies) {
        for (const auto& subsidy : subsidies) {
            if (subsidy.alone && subsidies.size() > 1)
                faults.push_back({CostFaultKind::SubsidyNotBesideOthers, subsidy.payer});
        }
    };
    alone(asked.interestSubsidies);
    for (const InterestSubsidy& subsidy : asked.interestSubsidies) {
        const bool needsDays = std::holds_alternative<SubsidyRefund>(subsidy.kind) ||
                               std::holds_alternative<SubsidyOnAverage>(subsidy.kind);
        if (needsDays && !terms.drawdownOn)
            faults.push_back({CostFaultKind::DrawdownDateNeededForRefund, subsidy.payer});
    }
    const bool movesDays = terms.drawdownOn && terms.businessDays != BusinessDays::AnyDay;
    if (movesDays && rules.bankDays.everyYear.empty() && rules.bankDays.holidays.empty())
        faults.push_back({CostFaultKind::RuleMissing, "business_days"});
    if (asked.contract && !rules.stampDuty) faults.push_back({CostFaultKind::RuleMissing, "stamp_duty"});
    if (!asked.guaranteeFee) return faults;
    alone(asked.guaranteeFee->subsidies);
    const std::string& id = asked.guaranteeFee->coefficients;
    if (rules.coefficients.empty()) {
        faults.push_back({CostFaultKind::RuleMissing, "instalment_coefficients"});
    } else if (!id.empty() && std::ranges::find(rules.coefficients, id, &InstalmentCoefficients::id) ==
                                  rules.coefficients.end()) {
        faults.push_back({CostFaultKind::CoefficientsUnknown, id});
    }
    return faults;
}

}  // namespace yushi
