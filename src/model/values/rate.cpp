#include "model/values/rate.h"

#include <algorithm>

namespace yushi {

namespace {

constexpr int kDecimals = 4;
constexpr std::size_t kMostDigits = 9;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

}  // namespace

std::optional<std::int64_t> partsOfPercent(std::string_view text) {
    const bool negative = text.starts_with('-');
    if (negative) text.remove_prefix(1);
    const auto point = text.find('.');
    const auto whole = text.substr(0, point);
    const auto decimals = point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
    const bool pointWithoutDecimals = point != std::string_view::npos && decimals.empty();
    if (whole.empty() || whole.size() > kMostDigits || decimals.size() > kDecimals || pointWithoutDecimals ||
        !std::ranges::all_of(whole, isDigit) || !std::ranges::all_of(decimals, isDigit)) {
        return std::nullopt;
    }
    std::int64_t parts = 0;
    for (const char digit : whole) parts = parts * 10 + (digit - '0');
    for (std::size_t i = 0; i < kDecimals; ++i) {
        parts = parts * 10 + (i < decimals.size() ? decimals[i] - '0' : 0);
    }
    return negative ? -parts : parts;
}

std::string percentOfParts(std::int64_t parts) {
    const std::string sign = parts < 0 ? "-" : "";
    std::string digits = std::to_string(parts < 0 ? -parts : parts);
    if (digits.size() <= kDecimals) digits.insert(0, kDecimals + 1 - digits.size(), '0');
    digits.insert(digits.size() - kDecimals, ".");
    for (int optionalDecimals = kDecimals - 2; optionalDecimals > 0 && digits.back() == '0';
         --optionalDecimals) {
        digits.pop_back();
    }
    return sign + digits;
}

}  // namespace yushi
