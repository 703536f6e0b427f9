#pragma once

#include "format/json/format_context.h"
#include "model/values/date.h"
#include "model/values/problem.h"
#include "model/values/rate.h"
#include "model/values/yen.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace yushi {

/// What a reader collects while it goes through one input.
struct Reading {
    std::string file;
    Problems problems;
    FormatContext context{};
};

/// A JSON value, where it stands, and the reading to which its problems go. Each conversion reports what it
/// expected and answers nothing if the value is something else. A child must not outlive its parent.
class JsonValue {
  public:
    JsonValue(const nlohmann::json& value, Reading& reading) : json_(&value), reading_(&reading) {}
    JsonValue(const nlohmann::json& value, const JsonValue& parent, std::string_view key)
        : json_(&value), reading_(parent.reading_), parent_(&parent), key_(key) {}
    JsonValue(const nlohmann::json& value, const JsonValue& parent, std::size_t index)
        : json_(&value), reading_(parent.reading_), parent_(&parent), index_(index) {}

    const nlohmann::json& json() const { return *json_; }
    Reading& reading() const { return *reading_; }
    std::string pointer() const;

    /// Reports this value: @p expected says what should be here.
    void expect(Text expected) const;
    /// Reports this value with words for what is wrong in it, and the keys of the format that may stand here.
    void report(Text found, Text expected, std::string keys = {}) const;

    std::optional<bool> boolean() const;
    /// A whole number between two bounds; @p expected says it in words, which need not name how far figures reach at all.
    std::optional<std::int64_t> integer(std::int64_t least, std::int64_t most, const Text& expected) const;
    std::optional<std::string> string() const;
    std::optional<std::string> nonEmptyString() const;
    /// Parts per million of a percentage written as a decimal string, between two bounds in parts, which @p bounds tells in
    /// words.
    std::optional<std::int64_t> percentParts(std::int64_t least, std::int64_t most, const Text& bounds) const;
    /// Bounds in percent, in words.
    static Text percentBounds(int least, int most);
    /// What percentParts() asks for between @p bounds; they are open where it is empty.
    static Text percentExpected(const Text& bounds);
    std::optional<Date> date() const;
    /// {"ja": …, "en": …}
    std::optional<Text> text() const;
    /// One of the given words; answers its place.
    std::optional<std::size_t> oneOf(std::span<const std::string_view> words) const;
    std::optional<std::size_t> oneOf(std::initializer_list<std::string_view> words) const {
        return oneOf(std::span(words.begin(), words.size()));
    }

    /// Reads each element of an array with @p read, which answers an optional; leaves out what cannot be
    /// read.
    template <class Read>
    auto list(Read read) const
        -> std::vector<typename decltype(read(std::declval<const JsonValue&>()))::value_type> {
        std::vector<typename decltype(read(std::declval<const JsonValue&>()))::value_type> items;
        if (!isArray()) return items;
        items.reserve(json_->size());
        for (std::size_t i = 0; i < json_->size(); ++i) {
            const JsonValue element((*json_)[i], *this, i);
            if (auto item = read(element)) items.push_back(*std::move(item));
        }
        return items;
    }
    /// The same, and an empty array is reported.
    template <class Read>
    auto nonEmptyList(Read read) const {
        if (json_->is_array() && json_->empty()) expect({"1つ以上の要素", "at least one element"});
        return list(read);
    }
  private:
    bool isArray() const;

    const nlohmann::json* json_;
    Reading* reading_;
    const JsonValue* parent_ = nullptr;
    std::string_view key_;
    std::size_t index_ = 0;
};

/// Words as a message lists them: "a", "b".
std::string quotedWords(std::span<const std::string_view> words);

/// A JSON object of which every key must be asked for; those that were not are reported by close().
class JsonObject {
  public:
    explicit JsonObject(const JsonValue& value);

    bool isObject() const { return value_.json().is_object(); }
    const JsonValue& value() const { return value_; }

    /// The value of @p key; nothing if it is absent or null, which both mean "not stated".
    std::optional<JsonValue> find(std::string_view key);
    /// The same, without asking for the key.
    std::optional<JsonValue> look(std::string_view key) const;
    /// The same; an absent key is reported.
    std::optional<JsonValue> require(std::string_view key);
    /// Reports that @p key is absent.
    void reportMissing(std::string_view key) const;
    /// Whether find() answers something, without asking for the key.
    bool has(std::string_view key) const;

    /// find() or require() and then a conversion: object.get("title", &JsonValue::string).
    template <class Convert>
    auto get(std::string_view key, Convert convert) {
        return converted(find(key), convert);
    }
    template <class Convert>
    auto need(std::string_view key, Convert convert) {
        return converted(require(key), convert);
    }

    /// Reports every key that nobody asked for.
    void close();

  private:
    template <class Convert>
    static auto converted(const std::optional<JsonValue>& value, Convert convert)
        -> decltype(std::invoke(convert, *value)) {
        if (!value) return {};
        return std::invoke(convert, *value);
    }

    const JsonValue& value_;
    std::vector<std::string_view> asked_;
};

}  // namespace yushi
