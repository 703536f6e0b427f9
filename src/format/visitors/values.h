#pragma once

#include "format/json/json_value.h"
#include "format/visitors/words.h"
#include "model/values/date.h"
#include "model/values/portion.h"
#include "model/values/rate.h"
#include "model/values/text.h"
#include "model/values/yen.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace yushi {

// How one value stands in a file. Each format has a Value, and
//   read()      reads it, or reports what was expected;
//   write()     writes it, so that it reads back as the same;
//   schema()    says in JSON Schema what may stand there;
//   expected()  says it in words.

/// JSON whose keys keep the order in which they were written.
using Json = nlohmann::ordered_json;

/// What a schema has said once under a name, to which it refers.
struct SchemaDraft {
    Json definitions = Json::object();
    Json uncertain = Json::object();  ///< fields that may have several readings
    const Vocabulary* vocabulary = nullptr;
};

/// A whole number between two bounds.
template <class T>
struct Whole {
    using Value = T;
    std::int64_t least;
    std::int64_t most;
    const char* ja;
    const char* en;

    Text expected() const { return {ja, en}; }
    std::optional<T> read(const JsonValue& value) const {
        const auto number = value.integer(least, most, expected());
        return number ? std::optional(T(static_cast<decltype(countOf(T()))>(*number))) : std::nullopt;
    }
    Json write(T value, const FormatContext&) const { return countOf(value); }
    Json schema(SchemaDraft&) const { return {{"type", "integer"}, {"minimum", least}, {"maximum", most}}; }

    static std::int64_t countOf(Yen yen) { return yen.value(); }
    static std::int64_t countOf(Months months) { return months.count(); }
    static int countOf(int number) { return number; }
    static std::int64_t countOf(std::int64_t number) { return number; }
};

inline constexpr Whole<Yen> kAnyYen{-kMostYen, kMostYen, "整数(円)", "a whole number of yen"};
inline constexpr Whole<Yen> kAmount{0, kMostYen, "0以上の整数(円)", "a whole number of yen, 0 or more"};
inline constexpr Whole<Yen> kPositiveYen{1, kMostYen, "1以上の整数(円)", "a positive whole number of yen"};
/// What the engine bounds and puts into words itself.
inline constexpr Whole<Months> kAnyMonths{-100'000, 100'000, "整数(か月)", "a whole number of months"};
inline constexpr Whole<Months> kMonths{0, 1200, "0以上の整数(か月)", "a whole number of months, 0 or more"};
inline constexpr Whole<Months> kLength{1, 1200, "1以上の整数(か月)", "a positive whole number of months"};

/// The pattern of a percentage between two bounds, as part of another, and its schema.
std::string percentPattern(int least, int most);
Json percentSchema(int least, int most);

/// Parts per million as a decimal string of percent between two bounds: "1.60".
template <class T>
struct Percent {
    using Value = T;
    int least = 0;
    int most = 100;
    const char* ja = nullptr;  ///< the bounds in words, where they are not these two
    const char* en = nullptr;

    Text bounds() const { return ja ? Text{ja, en} : JsonValue::percentBounds(least, most); }
    Text expected() const { return JsonValue::percentExpected(bounds()); }
    std::optional<T> read(const JsonValue& value) const {
        constexpr std::int64_t onePercent = Rate::kWhole / 100;
        const auto parts = value.percentParts(least * onePercent, most * onePercent, bounds());
        return parts ? std::optional(T(*parts)) : std::nullopt;
    }
    Json write(T value, const FormatContext&) const { return percentOfParts(value.parts()); }
    Json schema(SchemaDraft&) const { return percentSchema(least, most); }
};

inline constexpr Percent<Rate> kRate{};
/// Any rate: the engine names the bound and the nearest rate within it.
inline constexpr Percent<Rate> kAnyRate{-100'000, 100'000, "年0%以上100%未満", "at least 0 % and less than 100 % a year"};
inline constexpr Percent<RatePoints> kPoints{};
inline constexpr Percent<Share> kShare{};

/// A part of an amount as a fraction: "1/3".
struct Fraction {
    using Value = Portion;
    Text expected() const;
    std::optional<Portion> read(const JsonValue& value) const;
    Json write(Portion portion, const FormatContext&) const;
    Json schema(SchemaDraft&) const;
    static bool fits(Portion portion) { return portion.denominator != Share::kWhole; }
};

/// A part of an amount in percent: "50".
struct PercentPart {
    using Value = Portion;
    Text expected() const { return kShare.expected(); }
    std::optional<Portion> read(const JsonValue& value) const;
    Json write(Portion portion, const FormatContext&) const { return percentOfParts(portion.numerator); }
    Json schema(SchemaDraft& draft) const { return kShare.schema(draft); }
    static bool fits(Portion portion) { return !Fraction::fits(portion); }
};

/// A day: "2024-04-01", from the first to the last that can be named.
struct Day {
    using Value = Date;
    Date first = kFirstDay;

