#include "report/json/case_parts_json.h"

#include "report/costs/loan_words.h"
#include "report/costs/part_words.h"
#include "report/explain/explain_parts.h"
#include "report/json/cost_json.h"
#include "report/json/explanation_json.h"

#include <algorithm>
#include <string>
#include <utility>

namespace yushi {

namespace {

Json orNull(const std::optional<Yen>& amount) {
    return amount ? Json(amount->value()) : Json(nullptr);
}

Json rowJson(const Instalment& row) {
    return {{"month", row.month.count()},
            {"principal_yen", row.principal.value()},
            {"interest_yen", row.interest.value()},
            {"payment_yen", row.payment().value()},
            {"balance_yen", row.balance.value()}};
}

Json existingJson(const ExistingCost& cost, const CostRules& rules) {
    Json json = {{"name", cost.loan.name},
                 {"balance_yen", cost.loan.balance.value()},
                 {"annual_rate_percent", percentOfParts(cost.loan.rate.parts())},
                 {"refinanced", cost.loan.refinanced},
                 {"remaining_months", cost.schedule.instalments.back().month.count()},
                 {"total_interest_yen", cost.schedule.totalInterest.value()},
                 {"fee_refund_yen", cost.refund ? Json(cost.refund->amount.value()) : Json(nullptr)},
                 {"fee_refund_estimated", cost.refund && cost.refund->estimated}};
    if (cost.loan.method == RepaymentMethod::LevelPayment && !cost.loan.payment)
        json["level_payment_yen"] = levelPayments(termsOf(cost.loan)).front().value();
    json["payments"] = jsonList(cost.schedule.instalments, rowJson);
    json["explanations"] = jsonOf(explain(cost, rules.feeRefund));
    return json;
}

Json monthJson(const RefinancingMonth& month) {
    return {{"month", month.month.count()},
            {"before_yen", month.before.value()},
            {"after_yen", month.after.value()},
            {"received_yen", month.received.value()},
            {"saved_yen", month.saved.value()}};
}

/// What would be totals: a new fee or old refunds that are not known leave an end open.
void addRefinancingSums(Json& json, const Refinancing& r) {
    if (r.feeUnknown) {
        json["new_fee_yen"] = nullptr;
    } else {
        addBand(json, "new_fee_yen", r.leastNewFee, r.newFee);
    }
    const std::string suffix = knownPartSuffix(r);
    addBand(json, "cash_at_execution" + suffix + "_yen", r.cashAtExecution, r.mostCashAtExecution);
    addBand(json, "more_cost" + suffix + "_yen", r.leastMoreCost, r.moreCost);
    if (suffix.empty()) return;
    const auto unless = [](bool unknown, Yen amount) {
        return unknown ? std::optional<Yen>() : std::optional(amount);
    };
    addOpenBand(json, "cash_at_execution_yen",
                unless(r.feeUnknown, std::min(r.cashAtExecution, r.mostCashAtExecution)),
                unless(r.refundUnknown, std::max(r.cashAtExecution, r.mostCashAtExecution)));
    addOpenBand(json, "more_cost_yen", unless(r.refundUnknown, std::min(r.leastMoreCost, r.moreCost)),
                unless(r.feeUnknown, std::max(r.leastMoreCost, r.moreCost)));
}

Json refinancingJson(const Refinancing& r) {
    Json json = {{"repaid_yen", r.repaid.value()},
                 {"new_loans_yen", r.newLoans.value()},
                 {"first_year_before_yen", r.before.firstYear.value()},
                 {"first_year_after_yen", r.after.firstYear.value()},
                 {"first_year_saved_yen", (r.before.firstYear - r.after.firstYear).value()},
                 {"total_interest_before_yen", r.before.totalInterest.value()},
                 {"total_interest_after_yen", r.after.totalInterest.value()},
                 {"more_interest_yen", r.moreInterest.value()},
                 {"new_fee_known", !r.feeUnknown},
                 {"fee_refund_yen", r.feeRefund.value()},
                 {"fee_refund_known", !r.refundUnknown},
                 {"fee_refund_estimated", r.refundEstimated},
                 {"term_before_months", r.before.term.count()},
                 {"term_after_months", r.after.term.count()}};
    addRefinancingSums(json, r);
    json["dearer_from_month"] = r.dearerFrom ? Json(r.dearerFrom->count()) : Json(nullptr);
    json["months"] = jsonList(r.months, monthJson);
    return json;
}

/// Writes figures and collects the keys of those that cannot be computed.
class FiguresJson {
  public:
    void add(const std::string& key, const std::optional<Yen>& amount) { json_[key] = orNull(amount); }
    void add(const std::string& key, const Reckoned<Yen>& figure) {
        addFigure(key, figure, [](Yen amount) { return Json(amount.value()); });
    }
    void add(const std::string& key, const Reckoned<Ratio>& figure) {
        addFigure(key, figure, [](const Ratio& ratio) { return Json(tenthsText(ratio.tenths())); });
    }
    void add(const std::string& key, const Reckoned<Share>& figure) {
        addFigure(key, figure, [](Share share) { return Json(percentOfParts(share.parts())); });
    }
    void add(const std::string& key, Json value) { json_[key] = std::move(value); }

