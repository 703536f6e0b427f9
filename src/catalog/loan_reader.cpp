#include "catalog/loan_reader.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace yushi {

namespace {

constexpr std::int64_t kMostMonths = 100'000;  // the engine names the real bound
constexpr std::int64_t kMostParts = 1000 * Rate::kWhole;

/// Any rate: the engine names the bound and the nearest rate within it.
std::optional<Rate> readAnyRate(const JsonValue& value) {
    const auto parts = value.percentParts(-kMostParts, kMostParts,
                                          {"年0%以上100%未満", "at least 0 % and less than 100 % a year"});
    return parts ? std::optional(Rate(*parts)) : std::nullopt;
}

std::optional<Months> readAnyMonths(const JsonValue& value) {
    const auto months = value.integer(-kMostMonths, kMostMonths, {"整数(か月)", "a whole number of months"});
    return months ? std::optional(Months(*months)) : std::nullopt;
}

std::optional<RateStep> readRateStep(const JsonValue& value) {
    JsonObject object(value);
    const auto from = object.need("from_month", readAnyMonths);
    const auto rate = object.need("annual_rate_percent", readAnyRate);
    object.close();
    return from && rate ? std::optional(RateStep{*from, *rate}) : std::nullopt;
}

/// A key whose value is one of some words, in the order of the enumeration.
template <class Enum>
void readWord(JsonObject& object, std::string_view key, std::initializer_list<std::string_view> words,
              Enum& into) {
    const auto index = object.get(key, [&](const JsonValue& v) { return v.oneOf(words); });
    if (index) into = static_cast<Enum>(*index);
}

template <class T>
void take(std::optional<T> value, T& into) {
    if (value) into = *std::move(value);
}

void readRates(JsonObject& object, LoanKeys keys, LoanTerms& terms) {
    const auto rate = object.get("annual_rate_percent", readAnyRate);
    const auto steps = object.find("rate_steps");
    if (steps) terms.rates = steps->nonEmptyList(readRateStep);
    if (rate) terms.rates = {{Months(1), *rate}};
    const bool both = object.has("annual_rate_percent") && object.has("rate_steps");
    const bool neither = !object.has("annual_rate_percent") && !object.has("rate_steps");
    if (both || (neither && keys == LoanKeys::Loan)) {
        object.value().report(
            both ? Text{"annual_rate_percent と rate_steps の両方", "both annual_rate_percent and rate_steps"}
                 : Text{"利率がありません", "no rate"},
            {"annual_rate_percent か rate_steps のどちらか", "either annual_rate_percent or rate_steps"});
    }
}

void readInstalments(JsonObject& object, LoanTerms& terms) {
    take(object.get("payment_interval_months", readAnyMonths), terms.interval);
    take(object.get("instalment_unit_yen", &JsonValue::anyYen), terms.instalmentUnit);
    readWord(object, "instalment_rounding", {"down", "half_up", "up"}, terms.instalmentRounding);
    readWord(object, "remainder", {"last", "first"}, terms.remainder);
    terms.instalment = object.get("instalment_yen", &JsonValue::anyYen);
}

void readInterest(JsonObject& object, LoanTerms& terms) {
    readWord(object, "interest_accrual", {"monthly", "actual/365"}, terms.accrual);
    if (const auto both = object.get("count_both_ends", &JsonValue::boolean)) {
        terms.dayCount = *both ? DayCount::BothEnds : DayCount::OneEnd;
    }
    take(object.get("interest_base_unit_yen", &JsonValue::anyYen), terms.interestBaseUnit);
    terms.drawdownOn = object.get("drawdown_date", &JsonValue::date);
}

/// Units tried in turn, the largest first.
void readUnits(JsonObject& object, LoanTerms& terms) {
    const auto units = object.find("instalment_units_yen");
    if (!units) return;
    if (object.has("instalment_unit_yen")) {
        object.value().report({"instalment_unit_yen と instalment_units_yen の両方",
                               "both instalment_unit_yen and instalment_units_yen"},
                              {"どちらか1つ", "either of them"});
    }
    terms.smallerUnits = units->nonEmptyList(std::mem_fn(&JsonValue::positiveYen));
    if (terms.smallerUnits.empty()) return;
    terms.instalmentUnit = terms.smallerUnits.front();
    terms.smallerUnits.erase(terms.smallerUnits.begin());
}

std::optional<PrincipalStep> readPrincipalStep(const JsonValue& value) {
    JsonObject object(value);
    const auto from = object.need("from_month", readAnyMonths);
    const auto principal = object.need("principal_yen", &JsonValue::anyYen);
    object.close();
    return from && principal ? std::optional(PrincipalStep{*from, *principal}) : std::nullopt;
}

std::optional<EarlyRepayment> readEarlyRepayment(const JsonValue& value) {
    JsonObject object(value);
    EarlyRepayment early;
    const auto month = object.need("month", readAnyMonths);
    early.amount = object.get("amount_yen", &JsonValue::anyYen);  // left out: all of it
    readWord(object, "effect", {"shorten_term", "reduce_payment"}, early.effect);
    object.close();
    if (!month) return std::nullopt;
    early.month = *month;
    return early;
}

void readVariations(JsonObject& object, LoanTerms& terms) {
    terms.interestInterval = object.get("interest_interval_months", readAnyMonths);
    if (const auto steps = object.find("principal_steps"))
        terms.unequal = steps->nonEmptyList(readPrincipalStep);
    take(object.get("balloon_yen", &JsonValue::anyYen), terms.balloon);
    readWord(object, "interest_due", {"in_arrears", "in_advance"}, terms.interestDue);
    if (const auto list = object.find("early_repayments"))
        terms.early = list->nonEmptyList(readEarlyRepayment);
    readWord(object, "business_days", {"any", "next", "previous"}, terms.businessDays);
}

/// The conventions of the preset that the loan names. Units are for equal principal: a level payment is cut to yen.
LoanTerms presetFor(JsonObject& object, std::span<const LoanPreset> presets) {
    const auto id = object.find("preset");
    const auto name = id ? id->string() : std::nullopt;
    if (!name) return {};
    const auto preset = std::ranges::find(presets, *name, &LoanPreset::id);
    if (preset == presets.end()) {
        std::string known;
        for (const LoanPreset& each : presets) known += (known.empty() ? "" : ", ") + each.id;
        id->expect({known, known});
        return {};
    }
    return preset->terms;
}

void cutLevelPaymentsToYen(JsonObject& object, LoanTerms& terms) {
    if (terms.method != RepaymentMethod::LevelPayment || !object.has("preset")) return;
    if (!object.has("instalment_unit_yen") && !object.has("instalment_units_yen"))
        terms.instalmentUnit = Yen(1);
    if (!object.has("instalment_rounding")) terms.instalmentRounding = Rounding::Down;
}

}  // namespace

