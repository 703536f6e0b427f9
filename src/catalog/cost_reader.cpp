#include "catalog/cost_reader.h"

#include "catalog/read_values.h"

#include <charconv>
#include <utility>

namespace yushi {

namespace {

constexpr std::int64_t kMostParts = 1'000'000;

std::optional<std::int64_t> wholeNumber(std::string_view text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

/// A catalog names the payer and says what its rate means; of a loan they may be left out.
enum class SubsidyOf { Catalog, Loan };

template <class Convert>
auto needInCatalog(JsonObject& object, SubsidyOf source, std::string_view key, Convert convert) {
    return source == SubsidyOf::Catalog ? object.need(key, convert) : object.get(key, convert);
}

std::optional<SubsidyPoints> readSubsidyPoints(JsonObject& object, SubsidyOf source) {
    const auto points = object.need("percent", readPoints);
    const bool included =
        needInCatalog(object, source, "included_in_rate", &JsonValue::boolean).value_or(false);
    const auto months = object.get("months", readLength);
    return points ? std::optional(SubsidyPoints{*points, included, months}) : std::nullopt;
}

std::optional<SubsidyRefund> readRefund(JsonObject& object) {
    const auto share = readPortion(object);
    SubsidyRefund refund;
    refund.months = object.get("months", readLength);
    refund.unit = object.get("unit_yen", &JsonValue::positiveYen).value_or(Yen(1));
    refund.mostPerYear = object.get("cap_per_year_yen", &JsonValue::positiveYen);
    refund.mostInAll = object.get("cap_yen", &JsonValue::positiveYen);
    refund.delay = object.get("delay_months", readMonths).value_or(Months(0));
    const auto year = object.get("year", [](const JsonValue& v) { return v.oneOf({"calendar", "fiscal"}); });
    refund.fiscalYears = year == std::size_t(1);
    if (!share) return std::nullopt;
    refund.share = *share;
    return refund;
}

std::optional<SubsidyFirstMonths> readFirstMonths(JsonObject& object) {
    const auto months = object.need("months", readLength);
    return months ? std::optional(SubsidyFirstMonths{*months}) : std::nullopt;
}

std::optional<SubsidyOnAverage> readOnAverage(JsonObject& object) {
    const auto points = object.need("percent", readPoints);
    const auto period = object.get("period_months", readLength).value_or(Months(6));
    if (period != Months(6) && period != Months(12)) {
        object.value().report(
            {std::to_string(period.count()) + "か月", std::to_string(period.count()) + " months"},
            {"period_months は 6 か 12", "period_months of 6 or 12"});
    }
    const auto months = object.get("months", readLength);
    const auto delay = object.get("delay_months", readMonths).value_or(Months(0));
    return points ? std::optional(SubsidyOnAverage{*points, period, months, delay}) : std::nullopt;
}

template <class Kind>
bool takeKind(std::optional<Kind> kind, InterestSubsidy& subsidy) {
    if (kind) subsidy.kind = *kind;
    return kind.has_value();
}

std::optional<Yen> readAmount(JsonObject& object) {
    return object.need("amount_yen", &JsonValue::positiveYen);
}

bool readFeeSubsidyKind(JsonObject& object, std::size_t kind, FeeSubsidy& subsidy) {
    if (kind == 0 || kind == 1) {
        const auto share = readPortion(object);
        if (!share) return false;
        const Yen unit =
            kind == 1 ? object.get("unit_yen", &JsonValue::positiveYen).value_or(Yen(1)) : Yen(1);
        if (kind == 0) subsidy.kind = FeeShareOfRate{*share};
        if (kind == 1) subsidy.kind = FeeShareOfAmount{*share, unit};
    } else if (kind == 2) {
        const auto points = object.need("points_percent", readPoints);
        if (!points) return false;
        subsidy.kind = FeePoints{*points};
    } else if (kind == 3) {
        const auto amount = readAmount(object);
        if (!amount) return false;
        subsidy.kind = FeeFixedAmount{*amount};
    } else {
        subsidy.kind = FeeInFull();
    }
    return true;
}

/// The words of a subsidy's conditions, and how far it is certain; with conditions it is not, unless the file says so.
template <class Subsidy>
void readCondition(JsonObject& object, Subsidy& subsidy) {
    subsidy.text = object.get("text", &JsonValue::text).value_or(Text());
    subsidy.certainty = readCertainty(object).value_or(certaintyOf(subsidy.text));
}

std::optional<InterestSubsidy> readSubsidy(const JsonValue& value, SubsidyOf source) {
    JsonObject object(value);
    if (!object.isObject()) return std::nullopt;
    InterestSubsidy subsidy;
    const auto kind = object.need("kind", [](const JsonValue& v) {
        return v.oneOf({"rate_points", "refund", "first_months", "average_balance"});
    });
    subsidy.payer = needInCatalog(object, source, "payer", &JsonValue::nonEmptyString).value_or("");
    readCondition(object, subsidy);
    subsidy.alone = object.get("alone", &JsonValue::boolean).value_or(false);
    bool complete = false;
    if (kind == std::size_t(0)) complete = takeKind(readSubsidyPoints(object, source), subsidy);
    if (kind == std::size_t(1)) complete = takeKind(readRefund(object), subsidy);
    if (kind == std::size_t(2)) complete = takeKind(readFirstMonths(object), subsidy);
    if (kind == std::size_t(3)) complete = takeKind(readOnAverage(object), subsidy);
    object.close();
    return complete ? std::optional(std::move(subsidy)) : std::nullopt;
}

}  // namespace

std::optional<Portion> readFraction(const JsonValue& value) {
    const auto text = value.string();
    if (!text) return std::nullopt;
    const std::size_t slash = text->find('/');
    const auto numerator = wholeNumber(std::string_view(*text).substr(0, slash));
    const auto denominator =
        slash == std::string::npos ? std::nullopt : wholeNumber(std::string_view(*text).substr(slash + 1));
    if (!numerator || !denominator || *numerator < 0 || *denominator < 1 || *numerator > *denominator ||
        *denominator > kMostParts) {
        value.expect({"\"1/3\" のような分数(1以下)", "a fraction of at most one such as \"1/3\""});
        return std::nullopt;
    }
    return Portion{*numerator, *denominator};
}

std::optional<Certainty> readCertainty(JsonObject& object) {
    const auto certainty = object.get("certainty", [](const JsonValue& v) {
        return v.oneOf({"certain", "conditional", "up_to"});
    });
    return certainty ? std::optional(static_cast<Certainty>(*certainty)) : std::nullopt;
}

std::optional<Portion> readPortion(JsonObject& object) {
    const auto fraction = object.get("share", readFraction);
    const auto percent = object.get("share_percent", [](const JsonValue& v) { return v.percent(); });
    if (object.has("share") == object.has("share_percent")) {
        object.value().report({"割合がないか、2つあります", "no share, or two"},
                              {"「1/3」のような割合か「50」のような百分率のどちらか",
                               "either a share such as 1/3 or a percentage such as 50"});
        return std::nullopt;
    }
    if (percent) return Portion{*percent, Share::kWhole};
    return fraction;
}

std::optional<InterestSubsidy> readInterestSubsidy(const JsonValue& value) {
    return readSubsidy(value, SubsidyOf::Catalog);
}

std::optional<FeeSubsidy> readFeeSubsidyKeys(JsonObject& object) {
    FeeSubsidy subsidy;
    const auto kind = object.need("kind", [](const JsonValue& v) {
        return v.oneOf({"share_of_rate", "share_of_amount", "points_up_to", "fixed", "full"});
    });
    subsidy.payer = object.get("payer", &JsonValue::nonEmptyString).value_or("");
    subsidy.alone = object.get("alone", &JsonValue::boolean).value_or(false);
    subsidy.most = object.get("cap_yen", &JsonValue::positiveYen);
    subsidy.surchargesToo = object.get("surcharges_too", &JsonValue::boolean).value_or(true);
    const auto flow = object.get("paid_to", [](const JsonValue& v) {
        return v.oneOf({"corporation", "borrower"});
    });
    if (flow == std::size_t(1)) subsidy.flow = FeeSubsidyFlow::ToBorrower;
    subsidy.delay = object.get("delay_months", readMonths).value_or(Months(0));
    const bool complete = kind && readFeeSubsidyKind(object, *kind, subsidy);
    return complete ? std::optional(std::move(subsidy)) : std::nullopt;
}

std::optional<FeeSubsidy> readFeeSubsidy(const JsonValue& value) {
    JsonObject object(value);
    if (!object.isObject()) return std::nullopt;
    auto subsidy = readFeeSubsidyKeys(object);
    if (subsidy) readCondition(object, *subsidy);
    object.close();
    return subsidy;
}

}  // namespace yushi
