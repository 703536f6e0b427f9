#pragma once

#include "format/visitors/records.h"
#include "model/menus/condition.h"

namespace yushi {

template <>
inline constexpr auto kWords<Comparator> =
    wordsFor<Comparator>("at_least", "at_most", "more_than", "less_than", "is", "one_of", "includes_any",
                         "includes_all", "includes_only");

template <>
inline constexpr auto kWords<Quantifier> = wordsFor<Quantifier>("all", "any", "none");

/// Eight hexadecimal digits that change with the words (FNV-1a), so that what is kept for them never counts for others.
std::string markOf(std::string_view words);

/// Whether a fact of a type can be compared so.
bool suits(Comparator comparator, FactType type);

/// The id of the judgement on one requirement: where it stands, its kind, and a mark of its words.
std::string judgementId(const std::string& place, const std::string& kind, const Text& words);

/// A requirement: a test on a fact, a judgement, or a group of others; with its words and the place where it was read.
struct ConditionFormat {
    using Value = Condition;
    Text expected() const;
    std::optional<Condition> read(const JsonValue& value) const;
    Json write(const Condition& condition, const FormatContext& context) const;
    Json schema(SchemaDraft& draft) const;
};

/// The id of a fact that is an amount of money.
struct AmountFact {
    using Value = FactId;
    Text expected() const { return {"型が yen の項目のid", "the id of a fact of type yen"}; }
    std::optional<FactId> read(const JsonValue& value) const;
    Json write(FactId fact, const FormatContext& context) const { return context.vocabulary->fact(fact).id; }
    Json schema(SchemaDraft&) const { return {{"type", "string"}, {"pattern", "^[a-z0-9_]+$"}}; }
};

}  // namespace yushi
