#pragma once

#include "model/citation.h"
#include "model/fact.h"
#include "model/text.h"

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

/// All parts must hold.
struct AllOf {
    std::vector<Condition> parts;

    friend bool operator==(const AllOf&, const AllOf&) = default;
};

/// At least one part must hold.
struct AnyOf {
    std::vector<Condition> parts;

    friend bool operator==(const AnyOf&, const AnyOf&) = default;
};

/// No part may hold.
struct NoneOf {
    std::vector<Condition> parts;

    friend bool operator==(const NoneOf&, const NoneOf&) = default;
};

/// One requirement: its words, its test and the place it was read, in one node.
struct Condition {
    std::variant<Comparison, Judgement, AllOf, AnyOf, NoneOf> test;
    Text text;  ///< empty on groups that have no words of their own
    Citation citation;

    friend bool operator==(const Condition&, const Condition&) = default;
};

/// The judgement that decides @p condition, which must be one.
inline const Judgement& judgementOf(const Condition& condition) {
    return std::get<Judgement>(condition.test);
}

}  // namespace yushi
