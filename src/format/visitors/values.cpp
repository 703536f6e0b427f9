#include "format/visitors/values.h"

#include "model/values/plain_names.h"

#include <algorithm>
#include <charconv>

namespace yushi {

namespace {

constexpr std::int64_t kMostParts = 1'000'000;

std::optional<std::int64_t> wholeNumber(std::string_view text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

/// The pattern of a percentage from 0 to @p most; of one that is no power of ten only its digits are counted.
std::string percentUpTo(int most) {
    const std::string bound = std::to_string(most);
    const bool powerOfTen = bound.front() == '1' && bound.find_first_not_of('0', 1) == std::string::npos;
    const std::string digits = std::to_string(bound.size() - (powerOfTen ? 1 : 0));
    const std::string below = "[0-9]{1," + digits + "}([.][0-9]{1,4})?";
    return "0*(" + below + (powerOfTen ? "|" + bound + "([.]0{1,4})?)" : ")");
}

}  // namespace

Text Fraction::expected() const {
    return {"\"1/3\" のような分数(1以下)", "a fraction of at most one such as \"1/3\""};
}

std::optional<Portion> Fraction::read(const JsonValue& value) const {
    const auto text = value.string();
    if (!text) return std::nullopt;
    const std::size_t slash = text->find('/');
    const auto numerator = wholeNumber(std::string_view(*text).substr(0, slash));
    const auto denominator =
        slash == std::string::npos ? std::nullopt : wholeNumber(std::string_view(*text).substr(slash + 1));
    if (!numerator || !denominator || *numerator < 0 || *denominator < 1 || *numerator > *denominator ||
        *denominator > kMostParts) {
        value.expect(expected());
        return std::nullopt;
    }
    return Portion{*numerator, *denominator};
}

Json Fraction::write(Portion portion, const FormatContext&) const {
    return std::to_string(portion.numerator) + "/" + std::to_string(portion.denominator);
}

Json Fraction::schema(SchemaDraft&) const {
    return {{"type", "string"}, {"pattern", "^[0-9]+/[0-9]+$"}};
}

std::optional<Portion> PercentPart::read(const JsonValue& value) const {
    const auto share = kShare.read(value);
    return share ? std::optional(Portion{share->parts(), Share::kWhole}) : std::nullopt;
}

std::optional<std::string> PlainId::read(const JsonValue& value) const {
    auto id = value.nonEmptyString();
    if (!id || isPlainId(*id)) return id;
    value.expect(expected());
    return std::nullopt;
}

std::optional<std::string> Url::read(const JsonValue& value) const {
    auto url = value.nonEmptyString();
    if (!url || isUrl(*url)) return url;
    value.expect(expected());
    return std::nullopt;
}

std::optional<std::string> Sha256Sum::read(const JsonValue& value) const {
    auto sum = value.nonEmptyString();
    const auto digit = [](char c) { return ('0' <= c && c <= '9') || ('a' <= c && c <= 'f'); };
    if (!sum || (sum->size() == 64 && std::ranges::all_of(*sum, digit))) return sum;
    value.expect(expected());
    return std::nullopt;
}

Text Day::expected() const {
    return {"実在する日付の文字列(例 \"2024-04-01\")", "an existing date as a string such as \"2024-04-01\""};
}

std::optional<Date> Day::read(const JsonValue& value) const {
    const auto day = value.date();
    if (!day || (first <= *day && *day <= kLastDay)) return day;
    const std::string from = isoDate(first);
    const std::string to = isoDate(kLastDay);
    value.expect({from + "から" + to + "までの日", "a day from " + from + " to " + to});
    return std::nullopt;
}

Json Day::schema(SchemaDraft&) const {
    Json schema = {{"type", "string"}, {"format", "date"}};
    // A schema has no bounds for dates: the years from the first day to the last are spelled.
    if (first == kFirstDay)
        schema["pattern"] = "^(187[3-9]|18[89][0-9]|19[0-9]{2}|2[01][0-9]{2}|2200)-[0-9]{2}-[0-9]{2}$";
    return schema;
}

std::string percentPattern(int least, int most) {
    return (least < 0 ? "-" + percentUpTo(-least) + "|" : "") + percentUpTo(most);
}

Json percentSchema(int least, int most) {
    return {{"type", "string"}, {"pattern", "^(" + percentPattern(least, most) + ")$"}};
}

Json BothLanguages::schema(SchemaDraft& draft) const {
    if (!draft.definitions.contains("text")) {
        const Json words = Name().schema(draft);
        draft.definitions["text"] = {{"type", "object"},
                                     {"properties", {{"ja", words}, {"en", words}}},
                                     {"required", Json::array({"ja"})},
                                     {"additionalProperties", false}};
    }
    return {{"$ref", "#/definitions/text"}};
}

}  // namespace yushi
