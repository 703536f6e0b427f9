#include "catalog/terms_reader.h"

#include "catalog/cost_reader.h"
#include "catalog/program_reader.h"
#include "catalog/read_values.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace yushi {

namespace {

std::optional<RateBracket> readBracket(const JsonValue& value) {
    JsonObject object(value);
    const auto over = object.need("over_months", readMonths);
    const auto upTo = object.need("up_to_months", readMonths);
    const auto rate = object.need("percent", readRate);
    object.close();
    if (!over || !upTo || !rate) return std::nullopt;
    if (*upTo <= *over)
        value.expect(
            {"up_to_months が over_months より大きい区分", "a bracket with up_to_months above over_months"});
    return RateBracket{*over, *upTo, *rate};
}

std::optional<StatedRateStep> readStep(const JsonValue& value) {
    JsonObject object(value);
    const auto from = object.need("from_month", [](const JsonValue& v) { return v.months(1); });
    const auto rate = object.need("percent", readRate);
    object.close();
    return from && rate ? std::optional(StatedRateStep{*from, *rate}) : std::nullopt;
}

std::optional<StatedRate> readByTerm(const JsonValue& value, JsonObject& object) {
    const auto list = object.require("brackets");
    if (!list) return std::nullopt;
    RateByTerm byTerm{list->nonEmptyList(readBracket)};
    for (std::size_t i = 1; i < byTerm.brackets.size(); ++i) {
        if (byTerm.brackets[i].over == byTerm.brackets[i - 1].upTo) continue;
        value.report(
            {"期間の区分に隙間か重なりがあります", "a gap or overlap between brackets"},
            {"前の区分の up_to_months から始まる区分", "each bracket to start where the one before ends"});
    }
    return byTerm;
}

std::optional<StatedRate> readSteps(const JsonValue& value, JsonObject& object) {
    const auto list = object.require("steps");
    if (!list) return std::nullopt;
    SteppedRate steps{list->nonEmptyList(readStep)};
    for (std::size_t i = 0; i < steps.steps.size(); ++i) {
        const bool ordered = i == 0 ? steps.steps[i].fromMonth == Months(1)
                                    : steps.steps[i].fromMonth > steps.steps[i - 1].fromMonth;
        if (ordered) continue;
        value.report({"from_month の順序", "the order of from_month"},
                     {"1から始まり大きくなる from_month", "from_month from 1 on, ascending"});
    }
    steps.text = object.get("text", &JsonValue::text).value_or(Text());
    steps.certainty = readCertainty(object).value_or(Certainty::Certain);
    const bool rises = std::ranges::is_sorted(steps.steps, std::less_equal(), &StatedRateStep::rate);
    if (steps.certainty != Certainty::Certain && !rises) {
        value.expect({"確かでない段階は上がっていく利率", "rates that rise where the steps are not certain"});
    }
    return steps;
}

std::optional<std::pair<Rate, Rate>> readBounds(const JsonValue& value, JsonObject& object) {
    const auto least = object.need("min_percent", readRate);
    const auto most = object.need("max_percent", readRate);
    if (!least || !most) return std::nullopt;
    if (*most < *least) value.expect({"min_percent 以上の max_percent", "max_percent not below min_percent"});
    return std::pair(*least, *most);
}

std::optional<StatedRate> readRateOfKind(const JsonValue& value, JsonObject& object, std::size_t kind) {
    switch (kind) {
        case 0: {
            const auto rate = object.need("percent", readRate);
            return rate ? std::optional<StatedRate>(FixedRate{*rate}) : std::nullopt;
        }
        case 1: {
            const auto bounds = readBounds(value, object);
            return bounds ? std::optional<StatedRate>(RateRange{bounds->first, bounds->second})
                          : std::nullopt;
        }
        case 2:
            return readByTerm(value, object);
        case 3:
            return readSteps(value, object);
        case 4: {
            const auto points = object.need("points_percent", readPoints);
            const auto off = object.require("off_lines");
            if (!points || !off) return std::nullopt;
            return RateDiscount{*points, off->strings()};
        }
        case 5:
            return SetByLender{};
        default: {
            const auto bounds = readBounds(value, object);
            const auto per = object.need("per", [](const JsonValue& v) {
                return v.oneOf({"year", "month"});
            });
            if (!bounds || !per) return std::nullopt;
            return Charge{bounds->first, bounds->second, static_cast<ChargePeriod>(*per)};
        }
    }
}

std::optional<StatedFeeRate> readFeeRate(const JsonValue& value) {
    JsonObject object(value);
    StatedFeeRate fee;
    if (const auto kinds = object.find("kinds")) fee.kinds = kinds->strings();
    const auto rate = object.need("percent", readRate);
    const auto feeClass = object.get("class", [](const JsonValue& v) {
        return v.integer(1, 9, {"1〜9の区分", "a class from 1 to 9"});
    });
    if (feeClass) fee.feeClass = static_cast<int>(*feeClass);
    object.close();
    if (!rate) return std::nullopt;
    fee.rate = *rate;
    return fee;
}

std::optional<FeeSupport> readFeeSupport(const JsonValue& value) {
    JsonObject object(value);
    FeeSupport support;
    if (const auto payers = object.find("payers")) support.payers = payers->strings();
    const auto kind = object.need("kind", [](const JsonValue& v) {
        return v.oneOf({"full", "part_or_full", "points_up_to", "part", "none"});
    });
    support.points = object.get("points_percent", readPoints);
    support.text = object.get("text", &JsonValue::text).value_or(Text());
    const auto certainty = readCertainty(object);
    support.includedInRate = object.get("included_in_rate", &JsonValue::boolean).value_or(false);
    object.close();
    if (!kind) return std::nullopt;
    support.kind = static_cast<FeeSupportKind>(*kind);
    // Of "up to so much" or "a part" nobody can be certain.
    const bool whole = support.kind == FeeSupportKind::Full || support.kind == FeeSupportKind::None;
    support.certainty = certainty.value_or(whole ? Certainty::Certain : Certainty::UpTo);
    if (certainty && support.kind == FeeSupportKind::None)
        value.expect({"none(全額自己負担)には certainty なし", "no certainty with none: there is no support"});
    if ((support.kind == FeeSupportKind::PointsUpTo) != support.points.has_value()) {
        value.expect({"points_up_to には points_percent、ほかにはなし",
                      "points_percent with points_up_to and nowhere else"});
    }
    return support;
}

}  // namespace

