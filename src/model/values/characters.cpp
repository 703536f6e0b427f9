#include "model/values/characters.h"

#include <utf8proc.h>

#include <cstdlib>
#include <memory>

namespace yushi {

char32_t takeCharacter(std::string_view& text) {
    utf8proc_int32_t character = 0;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    const auto taken = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size()), &character);
    text.remove_prefix(taken > 0 ? static_cast<std::size_t>(taken) : 1);
    return taken > 0 ? static_cast<char32_t>(character) : kBroken;
}

char32_t inCommonWidth(char32_t character) {
    const auto codepoint = static_cast<utf8proc_int32_t>(character);
    const auto kind = utf8proc_get_property(codepoint)->decomp_type;
    if (kind != UTF8PROC_DECOMP_TYPE_WIDE && kind != UTF8PROC_DECOMP_TYPE_NARROW) return character;
    utf8proc_int32_t common = codepoint;
    constexpr auto options = static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT);
    utf8proc_decompose_char(codepoint, &common, 1, options, nullptr);
    return static_cast<char32_t>(common);
}

std::u32string normalCharacters(std::string_view text) {
    constexpr auto options =
        static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT | UTF8PROC_IGNORE);
    utf8proc_uint8_t* mapped = nullptr;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    const auto size = utf8proc_map(bytes, static_cast<utf8proc_ssize_t>(text.size()), &mapped, options);
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
    // broken text is left as it is: it names nothing anyhow
    std::string_view rest =
        size < 0 ? text : std::string_view(reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(size));
    std::u32string characters;
    while (!rest.empty()) characters += takeCharacter(rest);
    return characters;
}

std::size_t displayWidth(std::string_view text) {
    std::size_t width = 0;
    while (!text.empty()) {
        const char32_t character = takeCharacter(text);
        const bool circled = character >= 0x2460 && character <= 0x24FF;
        width += circled ? 2 : static_cast<std::size_t>(utf8proc_charwidth(static_cast<utf8proc_int32_t>(character)));
    }
    return width;
}

}  // namespace yushi
