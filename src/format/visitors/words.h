#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace yushi {

/// Whether an enumeration has an enumerator of the value @p Value: the compiler names those that it has.
template <class Enum, Enum Value>
constexpr bool isEnumerator() {
    const std::string_view name = __PRETTY_FUNCTION__;
#ifdef __clang__
    const std::size_t value = name.find("Value = ") + 8;
#else
    const std::size_t value = name.rfind("Value = ") + 8;
#endif
    return name[value] != '(';
}

/// The number of enumerators of an enumeration that counts from 0.
template <class Enum, std::size_t Count = 0>
constexpr std::size_t enumeratorCount() {
    if constexpr (isEnumerator<Enum, static_cast<Enum>(Count)>()) return enumeratorCount<Enum, Count + 1>();
    return Count;
}

/// The words of a file for an enumeration, in its order: the one table of them, of which no enumerator can be left out.
template <class Enum, class... Words>
constexpr std::array<std::string_view, sizeof...(Words)> wordsFor(Words... words) {
    static_assert(sizeof...(Words) == enumeratorCount<Enum>(),
                  "each enumerator has a word, and each word an enumerator");
    return {words...};
}

/// wordsFor() an enumeration.
template <class Enum>
inline constexpr auto kWords = nullptr;

/// The word of a file for @p value.
template <class Enum>
constexpr std::string_view wordOf(Enum value) {
    return kWords<Enum>[static_cast<std::size_t>(value)];
}

}  // namespace yushi
