#include "report/case_terms_json.h"

#include "report/case_file_parts.h"
#include "report/support_words.h"

#include <array>
#include <string_view>
#include <variant>

namespace yushi {

namespace {

/// Adds the word of a choice, by the order of its enumeration, unless it is the first.
template <class Enum, std::size_t N>
void addWord(Json& json, const char* key, Enum value, const std::array<std::string_view, N>& words) {
    const auto index = static_cast<std::size_t>(value);
    if (index != 0) json[key] = words[index];
}

std::string percent(std::int64_t parts) {
    return percentOfParts(parts);
}

void addRates(Json& json, const std::vector<RateStep>& rates) {
    if (rates.empty()) return;
    if (rates.size() == 1 && rates.front().fromMonth == Months(1)) {
        json["annual_rate_percent"] = percent(rates.front().rate.parts());
        return;
    }
    json["rate_steps"] = jsonList(rates, [](const RateStep& step) {
        return Json{{"from_month", step.fromMonth.count()},
                    {"annual_rate_percent", percent(step.rate.parts())}};
    });
}

void addInstalments(Json& json, const LoanTerms& terms) {
    if (terms.interval != Months(1)) json["payment_interval_months"] = terms.interval.count();
    if (!terms.smallerUnits.empty()) {
        Json units = Json::array({terms.instalmentUnit.value()});
        for (const Yen unit : terms.smallerUnits) units.push_back(unit.value());
        json["instalment_units_yen"] = std::move(units);
    } else if (terms.instalmentUnit != Yen(1)) {
        json["instalment_unit_yen"] = terms.instalmentUnit.value();
    }
    addWord(json, "instalment_rounding", terms.instalmentRounding,
            std::array<std::string_view, 3>{"down", "half_up", "up"});
    addWord(json, "remainder", terms.remainder, std::array<std::string_view, 2>{"last", "first"});
    if (terms.instalment) json["instalment_yen"] = terms.instalment->value();
}

void addInterest(Json& json, const LoanTerms& terms) {
    addWord(json, "interest_accrual", terms.accrual,
            std::array<std::string_view, 2>{"monthly", "actual/365"});
    if (terms.dayCount == DayCount::BothEnds) json["count_both_ends"] = true;
    if (terms.interestBaseUnit != Yen(1)) json["interest_base_unit_yen"] = terms.interestBaseUnit.value();
    if (terms.drawdownOn) json["drawdown_date"] = isoDate(*terms.drawdownOn);
}

Json termsJson(const EarlyRepayment& early) {
    Json json = {{"month", early.month.count()}};
    if (early.amount) json["amount_yen"] = early.amount->value();
    addWord(json, "effect", early.effect, std::array<std::string_view, 2>{"shorten_term", "reduce_payment"});
    return json;
}

void addVariations(Json& json, const LoanTerms& terms) {
    if (terms.interestInterval) json["interest_interval_months"] = terms.interestInterval->count();
    if (!terms.unequal.empty()) {
        json["principal_steps"] = jsonList(terms.unequal, [](const PrincipalStep& step) {
            return Json{{"from_month", step.fromMonth.count()}, {"principal_yen", step.principal.value()}};
        });
    }
    if (terms.balloon != Yen()) json["balloon_yen"] = terms.balloon.value();
    addWord(json, "interest_due", terms.interestDue,
            std::array<std::string_view, 2>{"in_arrears", "in_advance"});
    if (!terms.early.empty())
        json["early_repayments"] =
            jsonList(terms.early, [](const EarlyRepayment& early) { return termsJson(early); });
    addWord(json, "business_days", terms.businessDays,
            std::array<std::string_view, 3>{"any", "next", "previous"});
}

void addLength(Json& json, const char* key, Months months) {
    if (months != Months(0)) json[key] = months.count();
}

void addLength(Json& json, const char* key, const std::optional<Months>& months) {
    if (months) json[key] = months->count();
}

/// "share_percent" where the part was given in percent, else "share".
void addPortion(Json& json, Portion portion) {
    if (portion.denominator == Share::kWhole) {
        json["share_percent"] = percent(portion.numerator);
    } else {
        json["share"] = std::to_string(portion.numerator) + "/" + std::to_string(portion.denominator);
    }
}

struct SubsidyKind {
    Json& json;

