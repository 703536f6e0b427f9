#pragma once

#include "format/json_value.h"
#include "model/condition.h"

#include <string>
#include <utility>

namespace yushi {

/// Reads requirements against a vocabulary; each leaf has words and a place, groups hand theirs down.
class ConditionReader {
  public:
    /// @p place begins the ids of the judgements that it reads: "hyogo/R4".
    ConditionReader(const Vocabulary& vocabulary, std::string place)
        : vocabulary_(vocabulary), place_(std::move(place)) {}

    /// Reads the requirements of a part, such as a program, named @p part.
    ConditionReader within(const std::string& part) const { return {vocabulary_, place_ + "/" + part}; }

    /// @p inherited is the citation that holds where the node names none of its own.
    std::optional<Condition> read(const JsonValue& value, const Citation& inherited) const;

    /// The id of a fact that is an amount of money.
    std::optional<FactId> readAmount(const JsonValue& value) const;

  private:
    std::optional<Condition> readGroup(const JsonValue& value, JsonObject& object, Condition node) const;
    std::optional<Comparison> readComparison(const JsonValue& value, JsonObject& object) const;
    std::optional<FactId> readFact(const JsonValue& value) const;
    std::optional<Judgement> readJudgement(const JsonValue& value, const Text& words) const;

    const Vocabulary& vocabulary_;
    std::string place_;
};

}  // namespace yushi
