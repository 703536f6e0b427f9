#include "model/typed.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

namespace yushi {

namespace {

/// Full-width ASCII becomes ASCII; blanks and thousands separators go.
std::string plain(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = [&](std::size_t k) { return static_cast<unsigned char>(text[i + k]); };
        const bool threeBytes = byte(0) >= 0xE0 && byte(0) < 0xF0 && i + 2 < text.size();
        if (threeBytes && byte(0) == 0xEF && (byte(1) == 0xBC || byte(1) == 0xBD)) {  // U+FF01 to U+FF5E
            const unsigned code = 0xF000u | ((byte(1) & 0x3Fu) << 6) | (byte(2) & 0x3Fu);
            if (code >= 0xFF01 && code <= 0xFF5E) {
                const char ascii = static_cast<char>(code - 0xFF00 + 0x20);
                if (ascii != ',') result += ascii;
                i += 2;
                continue;
            }
        }
        if (threeBytes && byte(0) == 0xE3 && byte(1) == 0x80 &&
            (byte(2) == 0x80 || byte(2) == 0x81)) {  // 　 and 、
            i += 2;
            continue;
        }
        if (text[i] != ',' && text[i] != ' ' && text[i] != '\t') result += text[i];
    }
    return result;
}

/// Takes @p word off the front of @p text.
bool take(std::string_view& text, std::string_view word) {
    if (word.empty() || !text.starts_with(word)) return false;
    text.remove_prefix(word.size());
    return true;
}

std::optional<std::int64_t> takeWhole(std::string_view& text) {
    if (text.empty() || text.front() < '0' || text.front() > '9') return std::nullopt;
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc()) return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

/// A number with at most four decimals, in ten-thousandths.
std::optional<std::int64_t> takeDecimal(std::string_view& text) {
    constexpr std::int64_t scale = 10'000;
    const auto whole = takeWhole(text);
    if (!whole || *whole > std::numeric_limits<std::int64_t>::max() / (2 * scale)) return std::nullopt;
    std::int64_t value = *whole * scale;
    if (!take(text, ".")) return value;
    std::int64_t weight = scale;
    while (!text.empty() && text.front() >= '0' && text.front() <= '9') {
        if (weight == 1) return std::nullopt;
        weight /= 10;
        value += (text.front() - '0') * weight;
        text.remove_prefix(1);
    }
    return weight == scale ? std::nullopt : std::optional(value);
}

/// 千 and 百 below a larger unit: "3千", "2千5百", "500", "1.5"; in ten-thousandths.
std::optional<std::int64_t> takeBelowMan(std::string_view& text) {
    std::int64_t sum = 0;
    bool any = false;
    for (int parts = 0; parts < 3; ++parts) {
        std::string_view rest = text;
        auto number = takeDecimal(rest);
        std::int64_t unit = 1;
        if (take(rest, "千")) {
            unit = 1'000;
        } else if (take(rest, "百")) {
            unit = 100;
        }
        if (!number && unit == 1) break;
        sum += number.value_or(10'000) * unit;  // 千万 is 1千万
        any = true;
        text = rest;
        if (unit == 1) break;
    }
    return any ? std::optional(sum) : std::nullopt;
}

}  // namespace

std::optional<Yen> parseTypedYen(std::string_view typed) {
    const std::string text = plain(typed);
    std::string_view rest = text;
    const bool negative = take(rest, "-");
    Int128 sum = 0;  // in ten-thousandths of a yen
    std::int64_t lastUnit = std::numeric_limits<std::int64_t>::max();
    bool any = false;
    while (const auto number = takeBelowMan(rest)) {
        const std::int64_t unit = take(rest, "億") ? 100'000'000 : take(rest, "万") ? 10'000 : 1;
        if (unit >= lastUnit) return std::nullopt;
        sum += Int128(*number) * unit;
        lastUnit = unit;
        any = true;
    }
    if (!take(rest, "円")) take(rest, "yen");
    constexpr Int128 most = Int128(1'000'000'000'000'000) * 10'000;
    if (!any || !rest.empty() || sum % 10'000 != 0 || sum > most) return std::nullopt;
    const auto amount = static_cast<std::int64_t>(sum / 10'000);
    return Yen(negative ? -amount : amount);
}

std::optional<std::int64_t> parseTypedPercent(std::string_view typed) {
    std::string text = plain(typed);
    for (const std::string_view sign : {"%", "パーセント"}) {
        if (text.ends_with(sign)) text.resize(text.size() - sign.size());
    }
    constexpr std::int64_t most = 1'000'000'000;  // 100,000 %, the bound of every input
    const auto parts = partsOfPercent(text);
    return parts && *parts >= -most && *parts <= most ? parts : std::nullopt;
}

std::optional<Months> parseTypedMonths(std::string_view typed) {
    constexpr std::int64_t most = 100'000;
    const std::string text = plain(typed);
    std::string_view rest = text;
    const auto first = takeWhole(rest);
    if (!first || *first > most) return std::nullopt;
    if (rest.empty()) return Months(*first);
    const auto takeMonthWord = [&rest] {
        for (const std::string_view word :
             {"か月", "ヶ月", "ケ月", "ヵ月", "カ月", "箇月", "月", "回", "months", "month"}) {
            if (take(rest, word)) return true;
        }
        return false;
    };
    if (takeMonthWord()) return rest.empty() ? std::optional(Months(*first)) : std::nullopt;
    if (!take(rest, "年") && !take(rest, "years") && !take(rest, "year")) return std::nullopt;
    std::optional<std::int64_t> months = 0;
    if (take(rest, "半")) {
        months = 6;
    } else if (!rest.empty()) {
        months = takeWhole(rest);
        if (!months || *months > most || !takeMonthWord()) return std::nullopt;
    }
    const std::int64_t all = *first * 12 + *months;
    return rest.empty() && all <= most ? std::optional(Months(all)) : std::nullopt;
}

std::optional<std::int64_t> parseTypedNumber(std::string_view typed, const std::vector<std::string>& units) {
    const std::string text = plain(typed);
    std::string_view rest = text;
    const auto number = takeWhole(rest);
    if (!number || *number > kMostCount) return std::nullopt;
    for (const std::string& unit : units) {
        if (rest == unit) return number;
    }
    return rest.empty() ? number : std::nullopt;
}

namespace {

/// "8年4月1日", "8.4.1", "8/4/1", "8-4-1", "元年5月1日": year, month and day.
std::optional<std::array<std::int64_t, 3>> takeDay(std::string_view text) {
    std::optional<std::int64_t> year = take(text, "元") ? std::optional<std::int64_t>(1) : takeWhole(text);
    std::string_view separator;
    for (const std::string_view candidate : {"年", ".", "/", "-"}) {
        if (take(text, candidate)) {
            separator = candidate;
            break;
        }
    }
    if (!year || separator.empty()) return std::nullopt;
    const bool words = separator == "年";
    const auto month = takeWhole(text);
    if (!month || !take(text, words ? "月" : separator)) return std::nullopt;
    const auto day = takeWhole(text);
    if (!day || (words && !take(text, "日")) || !text.empty()) return std::nullopt;
    return std::array{*year, *month, *day};
}

std::optional<Date> existing(std::int64_t year, std::int64_t month, std::int64_t day) {
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
    const Date date{std::chrono::year(static_cast<int>(year)),
                    std::chrono::month(static_cast<unsigned>(month)),
                    std::chrono::day(static_cast<unsigned>(day))};
    return date.ok() ? std::optional(date) : std::nullopt;
}

}  // namespace

std::optional<Date> parseTypedDate(std::string_view typed, const std::vector<Era>& eras) {
    const std::string text = plain(typed);
    for (std::size_t i = 0; i < eras.size(); ++i) {
        std::string_view rest = text;
        std::string lower = eras[i].initial;
        std::ranges::transform(lower, lower.begin(),
                               [](char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c); });
        if (!take(rest, eras[i].name) && !take(rest, eras[i].initial) && !take(rest, lower)) continue;
        const auto day = takeDay(rest);
        if (!day || (*day)[0] < 1) return std::nullopt;
        const auto date = existing((*day)[0] + int(eras[i].from.year()) - 1, (*day)[1], (*day)[2]);
        const bool inEra =
            date && *date >= eras[i].from && (i + 1 == eras.size() || *date < eras[i + 1].from);
        return inEra ? date : std::nullopt;
    }
    const auto day = takeDay(text);
    if (!day || (*day)[0] < 1000) return std::nullopt;
    return existing((*day)[0], (*day)[1], (*day)[2]);
}

}  // namespace yushi
