#include "report/json/cost_json.h"

#include "engine/cost/schedule_rows.h"
#include "engine/offers/support.h"
#include "report/costs/support_words.h"
#include "report/tables/plan_figures.h"

#include <algorithm>
#include <string_view>
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
                    {"returned_yen", subsidy.returned.value()},
                    {"paid_to", toBorrower ? "borrower" : "corporation"},
                    {"month", subsidy.month.count()}};
    });
    return {{"rate_percent", percentOfParts(fee.rate.rate.parts())},
            {"class", fee.rate.feeClass ? Json(*fee.rate.feeClass) : Json(nullptr)},
            {"fee_yen", fee.fee.value()},
            {"parts", std::move(parts)},
            {"subsidies", std::move(subsidies)},
            {"billed_yen", fee.billed.value()},
            {"paid_yen", fee.paid.value()},
            {"payments_yen", jsonList(fee.payments, [](Yen amount) { return Json(amount.value()); })},
            {"refund_estimate_yen", fee.refundEstimate.value()}};
}

Json rateJson(const std::optional<EffectiveRate>& rate) {
    return rate ? Json(percentOf(*rate)) : Json(nullptr);
}

/// @p which tells the rate without the fee from the whole.
void addRate(Json& json, const LoanCost& cost, const std::string& which) {
    const auto& most = cost.sums.effectiveRate;
    const auto& least = atBest(cost).sums.effectiveRate;
    const std::string key = "effective_rate" + which;
    json[key + "_percent"] = most && most == least ? Json(percentOf(*most)) : Json(nullptr);
    if (most != least) json[key + "_band_percent"] = {{"least", rateJson(least)}, {"most", rateJson(most)}};
    if (!most && !least && which.empty()) json["effective_rates_percent"] = Json::array();
}

/// A figure as one amount or a range; null where there is none. @p which tells sums without the fee from the whole.
void addFigure(Json& json, const LoanCost& cost, PlanFigure figure, const std::string& which = "") {
    const FigureSpec& spec = specOf(figure);
    const std::string key = std::string(spec.key) + which + "_yen";
    if (const auto ends = endsOf(cost, spec)) {
        addBand(json, key, Yen(ends->least), Yen(ends->most));
    } else {
        json[key] = nullptr;
    }
}

void addSums(Json& json, const LoanCost& cost, const std::string& which) {
    for (const PlanFigure sum : {PlanFigure::NetProceeds, PlanFigure::TotalPaid, PlanFigure::NetCost})
        addFigure(json, cost, sum, which);
    addRate(json, cost, which);
}

