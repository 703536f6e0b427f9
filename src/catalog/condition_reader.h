#pragma once

#include "catalog/json_value.h"
#include "model/condition.h"

namespace yushi {

/// Reads requirements against a vocabulary; each leaf has words and a place, groups hand theirs down.
class ConditionReader {
  public:
    explicit ConditionReader(const Vocabulary& vocabulary) : vocabulary_(vocabulary) {}

    /// @p inherited is the citation that holds where the node names none of its own.
    std::optional<Condition> read(const JsonValue& value, const Citation& inherited) const;

    /// The id of a fact that is an amount of money.
    std::optional<FactId> readAmount(const JsonValue& value) const;

  private:
    std::optional<Condition> readGroup(const JsonValue& value, JsonObject& object, Condition node) const;
    std::optional<Comparison> readComparison(const JsonValue& value, JsonObject& object) const;
    std::optional<FactId> readFact(const JsonValue& value) const;
    std::optional<JudgementId> readJudgement(const JsonValue& value) const;

    const Vocabulary& vocabulary_;
};

}  // namespace yushi