    void operator()(const SubsidyPoints& points) const {
        json["kind"] = "rate_points";
        json["percent"] = percent(points.points.parts());
        if (points.includedInRate) json["included_in_rate"] = true;
        addLength(json, "months", points.months);
    }
    void operator()(const SubsidyRefund& refund) const {
        json["kind"] = "refund";
        addPortion(json, refund.share);
        addLength(json, "months", refund.months);
        if (refund.unit != Yen(1)) json["unit_yen"] = refund.unit.value();
        addYen(json, "cap_per_year_yen", refund.mostPerYear);
        addYen(json, "cap_yen", refund.mostInAll);
        addLength(json, "delay_months", refund.delay);
        if (refund.fiscalYears) json["year"] = "fiscal";
    }
    void operator()(const SubsidyFirstMonths& first) const {
        json["kind"] = "first_months";
        json["months"] = first.months.count();
    }
    void operator()(const SubsidyOnAverage& average) const {
        json["kind"] = "average_balance";
        json["percent"] = percent(average.points.parts());
        if (average.period != SubsidyOnAverage().period) json["period_months"] = average.period.count();
        addLength(json, "months", average.months);
        addLength(json, "delay_months", average.delay);
    }
};

template <class Subsidy>
void addCondition(Json& json, const Subsidy& subsidy) {
    if (!subsidy.text.ja.empty()) json["text"] = jsonOf(subsidy.text);
    if (subsidy.certainty != certaintyOf(subsidy.text)) json["certainty"] = nameOf(subsidy.certainty);
}

Json termsJson(const InterestSubsidy& subsidy) {
    Json json = Json::object();
    std::visit(SubsidyKind{json}, subsidy.kind);
    if (!subsidy.payer.empty()) json["payer"] = subsidy.payer;
    addCondition(json, subsidy);
    if (subsidy.alone) json["alone"] = true;
    return json;
}

struct FeeSubsidyKind {
    Json& json;

    void operator()(const FeeShareOfRate& share) const {
        json["kind"] = "share_of_rate";
        addPortion(json, share.share);
    }
    void operator()(const FeeShareOfAmount& share) const {
        json["kind"] = "share_of_amount";
        addPortion(json, share.share);
        if (share.unit != Yen(1)) json["unit_yen"] = share.unit.value();
    }
    void operator()(const FeePoints& points) const {
        json["kind"] = "points_up_to";
        json["points_percent"] = percent(points.points.parts());
    }
    void operator()(const FeeFixedAmount& fixed) const {
        json["kind"] = "fixed";
        json["amount_yen"] = fixed.amount.value();
    }
    void operator()(const FeeInFull&) const { json["kind"] = "full"; }
};

Json termsJson(const FeeSubsidy& subsidy) {
    Json json = Json::object();
    std::visit(FeeSubsidyKind{json}, subsidy.kind);
    if (!subsidy.payer.empty()) json["payer"] = subsidy.payer;
    if (subsidy.alone) json["alone"] = true;
    addYen(json, "cap_yen", subsidy.most);
    if (!subsidy.surchargesToo) json["surcharges_too"] = false;
    addWord(json, "paid_to", subsidy.flow, std::array<std::string_view, 2>{"corporation", "borrower"});
    addLength(json, "delay_months", subsidy.delay);
    addCondition(json, subsidy);
    return json;
}

Json termsJson(const GuaranteeFeeTerms& fee) {
    Json json = Json::object();
    if (fee.rate) json["rate_percent"] = percent(fee.rate->parts());
    if (!fee.table.empty()) json["table"] = fee.table;
    if (fee.feeClass) json["class"] = *fee.feeClass;
    if (!fee.kind.empty()) json["kind"] = fee.kind;
    if (!fee.adjustments.empty()) json["adjustments"] = fee.adjustments;
    if (!fee.coefficients.empty()) json["coefficients"] = fee.coefficients;
    if (fee.days) json["days"] = *fee.days;
    addWord(json, "payment", fee.payment, std::array<std::string_view, 2>{"at_drawdown", "yearly"});
    if (!fee.subsidies.empty())
        json["subsidies"] =
            jsonList(fee.subsidies, [](const FeeSubsidy& subsidy) { return termsJson(subsidy); });
    return json;
}

}  // namespace

void addLoanTerms(Json& json, const LoanTerms& terms) {
    addWord(json, "method", terms.method,
            std::array<std::string_view, 3>{"equal_principal", "level_payment", "bullet"});
    addRates(json, terms.rates);
    addInstalments(json, terms);
    addInterest(json, terms);
    addVariations(json, terms);
}

void addRepayment(Json& json, const Offer& offer) {
    if (offer.method) json["method"] = methodWord(*offer.method);
    if (offer.interval) json["payment_interval_months"] = offer.interval->count();
}

void addCostTerms(Json& json, const CostTerms& costs) {
    if (!costs.interestSubsidies.empty()) {
        json["interest_subsidy"] =
            jsonList(costs.interestSubsidies, [](const InterestSubsidy& subsidy) { return termsJson(subsidy); });
    }
    if (costs.guaranteeFee) json["guarantee_fee"] = termsJson(*costs.guaranteeFee);
    if (costs.contract) json["stamp_tax"] = *costs.contract == Contract::Written ? "written" : "electronic";
}

}  // namespace yushi
