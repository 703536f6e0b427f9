#pragma once

#include "report/words/figures.h"

#include <utility>

namespace yushi {

// Pieces of messages in both languages at once.

inline Text operator+(const Text& a, const Text& b) {
    return {a.ja + b.ja, a.en + b.en};
}

inline Text yenWords(Yen amount) {
    return {yenText(amount, Language::Japanese), yenText(amount, Language::English)};
}

inline Text monthsWords(std::int64_t count) {
    return {std::to_string(count) + "か月", std::to_string(count) + " months"};
}

inline Text percentWords(std::int64_t parts) {
    return {percentText(parts), percentText(parts)};
}

/// A rule, and the nearest value that it allows.
inline Text withNearest(const Text& rule, const Text& nearest) {
    return rule + Text{"(いちばん近いのは", " (the nearest is "} + nearest + Text{")", ")"};
}

}  // namespace yushi
