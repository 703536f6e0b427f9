#include "engine/cost/loan_cost.h"

#include <algorithm>
#include <iterator>

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

/// The rates that stand beside a rate that was entered: those of the table, or what the document gives for the class.
std::vector<FeeRate> ratesBeside(const GuaranteeFeeTerms& asked, std::span<const StatedFeeRate> stated,
                                 const Citation& at, const CostRules& rules) {
    if (!asked.table.empty()) {
        const auto table = std::ranges::find(rules.feeTables, asked.table, &FeeTable::id);
        if (table == rules.feeTables.end()) return {};
        std::vector<FeeRate> rates;
        for (int each = 1; each <= static_cast<int>(table->rates.size()); ++each) {
            if (!asked.feeClass || asked.feeClass == each) std::ranges::copy(ratesOf(*table, each), std::back_inserter(rates));
        }
        return rates;
    }
    std::vector<FeeRate> rates;
    for (const StatedFeeRate& each : stated) {
        if (isFor(each, asked.kind) && each.feeClass && each.feeClass == asked.feeClass)
            rates.push_back({each.rate, {}, each.feeClass, at});
    }
    return rates;
}

/// An entered rate that none of the rates beside it is.
CostFaults checkEnteredRate(const GuaranteeFeeTerms& asked, std::span<const FeeRate> beside) {
    if (beside.empty() || std::ranges::find(beside, *asked.rate, &FeeRate::rate) != beside.end()) return {};
    return {{CostFaultKind::FeeRateContradicts, beside.size() == 1 ? percentOfParts(beside.front().rate.parts()) : ""}};
}

/// Discounts and surcharges that do not go together: one named twice, or two of which only one is charged.
void checkAdjustments(const std::vector<std::string>& ids, const CostRules& rules, CostFaults& faults) {
    std::vector<const FeeAdjustment*> before;
    for (const std::string& id : ids) {
        const auto rule = std::ranges::find(rules.feeAdjustments, id, &FeeAdjustment::id);
        if (rule == rules.feeAdjustments.end()) continue;  // told where the rate is looked for
        const auto times = std::ranges::count(before, &*rule);
        if (times == 1) faults.push_back({CostFaultKind::FeeAdjustmentTwice, id, rule->name});
        for (const FeeAdjustment* other : before) {
            if (times == 0 && !rule->oneOf.empty() && other->oneOf == rule->oneOf)
                faults.push_back({CostFaultKind::FeeAdjustmentsExclude, id, other->name, rule->name});
        }
        before.push_back(&*rule);
    }
}

/// A fee by days is paid in yearly parts only where the rules split it: of other lengths no document tells.
void checkSplit(const GuaranteeFeeTerms& asked, const CostRules& rules, CostFaults& faults) {
    if (!asked.days || asked.payment != FeePayment::Yearly) return;
    FeeBasis basis;
    basis.days = asked.days;
    if (feeSplitFor(basis, rules)) return;
    std::string known;
    for (const FeeYearsByDays& each : rules.feeYearsByDays)
        known += (known.empty() ? "" : ", ") + std::to_string(each.least) + "-" + std::to_string(each.most);
    faults.push_back({CostFaultKind::NoSplitByDays, known});
}

}  // namespace

FeeRates feeRatesFor(const GuaranteeFeeTerms& asked, std::span<const StatedFeeRate> stated,
                     const Citation& at, const CostRules& rules) {
    std::vector<FeeRate> rates;
    if (asked.rate) {
        auto faults = checkEnteredRate(asked, ratesBeside(asked, stated, at, rules));
        if (!faults.empty()) return faults;
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
    checkAdjustments(asked.guaranteeFee->adjustments, rules, faults);
    checkSplit(*asked.guaranteeFee, rules, faults);
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
