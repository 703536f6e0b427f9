#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace yushi {

/// What stands for bytes that are no character.
constexpr char32_t kBroken = 0xFFFD;

/// Takes one character off the front of UTF-8 text, which must hold something; of broken text one byte, as kBroken.
char32_t takeCharacter(std::string_view& text);

/// Full-width ASCII, half-width kana and the like as the character whose width they change; every other as it is.
char32_t inCommonWidth(char32_t character);

/// The characters of UTF-8 text in Unicode's normal form KC: one for each that is written in several ways, marks joined
/// with what they stand on. Variation selectors are left out.
std::u32string normalCharacters(std::string_view text);

/// How many columns of a terminal UTF-8 text takes; numbers in circles take two, as Japanese fonts draw them.
std::size_t displayWidth(std::string_view text);

}  // namespace yushi