    Text expected() const;
    std::optional<Date> read(const JsonValue& value) const;
    Json write(Date date, const FormatContext&) const { return isoDate(date); }
    Json schema(SchemaDraft&) const;
};

/// Words that are not empty, perhaps of a pattern that the schema alone asks for.
struct Name {
    using Value = std::string;
    const char* pattern = nullptr;

    Text expected() const { return {"空でない文字列", "a string that is not empty"}; }
    std::optional<std::string> read(const JsonValue& value) const { return value.nonEmptyString(); }
    Json write(const std::string& name, const FormatContext&) const { return name; }
    Json schema(SchemaDraft&) const {
        if (pattern) return {{"type", "string"}, {"pattern", pattern}};
        return {{"type", "string"}, {"minLength", 1}};
    }
};

/// An address on the web.
struct Url {
    using Value = std::string;
    Text expected() const { return {"http:// か https:// で始まるアドレス", "an address that begins with http:// or https://"}; }
    std::optional<std::string> read(const JsonValue& value) const;
    Json write(const std::string& url, const FormatContext&) const { return url; }
    Json schema(SchemaDraft&) const { return {{"type", "string"}, {"pattern", "^https?://[!-~]+$"}}; }
};

/// A SHA-256 sum in hexadecimal.
struct Sha256Sum {
    using Value = std::string;
    Text expected() const { return {"SHA-256(英小文字と数字の64桁)", "a SHA-256 sum of 64 digits and letters a to f"}; }
    std::optional<std::string> read(const JsonValue& value) const;
    Json write(const std::string& sum, const FormatContext&) const { return sum; }
    Json schema(SchemaDraft&) const { return {{"type", "string"}, {"pattern", "^[0-9a-f]{64}$"}}; }
};

/// An id of lower-case letters, digits and hyphens.
struct PlainId {
    using Value = std::string;
    Text expected() const { return {"英小文字、数字、- のid", "an id of lower-case letters, digits and -"}; }
    std::optional<std::string> read(const JsonValue& value) const;
    Json write(const std::string& id, const FormatContext&) const { return id; }
    Json schema(SchemaDraft&) const { return {{"type", "string"}, {"pattern", "^[a-z0-9-]+$"}}; }
};

/// Any string.
struct AnyString {
    using Value = std::string;
    Text expected() const { return {"文字列", "a string"}; }
    std::optional<std::string> read(const JsonValue& value) const { return value.string(); }
    Json write(const std::string& text, const FormatContext&) const { return text; }
    Json schema(SchemaDraft&) const { return {{"type", "string"}}; }
};

struct Flag {
    using Value = bool;
    Text expected() const { return {"true または false", "true or false"}; }
    std::optional<bool> read(const JsonValue& value) const { return value.boolean(); }
    Json write(bool flag, const FormatContext&) const { return flag; }
    Json schema(SchemaDraft&) const { return {{"type", "boolean"}}; }
};

/// An enumeration of two as true and false; the second is true.
template <class Enum>
struct FlagFor {
    static_assert(enumeratorCount<Enum>() == 2);
    using Value = Enum;
    Text expected() const { return Flag().expected(); }
    std::optional<Enum> read(const JsonValue& value) const {
        const auto flag = value.boolean();
        return flag ? std::optional(static_cast<Enum>(*flag)) : std::nullopt;
    }
    Json write(Enum value, const FormatContext&) const { return value == static_cast<Enum>(true); }
    Json schema(SchemaDraft& draft) const { return Flag().schema(draft); }
};

/// One of some words, each of which stands for a value by its place.
template <class T, std::size_t N>
struct OneOf {
    using Value = T;
    std::array<std::string_view, N> words;

    Text expected() const {
        const std::string choices = quotedWords(words);
        return {choices + " のいずれか", "one of " + choices};
    }
    std::optional<T> read(const JsonValue& value) const {
        const auto index = value.oneOf(words);
        return index ? std::optional(static_cast<T>(*index)) : std::nullopt;
    }
    Json write(T value, const FormatContext&) const { return words[static_cast<std::size_t>(value)]; }
    Json schema(SchemaDraft&) const { return {{"enum", words}}; }
};

/// The words of an enumeration.
template <class Enum>
inline constexpr OneOf<Enum, kWords<Enum>.size()> kWord{kWords<Enum>};

/// Words in both languages: {"ja": …, "en": …}. Where there is no English, the Japanese words stand for it.
struct BothLanguages {
    using Value = Text;
    Text expected() const { return {"{\"ja\": …, \"en\": …}(en はなくてよい)", "{\"ja\": …, \"en\": …}, en if you like"}; }
    std::optional<Text> read(const JsonValue& value) const { return value.text(); }
    Json write(const Text& text, const FormatContext&) const {
        if (text.en == text.ja) return {{"ja", text.ja}};
        return {{"ja", text.ja}, {"en", text.en}};
    }
    Json schema(SchemaDraft& draft) const;
};

}  // namespace yushi
