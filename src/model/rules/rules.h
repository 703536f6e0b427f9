#pragma once

#include "model/menus/condition.h"
#include "model/rules/cost_rules.h"
#include "model/rules/municipality.h"
#include "model/values/date.h"
#include "model/values/typed.h"

#include <optional>
#include <string>
#include <vector>

namespace yushi {

/// A rule that decides a derived fact: it is so if the condition holds.
struct ConditionRule {
    std::string id;
    Condition condition;
    std::optional<Date> validFrom;
    std::optional<Date> validTo;
};

/// A ceiling that holds for those who meet its condition: 保証限度額, 1口あたりの限度額 …
struct Ceiling {
    std::string id;  ///< several may share one: the first that is valid and whose condition holds is taken
    Text name;
    Yen limit;
    std::optional<Condition> condition;
    std::optional<Date> validFrom;
    std::optional<Date> validTo;
    Citation citation;
};

/// The dated rules that are not loan menus.
struct Rules {
    std::vector<ConditionRule> conditions;
    std::vector<Ceiling> ceilings;
    std::vector<Era> eras;  ///< ascending
    Municipalities municipalities;
    CostRules costs;
    std::vector<SourceDocument> documents;  ///< cited by the rules
};

}  // namespace yushi
