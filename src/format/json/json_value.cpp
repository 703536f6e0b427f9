#include "format/json/json_value.h"

#include "format/json/json_text.h"

#include <algorithm>

namespace yushi {

namespace {

/// A value as it stands in the file, short enough for a message.
std::string shown(const nlohmann::json& value) {
    constexpr std::size_t most = 60;
    if (value.is_object()) return "{…}";
    if (value.is_array()) return "[…]";
    std::string text = value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    if (text.size() <= most) return text;
    std::size_t end = most;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;  // not inside a character
    return text.substr(0, end) + "…";
}

/// @p expected with the bound that @p number crosses, where the words do not name it: how far figures reach at all.
Text withCrossedBound(const nlohmann::json& number, std::int64_t least, std::int64_t most, const Text& expected) {
    const double figure = number.is_number() ? number.get<double>() : 0;
    const bool above = figure > static_cast<double>(most);
    const std::string bound = std::to_string(above ? most : least);
    const bool crossed = above || figure < static_cast<double>(least);
    if (!crossed || !number.is_number() || expected.ja.find(bound) != std::string::npos) return expected;
    return above ? Text{expected.ja + "、" + bound + "以下", expected.en + ", at most " + bound}
                 : Text{expected.ja + "、" + bound + "以上", expected.en + ", at least " + bound};
}

}  // namespace

std::string quotedWords(std::span<const std::string_view> words) {
    std::string text;
    for (const std::string_view word : words) {
        if (!text.empty()) text += ", ";
        text += '"';
        text += word;
        text += '"';
    }
    return text;
}

std::string JsonValue::pointer() const {
    if (!parent_) return {};
    const std::string step = parent_->json_->is_array() ? std::to_string(index_) : pointerStep(key_);
    return parent_->pointer() + "/" + step;
}

void JsonValue::expect(Text expected) const {
    const std::string found = shown(*json_);
    report({found, found}, std::move(expected));
}

void JsonValue::report(Text found, Text expected, std::string keys) const {
    reading_->problems.push_back(
        {reading_->file, pointer(), 0, std::move(found), std::move(expected), std::move(keys)});
}

std::optional<bool> JsonValue::boolean() const {
    if (json_->is_boolean()) return json_->get<bool>();
    expect({"true または false", "true or false"});
    return std::nullopt;
}

std::optional<std::int64_t> JsonValue::integer(std::int64_t least, std::int64_t most,
                                               const Text& expected) const {
    const bool fits =
        json_->is_number_integer() &&
        (!json_->is_number_unsigned() ||
         json_->get<std::uint64_t>() <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()));
    if (fits) {
        const auto number = json_->get<std::int64_t>();
        if (number >= least && number <= most) return number;
    }
    expect(withCrossedBound(*json_, least, most, expected));
    return std::nullopt;
}

std::optional<std::string> JsonValue::string() const {
    if (json_->is_string()) return json_->get<std::string>();
    expect({"文字列", "a string"});
    return std::nullopt;
}

std::optional<std::string> JsonValue::nonEmptyString() const {
    if (json_->is_string() && !json_->get_ref<const std::string&>().empty()) return json_->get<std::string>();
    expect({"空でない文字列", "a string that is not empty"});
    return std::nullopt;
}

std::optional<std::int64_t> JsonValue::percentParts(std::int64_t least, std::int64_t most, const Text& bounds) const {
    if (json_->is_string()) {
        const auto parts = partsOfPercent(json_->get_ref<const std::string&>());
        if (parts && *parts >= least && *parts <= most) return parts;
    }
    expect(percentExpected(bounds));
    return std::nullopt;
}

Text JsonValue::percentBounds(int least, int most) {
    const std::string from = std::to_string(least);
    const std::string to = std::to_string(most);
    return {from + "〜" + to, from + " to " + to};
}

Text JsonValue::percentExpected(const Text& bounds) {
    const bool open = bounds.ja.empty();
    return {"パーセントの文字列(例 \"1.60\"、" + (open ? "" : bounds.ja + "、") + "小数4桁まで)",
            "percent as a decimal string such as \"1.60\", " + (open ? "" : bounds.en + ", ") + "at most four decimals"};
}

std::optional<Date> JsonValue::date() const {
    if (json_->is_string()) {
        if (const auto day = parseDate(json_->get_ref<const std::string&>())) return day;
    }
    expect(
        {"実在する日付の文字列(例 \"2024-04-01\")", "an existing date as a string such as \"2024-04-01\""});
    return std::nullopt;
}

std::optional<Text> JsonValue::text() const {
    JsonObject object(*this);
    if (!object.isObject()) return std::nullopt;
    auto ja = object.need("ja", &JsonValue::nonEmptyString);
    auto en = object.get("en", &JsonValue::nonEmptyString);
    object.close();
    if (!ja) return std::nullopt;
    if (!en) en = ja;
    return Text{*std::move(ja), *std::move(en)};
}

std::optional<std::size_t> JsonValue::oneOf(std::span<const std::string_view> words) const {
    if (json_->is_string()) {
        const auto found = std::ranges::find(words, json_->get_ref<const std::string&>());
        if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
    }
    const std::string choices = quotedWords(words);
    expect({choices + " のいずれか", "one of " + choices});
    return std::nullopt;
}

bool JsonValue::isArray() const {
    if (json_->is_array()) return true;
    expect({"配列 […]", "an array […]"});
    return false;
}

JsonObject::JsonObject(const JsonValue& value) : value_(value) {
    if (!isObject()) value.expect({"オブジェクト {…}", "an object {…}"});
}

bool JsonObject::has(std::string_view key) const {
    if (!isObject()) return false;
    const auto found = value_.json().find(key);
    return found != value_.json().end() && !found->is_null();
}

std::optional<JsonValue> JsonObject::find(std::string_view key) {
    asked_.push_back(key);
    return look(key);
}

std::optional<JsonValue> JsonObject::look(std::string_view key) const {
    if (!isObject()) return std::nullopt;
    const auto found = value_.json().find(key);
    if (found == value_.json().end() || found->is_null()) return std::nullopt;
    return JsonValue(*found, value_, std::string_view(found.key()));
}

std::optional<JsonValue> JsonObject::require(std::string_view key) {
    auto value = find(key);
    if (!value && isObject()) reportMissing(key);
    return value;
}

void JsonObject::reportMissing(std::string_view key) const {
    const std::string name(key);
    value_.report({"「" + name + "」がありません", "\"" + name + "\" is missing"},
                  {"値(必須のキーです)", "a value: the key is required"});
}

void JsonObject::close() {
    if (!isObject()) return;
    for (const auto& [key, member] : value_.json().items()) {
        if (std::ranges::find(asked_, key) != asked_.end()) continue;
        std::string known;
        for (const std::string_view name : asked_) known += (known.empty() ? "" : ", ") + std::string(name);
        JsonValue(member, value_, std::string_view(key))
            .report({"知らないキーです", "unknown key"}, {"使えるキー", "one of"}, std::move(known));
    }
}

}  // namespace yushi