    Json take() {
        json_["not_computable"] = std::move(notComputable_);
        return std::move(json_);
    }

  private:
    template <class T, class Write>
    void addFigure(const std::string& key, const Reckoned<T>& figure, Write write) {
        if (const auto* value = std::get_if<T>(&figure)) {
            json_[key] = write(*value);
            return;
        }
        json_[key] = nullptr;
        if (std::get<NoFigure>(figure) == NoFigure::NotComputable) notComputable_.push_back(key);
    }

    Json json_ = Json::object();
    Json notComputable_ = Json::array();
};

Json offerCapacityJson(const OfferCapacity& with) {
    FiguresJson figures;
    figures.add("principal_per_year_yen", Json(with.principalPerYear.value()));
    figures.add("refinanced_per_year_yen", Json(with.refinancedPerYear.value()));
    figures.add("refinanced_balance_yen", Json(with.refinancedBalance.value()));
    figures.add("room_yen", with.room);
    figures.add("borrowable_yen", with.borrowable);
    figures.add("debt_repayment_years", with.years);
    figures.add("room_after_fall_yen", with.roomAfterFall);
    figures.add("rate_rises", jsonList(with.rises, [](const RateRise& rise) {
                    FiguresJson risen;
                    risen.add("points_percent", Json(percentOfParts(rise.points.parts())));
                    risen.add("more_interest_first_year_yen", Json(rise.firstYearInterest.value()));
                    risen.add("more_interest_yen", Json(rise.totalInterest.value()));
                    risen.add("room_yen", rise.room);
                    return risen.take();
                }));
    return figures.take();
}

Json salesFallJson(const SalesFall& fall) {
    FiguresJson figures;
    figures.add("fall_percent", Json(percentOfParts(fall.fall.parts())));
    figures.add("lost_yen", Json(fall.lost.value()));
    figures.add("cash_flow_yen", Json(fall.cashFlow.value()));
    figures.add("debt_repayment_years", fall.years);
    figures.add("room_yen", fall.room);
    return figures.take();
}

Json capacityJson(const CaseParts& parts, std::span<const OfferCost> costs) {
    const Capacity& c = *parts.capacity;
    FiguresJson figures;
    for (const CashFlowKind kind : kCashFlowKinds)
        figures.add(nameOf(kind), c.cashFlows[static_cast<std::size_t>(kind)]);
    figures.add("working_capital_yen", c.workingCapital);
    figures.add("debt_to_repay_yen", c.debt);
    figures.add("debt_repayment_years", c.years);
    figures.add("principal_per_year_yen", c.principalPerYear);
    figures.add("room_yen", c.room);
    figures.add("debt_to_ebitda", c.debtToEbitda);
    figures.add("bearable_sales_fall_percent", c.bearableFall);
    figures.add("sales_fall", c.salesFall ? salesFallJson(*c.salesFall) : Json(nullptr));
    Json json = figures.take();
    json["explanations"] = jsonOf(explain(c, parts.finances, parts.existing));
    json["offers"] = Json::array();
    for (std::size_t i = 0; i < parts.offersCapacity.size(); ++i) {
        Json offer = {{"offer", i}};
        offer.update(offerCapacityJson(parts.offersCapacity[i]));
        offer["explanations"] = jsonOf(explain(parts.offersCapacity[i], c, parts.existing, costs[i]));
        json["offers"].push_back(std::move(offer));
    }
    return json;
}

Json planJson(const LeasePlan& plan, bool sale) {
    const auto& rate = plan.effectiveRate;
    Json json = {
        {"charge_on", plan.on == ChargeOn::Balance ? "balance" : "price"},
        {"first_payment_yen", plan.firstPayment.value()},
        {"total_paid_yen", plan.totalPaid.value()},
        {"more_than_price_yen", plan.moreThanPrice.value()},
        {"effective_rate_percent", rate ? Json(percentOf(*rate)) : Json(nullptr)}};
    json["payments"] = jsonList(plan.payments, [sale](const Instalment& row) {
        Json payment = {{"month", row.month.count()}};
        if (sale) payment["principal_yen"] = row.principal.value();
        payment["charge_yen"] = row.interest.value();
        payment["payment_yen"] = row.payment().value();
        if (sale) payment["balance_yen"] = row.balance.value();
        return payment;
    });
    return json;
}

Json problemsJson(const std::vector<OfferFault>& faults, const LeaseCost& lease) {
    LoanTerms terms;
    terms.principal = lease.lease.price;
    terms.term = lease.lease.term;
    terms.rates = {{Months(1), Rate()}};
    return jsonList(faults, [&](const OfferFault& fault) {
        const Problem problem = faultProblem(fault, lease.lease.line, terms);
        return Json{{"pointer", problem.pointer},
                    {"found", jsonOf(problem.found)},
                    {"expected", jsonOf(problem.expected)}};
    });
}

Json leaseJson(const LeaseBesideLoans& beside, const std::function<Json(const OfferCost&)>& offerJson) {
    const LeaseCost& cost = beside.lease;
    const bool sale = cost.stated.per == ChargePeriod::Year;
    Json json = {{"issuer", cost.line.edition->issuer},
                 {"edition", cost.line.edition->id},
                 {"program", cost.line.program->id},
                 {"line", cost.line.line->id},
                 {"price_yen", cost.lease.price.value()},
                 {"term_months", cost.lease.term.count()},
                 {"charge_percent", percentOfParts(cost.charge.parts())},
                 {"charge_per", sale ? "year" : "month"}};
    json["plans"] = jsonList(cost.plans, [sale](const LeasePlan& plan) { return planJson(plan, sale); });
    json["source"] = jsonOf(cost.line.line->citation, *cost.line.edition);
    json["explanations"] = jsonOf(explain(cost));
    json["loans"] = Json::array();
    for (std::size_t i = 0; i < beside.loans.size(); ++i) {
        Json loan = {{"offer", i}};
        if (const auto* worked = std::get_if<OfferCost>(&beside.loans[i])) {
            loan.update(offerJson(*worked));
        } else {
            loan["problems"] = problemsJson(std::get<std::vector<OfferFault>>(beside.loans[i]), cost);
        }
        json["loans"].push_back(std::move(loan));
    }
    return json;
}

}  // namespace

void addCaseParts(Json& answer, const CaseParts& parts, std::span<const OfferCost> costs,
                  const CostRules& rules, const std::function<Json(const OfferCost&)>& offerJson) {
    if (!parts.existing.empty()) {
        Json& refinancing = answer["refinancing"];
        refinancing["existing_loans"] =
            jsonList(parts.existing, [&](const ExistingCost& cost) { return existingJson(cost, rules); });
        refinancing["offers"] = Json::array();
        for (std::size_t i = 0; i < parts.refinancing.size(); ++i) {
            Json offer = {{"offer", i}};
            offer.update(refinancingJson(parts.refinancing[i]));
            offer["explanations"] = jsonOf(explain(parts.refinancing[i], parts.existing, costs[i]));
            refinancing["offers"].push_back(std::move(offer));
        }
    }
    if (parts.capacity) answer["capacity"] = capacityJson(parts, costs);
    if (!parts.leases.empty()) {
        answer["leases"] = jsonList(
            parts.leases, [&](const LeaseBesideLoans& beside) { return leaseJson(beside, offerJson); });
    }
}

}  // namespace yushi
