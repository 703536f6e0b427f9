#pragma once

#include "model/menus/condition.h"

#include <cstdint>
#include <optional>

namespace yushi {

/// A comparison in plain numbers. Yen are yen, shares parts per million, dates days since 1970, yes is 1, options bits;
/// words have no number and are compared by themselves.
struct LeafTest {
    enum class Kind { Within, HasAny, HasAll, HasOnly, SameWords };

    Kind kind = Kind::Within;
    std::int64_t least = 0;  ///< of Within; of HasAny, HasAll and HasOnly the bits
    std::int64_t most = 0;   ///< of Within

    bool passes(std::int64_t number) const {
        switch (kind) {
            case Kind::Within:
                return least <= number && number <= most;
            case Kind::HasAny:
                return (number & least) != 0;
            case Kind::HasAll:
                return (number & least) == least;
            case Kind::HasOnly:
                return number != 0 && (number & ~least) == 0;
            case Kind::SameWords:
                return number == least;
        }
        return false;
    }
};

/// The test of a comparison; of SameWords the number is left to whoever numbers the words.
LeafTest leafTest(const Comparison& comparison);

/// The number of an answer; nothing for words.
std::optional<std::int64_t> plainNumber(const FactValue& value);

/// The value of @p type that has the number @p number; not for Text.
FactValue valueOfNumber(std::int64_t number, FactType type);

/// The smallest step in which figures of @p type are told: a yen, a day, a month, a person, a tenth of a percent.
std::int64_t smallestStep(FactType type);

/// Whether an answer passes a comparison.
bool passes(const Comparison& comparison, const FactValue& value);

}  // namespace yushi