/// Of a cost without its fee: so much at most is left of the loan, so much at least is paid.
void addOpenSums(Json& json, const LoanCost& cost) {
    const CostSums& best = atBest(cost).sums;
    addOpenBand(json, "net_proceeds_yen", {}, std::max(cost.sums.netProceeds, best.netProceeds));
    addOpenBand(json, "total_paid_yen", std::min(cost.sums.totalPaid, best.totalPaid), {});
    addOpenBand(json, "total_cost_yen", std::min(cost.sums.netCost, best.netCost), {});
    json["effective_rate_percent"] = nullptr;
    json["effective_rate_band_percent"] = {{"least", rateJson(best.effectiveRate)}, {"most", nullptr}};
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

Json supportJson(const Support& support) {
    Json json = {{"payer", jsonOfWords(support.payer)},
                 {"on", support.on == Support::On::Interest ? "interest" : "fee"},
                 {"certainty", nameOf(support.certainty)}};
    if (support.least && support.most) {
        addBand(json, "amount_yen", *support.least, *support.most);
    } else {
        json["amount_yen"] = nullptr;
    }
    addBand(json, "returned_yen", support.leastReturned, support.mostReturned);
    json["months"] = support.months ? Json(support.months->count()) : Json(nullptr);
    json["edition"] = support.edition ? Json(support.edition->id) : Json(nullptr);
    json["edition_to"] = support.edition ? Json(isoDate(support.edition->effectiveTo)) : Json(nullptr);
    json["condition_ja"] = jsonOfWords(support.condition.ja);
    json["condition_en"] = jsonOfWords(support.condition.en);
    return json;
}

void addPayments(Json& json, const LoanCost& cost) {
    for (const PlanFigure figure : {PlanFigure::FirstPayment, PlanFigure::HighestPayment,
                                    PlanFigure::PaymentAfterGrace, PlanFigure::TotalInterest})
        addFigure(json, cost, figure);
    addBand(json, "total_payment_yen", cost.schedule.totalPayment, atBest(cost).schedule.totalPayment);
    for (const PlanFigure figure : {PlanFigure::InterestSubsidy, PlanFigure::InterestToBorrower, PlanFigure::FeeSubsidy,
                                    PlanFigure::FeeSubsidyToBorrower, PlanFigure::FeeRefund,
                                    PlanFigure::FeeRefundToPayers})
        addFigure(json, cost, figure);
    Json subsidies = Json::array();
    for (std::size_t i = 0; i < cost.interestSubsidies.size(); ++i)
        subsidies.push_back(subsidyJson(cost.interestSubsidies[i], cost.asked.interestSubsidies[i]));
    json["interest_subsidies"] = std::move(subsidies);
}

/// What is known without the fee, and beside it what the ordinary fee table makes of the whole.
Json jsonWithoutFee(const OfferCost& cost) {
    Json json = Json::object();
    addPayments(json, cost);
    addFigure(json, cost.byOrdinaryTable ? *cost.byOrdinaryTable : cost, PlanFigure::GuaranteeFee);
    json["guarantee_fee_table"] =
        cost.byOrdinaryTable ? Json(cost.byOrdinaryTable->asked.guaranteeFee->table) : Json(nullptr);
    addFigure(json, cost, PlanFigure::StampDuty);
    if (cost.byOrdinaryTable) {
        addSums(json, *cost.byOrdinaryTable, "");
    } else {
        addOpenSums(json, cost);
    }
    addSums(json, cost, "_without_fee");
    return json;
}

}  // namespace

std::string percentOf(EffectiveRate rate) {
    const std::int64_t magnitude = rate.millionths < 0 ? -rate.millionths : rate.millionths;
    const std::string decimals = std::to_string(magnitude % EffectiveRate::kPercent);
    return (rate.millionths < 0 ? "-" : "") + std::to_string(magnitude / EffectiveRate::kPercent) + "." +
           std::string(6 - decimals.size(), '0') + decimals;
}

void addBand(Json& json, const std::string& key, Yen one, Yen other) {
    if (one == other) {
        json[key] = one.value();
        return;
    }
    addOpenBand(json, key, std::min(one, other), std::max(one, other));
}

void addOpenBand(Json& json, const std::string& key, std::optional<Yen> least, std::optional<Yen> most) {
    const auto end = [](const std::optional<Yen>& yen) { return yen ? Json(yen->value()) : Json(nullptr); };
    constexpr std::string_view unit = "_yen";
    json[key] = nullptr;
    json[key.substr(0, key.size() - unit.size()) + "_band_yen"] = {{"least", end(least)}, {"most", end(most)}};
}

Json scheduleWithSubsidies(const LoanCost& cost) {
    Json schedule = jsonOf(cost.schedule);
    Json others = Json::array();
    for (const ScheduleRow& row : scheduleRows(cost)) {
        if (row.instalment) {
            schedule["payments"][*row.instalment]["interest_subsidy_yen"] = row.subsidy().value();
        } else {
            others.push_back({{"month", row.month.count()},
                              {"date", jsonOf(row.dueOn)},
                              {"interest_subsidy_yen", row.subsidy().value()}});
        }
    }
    schedule["subsidies_without_payment"] = std::move(others);
    return schedule;
}

Json jsonOf(const LoanCost& cost) {
    Json json = Json::object();
    addPayments(json, cost);
    addFigure(json, cost, PlanFigure::GuaranteeFee);
    if (cost.fee) json["guarantee_fee"] = feeCostJson(*cost.fee);
    if (const FeeCost* least = lowestFee(cost)) json["guarantee_fee_least"] = feeCostJson(*least);
    addFigure(json, cost, PlanFigure::StampDuty);
    addSums(json, cost, "");
    return json;
}

Json jsonOf(const OfferCost& cost) {
    const LoanCost& loan = cost;
    Json json = cost.feeKnown == FeeKnown::NotStated ? jsonWithoutFee(cost) : jsonOf(loan);
    json["supports"] = jsonList(supportsOf(cost), supportJson);
    return json;
}

}  // namespace yushi