std::optional<RepaymentMethod> readMethod(const JsonValue& value) {
    const auto index = value.oneOf({"equal_principal", "level_payment", "bullet"});
    return index ? std::optional(static_cast<RepaymentMethod>(*index)) : std::nullopt;
}

LoanTerms readConventions(const JsonValue& value) {
    JsonObject object(value);
    LoanTerms terms;
    take(object.get("method", readMethod), terms.method);
    readUnits(object, terms);
    readInstalments(object, terms);
    readInterest(object, terms);
    readVariations(object, terms);
    object.close();
    return terms;
}

LoanTerms readLoanTerms(JsonObject& object, LoanKeys keys, std::span<const LoanPreset> presets) {
    LoanTerms terms = presetFor(object, presets);
    if (object.has("instalment_unit_yen")) terms.smallerUnits.clear();
    readUnits(object, terms);
    const bool presetGiven = object.has("preset");
    const bool loan = keys == LoanKeys::Loan;
    const std::string_view amount = loan ? "principal_yen" : "amount_yen";
    take(loan ? object.need(amount, &JsonValue::anyYen) : object.get(amount, &JsonValue::anyYen),
         terms.principal);
    take(loan ? object.need("term_months", readAnyMonths) : object.get("term_months", readAnyMonths), terms.term);
    take(object.get("grace_months", readAnyMonths), terms.grace);
    take(loan && !presetGiven ? object.need("method", readMethod) : object.get("method", readMethod),
         terms.method);
    readRates(object, keys, terms);
    readInstalments(object, terms);
    readInterest(object, terms);
    readVariations(object, terms);
    cutLevelPaymentsToYen(object, terms);
    return terms;
}

}  // namespace yushi
