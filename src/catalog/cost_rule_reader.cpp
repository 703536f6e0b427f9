#include "catalog/cost_rule_reader.h"

#include "catalog/bank_day_reader.h"
#include "catalog/read_values.h"
#include "format/case_format.h"

#include <algorithm>
#include <utility>

namespace yushi {

namespace {

std::optional<Citation> readCitation(JsonObject& object) {
    auto document = object.need("document", &JsonValue::nonEmptyString);
    auto at = object.need("at", &JsonValue::nonEmptyString);
    if (!document || !at) return std::nullopt;
    return Citation{*std::move(document), *std::move(at)};
}

/// What every named rule has.
template <class Rule>
bool readNamed(JsonObject& object, Rule& rule) {
    auto id = object.need("id", &JsonValue::nonEmptyString);
    auto name = object.need("name", &JsonValue::text);
    auto citation = readCitation(object);
    if (!id || !name || !citation) return false;
    rule.id = *std::move(id);
    rule.name = *std::move(name);
    rule.citation = *std::move(citation);
    return true;
}

template <class Rule>
void readValidity(JsonObject& object, Rule& rule) {
    rule.validFrom = object.get("valid_from", &JsonValue::date);
    rule.validTo = object.get("valid_to", &JsonValue::date);
}

std::optional<FeeTable> readFeeTable(const JsonValue& value) {
    JsonObject object(value);
    FeeTable table;
    bool complete = readNamed(object, table);
    const auto responsibility = object.need("responsibility", [](const JsonValue& v) {
        return v.oneOf({"shared", "not_shared"});
    });
    if (responsibility == std::size_t(1)) table.responsibility = Responsibility::NotShared;
    if (const auto list = object.require("percent")) {
        const auto rates = list->list(readRate);
        if (rates.size() == table.rates.size()) {
            std::ranges::copy(rates, table.rates.begin());
        } else {
            list->expect({"区分1〜9の9つの料率", "nine rates, of classes 1 to 9"});
            complete = false;
        }
    }
    object.close();
    return complete ? std::optional(std::move(table)) : std::nullopt;
}

std::optional<FeeAdjustment> readFeeAdjustment(const JsonValue& value) {
    JsonObject object(value);
    FeeAdjustment adjustment;
    const bool named = readNamed(object, adjustment);
    const auto points =
        object.need("points_percent", [](const JsonValue& v) { return v.percent(-100, 100); });
    adjustment.oneOf = object.get("one_of", &JsonValue::nonEmptyString).value_or("");
    readValidity(object, adjustment);
    object.close();
    if (!named || !points) return std::nullopt;
    adjustment.points = RatePoints(*points);
    return adjustment;
}

std::optional<CoefficientBand> readBand(const JsonValue& value) {
    JsonObject object(value);
    const auto count = [](const JsonValue& v) {
        return v.integer(1, 10'000, {"1以上の回数", "a number from 1"});
    };
    const auto from = object.need("from", count);
    const auto upTo = object.get("up_to", count);
    const auto share = object.need("percent", readShare);
    object.close();
    if (!from || !share) return std::nullopt;
    return CoefficientBand{static_cast<int>(*from),
                           upTo ? std::optional(static_cast<int>(*upTo)) : std::nullopt, *share};
}

/// Bands that follow each other without a gap; the last has no end.
std::vector<CoefficientBand> readBands(JsonObject& object, std::string_view key) {
    const auto list = object.require(key);
    if (!list) return {};
    auto bands = list->nonEmptyList(readBand);
    for (std::size_t i = 0; i < bands.size(); ++i) {
        const bool last = i + 1 == bands.size();
        const bool follows = last ? !bands[i].upTo : bands[i].upTo && *bands[i].upTo + 1 == bands[i + 1].from;
        if (!follows)
            list->expect(
                {"すきまなく続き、最後に上限のない区分", "bands without a gap, the last without an end"});
    }
    return bands;
}

std::optional<InstalmentCoefficients> readCoefficients(const JsonValue& value) {
    JsonObject object(value);
    InstalmentCoefficients coefficients;
    const bool named = readNamed(object, coefficients);
    coefficients.equal = readBands(object, "equal");
    coefficients.unequal = readBands(object, "unequal");
    object.close();
    return named ? std::optional(std::move(coefficients)) : std::nullopt;
}

std::optional<FeeSubsidyRule> readFeeSubsidyRule(const JsonValue& value) {
    JsonObject object(value);
    FeeSubsidyRule rule;
    const bool named = readNamed(object, rule);
    readValidity(object, rule);
    auto subsidy = readFeeSubsidyKeys(object);
    object.close();
    if (!named || !subsidy) return std::nullopt;
    rule.subsidy = *std::move(subsidy);
    return rule;
}

/// The shares of each year, 100 % in all.
std::optional<FeeSplit> readFeeSplit(JsonObject& object) {
    FeeSplit split;
    if (const auto list = object.require("percent")) {
        split.shares = list->nonEmptyList(readShare);
        std::int64_t sum = 0;
        for (const Share share : split.shares) sum += share.parts();
        if (sum != Share::kWhole) list->expect({"合計100%", "shares that add up to 100 %"});
    }
    const auto citation = readCitation(object);
    if (!citation) return std::nullopt;
    split.citation = *citation;
    return split;
}

std::optional<FeeYears> readFeeYears(const JsonValue& value) {
    JsonObject object(value);
    const auto over = object.need("over_months", [](const JsonValue& v) { return v.months(0); });
    const auto upTo = object.get("up_to_months", [](const JsonValue& v) { return v.months(1); });
    auto split = readFeeSplit(object);
    object.close();
    return over && split ? std::optional(FeeYears{*over, upTo, *std::move(split)}) : std::nullopt;
}

std::optional<FeeYearsByDays> readFeeYearsByDays(const JsonValue& value) {
    JsonObject object(value);
    const auto days = [](const JsonValue& v) {
        return v.integer(1, 100'000, {"1以上の日数", "a number of days of at least 1"});
    };
    const auto least = object.need("from_days", days);
    const auto most = object.need("up_to_days", days);
    auto split = readFeeSplit(object);
    object.close();
    if (!least || !most || !split) return std::nullopt;
    return FeeYearsByDays{static_cast<int>(*least), static_cast<int>(*most), *std::move(split)};
}

std::optional<FeeRefundRule> readFeeRefund(const JsonValue& value) {
    JsonObject object(value);
    const auto share = object.need("current_year_percent", readShare);
    const auto least = object.need("nothing_up_to_yen", &JsonValue::positiveYen);
    const auto citation = readCitation(object);
    object.close();
    if (!share || !least || !citation) return std::nullopt;
    return FeeRefundRule{*share, *least, *citation};
}

std::optional<StampDutyBracket> readDutyBracket(const JsonValue& value) {
    JsonObject object(value);
    const auto upTo = object.get("up_to_yen", &JsonValue::positiveYen);
    const auto tax = object.need("tax_yen", [](const JsonValue& v) {
        return v.integer(0, 1'000'000'000, {"0以上の円", "whole yen from 0"});
    });
    object.close();
    return tax ? std::optional(StampDutyBracket{upTo, Yen(*tax)}) : std::nullopt;
}

std::optional<StampDuty> readStampDuty(const JsonValue& value) {
    JsonObject object(value);
    StampDuty duty;
    if (const auto list = object.require("brackets")) {
        duty.brackets = list->nonEmptyList(readDutyBracket);
        const auto descends = [](const StampDutyBracket& a, const StampDutyBracket& b) {
            return !a.upTo || (b.upTo && *b.upTo <= *a.upTo);
        };
        if (std::ranges::adjacent_find(duty.brackets, descends) != duty.brackets.end() ||
            (!duty.brackets.empty() && duty.brackets.back().upTo)) {
            list->expect({"小さい順で、最後に上限のない区分", "ascending brackets, the last without an end"});
        }
    }
    const auto citation = readCitation(object);
    object.close();
    if (!citation) return std::nullopt;
    duty.citation = *citation;
    return duty;
}

std::optional<LoanPreset> readPreset(const JsonValue& value) {
    JsonObject object(value);
    LoanPreset preset;
    const bool named = readNamed(object, preset);
    preset.terms = object.need("conventions", readConventions).value_or(LoanTerms());
    object.close();
    return named ? std::optional(std::move(preset)) : std::nullopt;
}

template <class Rule, class Read>
void readRuleList(JsonObject& object, std::string_view key, std::vector<Rule>& rules, Read read) {
    if (const auto list = object.find(key)) rules = list->nonEmptyList(read);
}

}  // namespace

CostRules readCostRules(JsonObject& object) {
    CostRules rules;
    readRuleList(object, "fee_tables", rules.feeTables, readFeeTable);
    readRuleList(object, "fee_adjustments", rules.feeAdjustments, readFeeAdjustment);
    readRuleList(object, "instalment_coefficients", rules.coefficients, readCoefficients);
    readRuleList(object, "fee_subsidies", rules.feeSubsidies, readFeeSubsidyRule);
    readRuleList(object, "fee_years", rules.feeYears, readFeeYears);
    readRuleList(object, "fee_years_by_days", rules.feeYearsByDays, readFeeYearsByDays);
    readRuleList(object, "presets", rules.presets, readPreset);
    rules.feeRefund = object.get("fee_refund", readFeeRefund);
    rules.stampDuty = object.get("stamp_duty", readStampDuty);
    rules.bankDays = readBankDays(object);
    return rules;
}

}  // namespace yushi
