#include "model/values/typed_grammar.h"

#include "model/values/characters.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace yushi {

namespace {

struct TypedUnit {
    std::string_view word;
    std::int64_t counted;
};
constexpr TypedUnit kLargeUnits[] = {{"兆", 1'000'000'000'000}, {"億", 100'000'000}, {"万", 10'000}};
constexpr TypedUnit kSmallUnits[] = {{"千", 1'000}, {"百", 100}, {"十", 10}};

bool isTypedDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Signs that have more than one form, by the form of which the grammar knows.
std::optional<std::string_view> commonForm(char32_t character) {
    static constexpr std::array<std::pair<std::u32string_view, std::string_view>, 16> forms = {{
        {U"\t\u00A0\u2009\u202F\u3000", " "},
        {U"、", ","},
        {U"‐‑‒–—―−﹣", "-"},
        {U"¥", "¥"},
        {U"〇零", "0"},
        {U"一壱", "1"},
        {U"二弐", "2"},
        {U"三参", "3"},
        {U"四", "4"},
        {U"五", "5"},
        {U"六", "6"},
        {U"七", "7"},
        {U"八", "8"},
        {U"九", "9"},
        {U"拾", "十"},
        {U"萬", "万"},
    }};
    for (const auto& [all, form] : forms) {
        if (all.find(character) != std::u32string_view::npos) return form;
    }
    return std::nullopt;
}

std::string inCommonForms(std::string_view typed) {
    std::string text;
    while (!typed.empty()) {
        const std::string_view before = typed;
        const char32_t character = inCommonWidth(takeCharacter(typed));
        const bool longVowel = character == U'ー';
        if (character < 0x80) {
            const char c = static_cast<char>(character);
            text += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c == '\t' ? ' ' : c;
        } else if (longVowel && !text.empty() && isTypedDigit(text.back())) {
            text += '-';
        } else if (const auto form = commonForm(character)) {
            text += *form;
        } else {
            text += before.substr(0, before.size() - typed.size());
        }
    }
    return text;
}

/// Groups of three, but for the first, which may be shorter.
bool areThousands(const std::vector<std::string>& groups) {
    return groups.front().size() <= 3 &&
           std::all_of(groups.begin() + 1, groups.end(), [](const auto& group) { return group.size() == 3; });
}

/// The value of digits; nothing beyond what any input may be.
std::optional<std::int64_t> valueOf(std::string_view digits) {
    constexpr std::int64_t most = 10'000'000'000'000'000;
    std::int64_t value = 0;
    for (const char digit : digits) {
        value = value * 10 + (digit - '0');
        if (value > most) return std::nullopt;
    }
    return value;
}

/// A figure and what it counts below 万.
struct SmallPart {
    std::optional<TypedNumber> figure;
    std::int64_t unit = 1;

    bool isThere() const { return figure || unit > 1; }
    /// A figure of one digit, as in 3千5百.
    bool isDigit() const { return !figure || (figure->value < 10 * kTypedScale && figure->isWhole()); }
    Int128 value() const { return (figure ? figure->value : Int128(kTypedScale)) * unit; }
};

SmallPart takeSmallPart(TypedText& text) {
    SmallPart part;
    part.figure = takeFigure(text);
    for (const auto& [word, unit] : kSmallUnits) {
        if (!text.take(word)) continue;
        part.unit = unit;
        break;
    }
    return part;
}

/// What stands before 兆, 億, 万 or the end.
std::optional<TypedNumber> takeBelow(TypedText& text) {
    TypedNumber sum;
    Int128 room = std::numeric_limits<std::int64_t>::max();  // in ten-thousandths, below the part before
    bool any = false;
    bool last = false;  // the part before can only stand alone
    while (true) {
        const SmallPart part = takeSmallPart(text);
        if (!part.isThere()) break;
        const bool alone = part.unit > 1 && !part.isDigit();
        if (last || (any && alone) || (any && part.value() >= room)) {
            text.refuse(TypedFault::UnitOrder);
            return std::nullopt;
        }
        sum.value += part.value();
        sum.isBare = !any && part.unit == 1;
        any = true;
        last = alone || (part.figure && !part.figure->isWhole());
        room = Int128(part.unit) * kTypedScale;
        if (part.unit == 1) break;
    }
    return any ? std::optional(sum) : std::nullopt;
}

}  // namespace

TypedText::TypedText(std::string_view typed) : text_(inCommonForms(typed)), rest_(text_) {}

bool TypedText::isAtEnd() {
    skipBlanks();
    return rest_.empty();
}

bool TypedText::take(std::string_view word) {
    skipBlanks();
    if (word.empty() || !rest_.starts_with(word)) return false;
    rest_.remove_prefix(word.size());
    return true;
}

bool TypedText::takeAny(std::initializer_list<std::string_view> words) {
    return std::ranges::any_of(words, [this](std::string_view word) { return take(word); });
}

std::optional<std::string> TypedText::takePlainDigits() {
    skipBlanks();
    const auto size = std::min(rest_.find_first_not_of("0123456789"), rest_.size());
    if (size == 0) return std::nullopt;
    std::string digits(rest_.substr(0, size));
    rest_.remove_prefix(size);
    return digits;
}

std::optional<std::string> TypedText::takeDigits() {
    auto first = takePlainDigits();
    if (!first) return std::nullopt;
    std::vector<std::string> groups = {*std::move(first)};
    const char separator = rest_.empty() ? '\0' : rest_.front();
    while (separator == ',' || separator == ' ') {
        const bool another = rest_.size() > 1 && rest_[0] == separator && isTypedDigit(rest_[1]);
        if (!another) break;
        rest_.remove_prefix(1);
        groups.push_back(*takePlainDigits());
    }
    if (groups.size() > 1 && !areThousands(groups)) {
        refuse(TypedFault::Separator);
        return std::nullopt;
    }
    std::string digits;
    for (const std::string& group : groups) digits += group;
    return digits;
}

void TypedText::refuse(TypedFault fault) {
    if (!fault_) fault_ = fault;
}

std::optional<std::string> TypedText::withSeparatorAs(std::string_view other) const {
    const auto place = text_.find(',');
    if (place == std::string::npos || text_.find(',', place + 1) != std::string::npos) return std::nullopt;
    return std::string(text_).replace(place, 1, other);
}

void TypedText::skipBlanks() {
    rest_.remove_prefix(std::min(rest_.find_first_not_of(' '), rest_.size()));
}

std::optional<TypedNumber> takeFigure(TypedText& text) {
    const auto digits = text.takeDigits();
    if (!digits) return std::nullopt;
    const auto whole = valueOf(*digits);
    if (!whole) text.refuse(TypedFault::TooLarge);
    if (!whole) return std::nullopt;
    TypedNumber number{Int128(*whole) * kTypedScale};
    if (!text.take(".")) return number;
    auto decimals = text.takePlainDigits();
    if (!decimals || decimals->size() > kTypedDecimals) {
        text.refuse(TypedFault::NotRead);
        return std::nullopt;
    }
    decimals->resize(kTypedDecimals, '0');
    number.value += *valueOf(*decimals);
    return number;
}

std::optional<TypedNumber> takeNumber(TypedText& text) {
    TypedNumber number;
    Int128 room = 0;  // in ten-thousandths, below the section before; 0 before the first
    bool last = false;
    while (const auto below = takeBelow(text)) {
        std::int64_t unit = 1;
        for (const auto& [word, counted] : kLargeUnits) {
            if (!text.take(word)) continue;
            unit = counted;
            break;
        }
        const Int128 value = below->value * unit;
        if (last || (room > 0 && value >= room)) {
            text.refuse(TypedFault::UnitOrder);
            return std::nullopt;
        }
        number.value += value;
        if (unit > 1) number.unitBefore = unit;
        if (unit == 1 && below->isBare && number.hasLargeUnit) number.bareTail = value;
        number.hasLargeUnit = number.hasLargeUnit || unit > 1;
        room = Int128(unit) * kTypedScale;
        last = unit == 1 || !below->isWhole();
    }
    return room > 0 && !text.isRefused() ? std::optional(number) : std::nullopt;
}

std::optional<std::int64_t> takeWhole(TypedText& text, std::int64_t most) {
    const auto number = takeNumber(text);
    if (!number || !number->isWhole()) return std::nullopt;
    if (number->value > Int128(most) * kTypedScale) text.refuse(TypedFault::TooLarge);
    return number->value > Int128(most) * kTypedScale
               ? std::nullopt
               : std::optional(static_cast<std::int64_t>(number->value / kTypedScale));
}

}  // namespace yushi
