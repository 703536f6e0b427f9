#pragma once

#include "engine/eligibility/eligibility.h"
#include "model/rules/rules.h"

#include <span>
#include <string>
#include <vector>

namespace yushi {

/// A requirement that a person decides, and where it stands; the catalog keeps all of it.
struct RequiredJudgement {
    const Condition* requirement = nullptr;
    const Edition* edition = nullptr;  ///< null: of a rule, which holds for all
    const Program* program = nullptr;  ///< null: common to the edition, or of a rule

    friend bool operator==(const RequiredJudgement&, const RequiredJudgement&) = default;
};

/// The judgements that keep @p lines open, each once, in the order of the lines: what is met or not met whatever a person
/// decides is left out. Derived facts must have been filled in.
std::vector<RequiredJudgement> openJudgements(std::span<const LineRef> lines, const Vocabulary& vocabulary,
                                              const Rules& rules, const Answers& answers, Date on);

/// Every judgement of every edition and rule, each once.
std::vector<RequiredJudgement> allJudgements(std::span<const Edition> editions, const Rules& rules);

/// The decided judgements that belong to no requirement of @p known: of an older file, of words that have changed since, or
/// of an edition that is not there.
std::vector<std::string> strayJudgements(const Answers& answers, std::span<const RequiredJudgement> known);

}  // namespace yushi