std::optional<StatedRate> readStatedRate(const JsonValue& value) {
    JsonObject object(value);
    const auto kind = object.need("kind", [](const JsonValue& v) {
        return v.oneOf({"fixed", "range", "by_term", "steps", "discount", "set_by_lender", "charge"});
    });
    if (!kind) return std::nullopt;
    auto rate = readRateOfKind(value, object, *kind);
    object.close();
    return rate;
}

std::optional<Security> readSecurity(const JsonValue& value) {
    JsonObject object(value);
    Security security;
    const auto kind = object.need("kind", [](const JsonValue& v) {
        return v.oneOf({"not_required", "representative_only", "required", "as_needed", "set_by_lender",
                        "consultation"});
    });
    const auto persons = object.get("persons_at_least", [](const JsonValue& v) {
        return v.integer(1, 100, {"1以上の人数", "a positive number of persons"});
    });
    if (persons) security.persons = static_cast<int>(*persons);
    security.noneUpTo = object.get("none_up_to_yen", &JsonValue::positiveYen);
    security.text = object.get("text", &JsonValue::text).value_or(Text());
    object.close();
    if (!kind) return std::nullopt;
    security.kind = static_cast<SecurityKind>(*kind);
    return security;
}

std::optional<Guarantee> readGuarantee(const JsonValue& value, const Citation& inherited) {
    JsonObject object(value);
    if (!object.isObject()) return std::nullopt;
    Guarantee guarantee;
    guarantee.citation = readCitation(object, inherited);
    const auto use = object.get("use", [](const JsonValue& v) {
        return v.oneOf({"required", "in_principle", "optional", "set_by_lender", "none"});
    });
    if (use) guarantee.use = static_cast<GuaranteeUse>(*use);
    if (const auto kinds = object.find("kinds")) guarantee.kinds = kinds->strings();
    if (const auto fees = object.find("fee_rates")) guarantee.feeRates = fees->nonEmptyList(readFeeRate);
    if (const auto support = object.find("fee_support"))
        guarantee.feeSupport = support->nonEmptyList(readFeeSupport);
    guarantee.text = object.get("text", &JsonValue::text).value_or(Text());
    object.close();
    return guarantee;
}

}  // namespace yushi
