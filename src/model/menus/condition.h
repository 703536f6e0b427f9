#pragma once

#include "model/menus/citation.h"
#include "model/menus/fact.h"
#include "model/values/text.h"

#include <cstdint>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace yushi {

/// How an answer is held against a figure or against options.
enum class Comparator { AtLeast, AtMost, MoreThan, LessThan, Is, OneOf, IncludesAny, IncludesAll, IncludesOnly };

/// A fact compared with a figure.
struct Comparison {
    FactId fact;
    Comparator comparator = Comparator::Is;
    FactValue threshold;

    friend bool operator==(const Comparison&, const Comparison&) = default;
};

/// A person decides whether this one requirement is met. Its id belongs to it alone, so that an outcome never counts for
/// another requirement, nor for other words: where it stands (issuer/edition/program), its kind, and a mark of its words.
struct Judgement {
    JudgementKindId kind;
    std::string id;

    friend bool operator==(const Judgement&, const Judgement&) = default;
};

struct Condition;

/// How many parts of a group must hold: every one, at least one, not one.
enum class Quantifier : std::uint8_t { All, Any, None };

/// Whether each part of a group has to be as it should be, or one of them will do.
constexpr bool needsEvery(Quantifier quantifier) {
    switch (quantifier) {
        case Quantifier::All:
        case Quantifier::None:
            return true;
        case Quantifier::Any:
            return false;
    }
    return true;
}

/// Whether that is so for the group to hold, or, where it is not @p wanted, for it not to hold.
constexpr bool needsEvery(Quantifier quantifier, bool wanted) {
    return needsEvery(quantifier) == wanted;
}

/// Whether the parts of a group should not hold.
constexpr bool negatesParts(Quantifier quantifier) {
    switch (quantifier) {
        case Quantifier::All:
        case Quantifier::Any:
            return false;
        case Quantifier::None:
            return true;
    }
    return false;
}

/// Conditions taken together.
struct Group {
    Quantifier quantifier = Quantifier::All;
    std::vector<Condition> parts;

    friend bool operator==(const Group&, const Group&) = default;
};

/// One requirement: its words, its test and the place it was read, in one node.
struct Condition {
    std::variant<Comparison, Judgement, Group> test;
    Text text;  ///< empty on groups that have no words of their own
    Citation citation;

    friend bool operator==(const Condition&, const Condition&) = default;
};

/// The parts of a group, in their order; a condition that is none has no parts.
inline std::span<const Condition> partsOf(const Condition& condition) {
    const auto* group = std::get_if<Group>(&condition.test);
    return group ? std::span(group->parts) : std::span<const Condition>();
}

/// Whether @p condition is a group of this kind.
inline bool isGroup(const Condition& condition, Quantifier quantifier) {
    const auto* group = std::get_if<Group>(&condition.test);
    return group && group->quantifier == quantifier;
}

/// The judgement that decides @p condition, which must be one.
inline const Judgement& judgementOf(const Condition& condition) {
    return std::get<Judgement>(condition.test);
}

}  // namespace yushi
