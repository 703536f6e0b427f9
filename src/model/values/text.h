#pragma once

#include <string>

namespace yushi {

enum class Language { Japanese, English };

/// Words in both languages of the program (UTF-8).
struct Text {
    std::string ja;
    std::string en;

    const std::string& in(Language language) const { return language == Language::Japanese ? ja : en; }

    friend bool operator==(const Text&, const Text&) = default;
};

/// One of two texts, by the language.
inline std::string say(Language language, const char* ja, const char* en) {
    return language == Language::Japanese ? ja : en;
}
inline std::string say(Language language, const std::string& ja, const std::string& en) {
    return language == Language::Japanese ? ja : en;
}

}  // namespace yushi
