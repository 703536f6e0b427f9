#include "model/values/visible.h"

#include "model/values/characters.h"

#include <utf8proc.h>

#include <array>
#include <cstdint>

namespace yushi {

namespace {

std::string hexadecimal(std::uint32_t number, std::size_t digits) {
    constexpr std::string_view all = "0123456789ABCDEF";
    std::string text;
    for (; number > 0 || text.size() < digits; number /= 16) text.insert(text.begin(), all[number % 16]);
    return text;
}

bool hasShape(char32_t character) {
    constexpr char32_t wideSpace = 0x3000;  // stands between words of Japanese
    if (character == U' ' || character == wideSpace) return true;
    switch (utf8proc_category(static_cast<utf8proc_int32_t>(character))) {
        case UTF8PROC_CATEGORY_CC:
        case UTF8PROC_CATEGORY_CF:
        case UTF8PROC_CATEGORY_CN:
        case UTF8PROC_CATEGORY_CO:
        case UTF8PROC_CATEGORY_CS:
        case UTF8PROC_CATEGORY_ZL:
        case UTF8PROC_CATEGORY_ZP:
        case UTF8PROC_CATEGORY_ZS: return false;
        default: return true;
    }
}

}  // namespace

std::string visible(std::string_view text) {
    constexpr std::size_t broken = 1;  // bytes taken where there is no character
    std::string result;
    while (!text.empty()) {
        const std::string_view before = text;
        const char32_t character = takeCharacter(text);
        const std::string_view bytes = before.substr(0, before.size() - text.size());
        if (character == kBroken && bytes.size() == broken) {
            result += "[0x" + hexadecimal(static_cast<unsigned char>(bytes.front()), 2) + "]";
        } else if (hasShape(character)) {
            result += bytes;
        } else {
            result += "[U+" + hexadecimal(character, 4) + "]";
        }
    }
    return result;
}

Text inQuotes(std::string_view piece) {
    if (piece.empty()) return {"「」(空)", "\"\" (nothing)"};
    const std::string shown = visible(piece);
    return {"「" + shown + "」", "\"" + shown + "\""};
}

}  // namespace yushi
