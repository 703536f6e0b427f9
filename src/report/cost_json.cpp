#include "report/cost_json.h"

#include <cmath>
#include <utility>

namespace yushi {

namespace {

std::string_view nameOf(FeePart::Kind kind) {
    switch (kind) {
        case FeePart::Kind::Whole:
            return "whole";
        case FeePart::Kind::Grace:
            return "grace";
        case FeePart::Kind::Balloon:
            return "balloon";
        case FeePart::Kind::Instalments:
            return "instalments";
    }
    return "";
}

Json feeCostJson(const FeeCost& fee) {
    Json parts = jsonList(fee.parts, [&](const FeePart& part) {
        return Json{{"part", nameOf(part.kind)},
                    {"amount_yen", part.amount.value()},
                    {fee.basis.days ? "days" : "months", part.time},
                    {"coefficient_percent", percentOfParts(part.coefficient.parts())},
                    {"fee_yen", part.fee.value()}};
    });
    Json subsidies = jsonList(fee.subsidies, [](const FeeSubsidyCost& subsidy) {
        const bool toBorrower = subsidy.flow == FeeSubsidyFlow::ToBorrower;
        return Json{{"payer", jsonOfWords(subsidy.payer)},
                    {"amount_yen", subsidy.amount.value()},
                    {"paid_to", toBorrower ? "borrower" : "corporation"},
                    {"month", subsidy.month.count()}};
    });
    return {{"rate_percent", percentOfParts(fee.rate.rate.parts())},
            {"class", fee.rate.feeClass ? Json(*fee.rate.feeClass) : Json(nullptr)},
            {"fee_yen", fee.fee.value()},
            {"parts", std::move(parts)},
            {"subsidies", std::move(subsidies)},
            {"paid_yen", fee.paid.value()},
            {"payments_yen", jsonList(fee.payments, [](Yen amount) { return Json(amount.value()); })},
            {"refund_estimate_yen", fee.refundEstimate.value()}};
}

Json ratesJson(const std::vector<double>& rates) {
    return jsonList(rates, [](double rate) { return Json(computedPercent(rate)); });
}

void addRates(Json& json, const LoanCost& cost) {
    const auto& most = cost.sums.effectiveRates;
    const bool band = cost.leastFee.has_value();
    json["effective_rate_percent"] =
        most.size() == 1 && !band ? Json(computedPercent(most.front())) : Json(nullptr);
    if (band) {
        json["effective_rate_band_percent"] = {{"least", ratesJson(cost.leastSums.effectiveRates)},
                                               {"most", ratesJson(most)}};
    } else if (most.size() != 1) {
        json["effective_rates_percent"] = ratesJson(most);
    }
}

Json subsidyJson(const SubsidyCost& subsidy, const InterestSubsidy& asked) {
    Yen toLender;
    for (const Yen amount : subsidy.toLender) toLender += amount;
    return {{"payer", jsonOfWords(asked.payer)},
            {"amount_yen", subsidy.total.value()},
            {"to_lender_yen", toLender.value()},
            {"to_borrower", jsonList(subsidy.toBorrower, [](const SubsidyPayment& payment) {
                 return Json{{"until", isoDate(payment.until)},
                             {"month", payment.month.count()},
                             {"basis_yen", payment.basis.value()},
                             {"amount_yen", payment.amount.value()}};
             })}};
}

}  // namespace

std::string computedPercent(double rate) {
    const auto millionths = std::llround(rate * 1e8);
    const auto magnitude = std::llabs(millionths);
    const std::string decimals = std::to_string(magnitude % 1'000'000);
    return (millionths < 0 ? "-" : "") + std::to_string(magnitude / 1'000'000) + "." +
           std::string(6 - decimals.size(), '0') + decimals;
}

void addBand(Json& json, const std::string& key, Yen most, Yen least) {
    if (most == least) {
        json[key] = most.value();
        return;
    }
    json[key] = nullptr;
    json[key.substr(0, key.size() - 4) + "_band_yen"] = {{"least", least.value()}, {"most", most.value()}};
}

Json scheduleWithSubsidies(const LoanCost& cost) {
    Json schedule = jsonOf(cost.schedule);
    for (std::size_t i = 0; i < cost.interestSubsidy.size(); ++i) {
        schedule["payments"][i]["interest_subsidy_yen"] = cost.interestSubsidy[i].value();
    }
    return schedule;
}

Json jsonOf(const LoanCost& cost) {
    Json json = {{"first_payment_yen", cost.firstPayment.value()},
                 {"highest_payment_yen", cost.highestPayment.value()},
                 {"first_payment_after_grace_yen", cost.firstPaymentAfterGrace.value()},
                 {"total_interest_yen", cost.schedule.totalInterest.value()},
                 {"total_payment_yen", cost.schedule.totalPayment.value()},
                 {"interest_subsidy_yen", cost.totalInterestSubsidy.value()}};
    Json subsidies = Json::array();
    for (std::size_t i = 0; i < cost.interestSubsidies.size(); ++i) {
        subsidies.push_back(subsidyJson(cost.interestSubsidies[i], cost.asked.interestSubsidies[i]));
    }
    json["interest_subsidies"] = std::move(subsidies);
    if (cost.fee) {
        addBand(json, "guarantee_fee_yen", cost.fee->fee, cost.leastFee.value_or(*cost.fee).fee);
        json["guarantee_fee"] = feeCostJson(*cost.fee);
        if (cost.leastFee) json["guarantee_fee_least"] = feeCostJson(*cost.leastFee);
    } else {
        json["guarantee_fee_yen"] = nullptr;
    }
    json["stamp_tax_yen"] = cost.asked.contract ? Json(cost.stampDuty.value()) : Json(nullptr);
    addBand(json, "net_proceeds_yen", cost.sums.netProceeds, cost.leastSums.netProceeds);
    addBand(json, "total_paid_yen", cost.sums.totalPaid, cost.leastSums.totalPaid);
    addBand(json, "total_cost_yen", cost.sums.netCost, cost.leastSums.netCost);
    addRates(json, cost);
    return json;
}

}  // namespace yushi
