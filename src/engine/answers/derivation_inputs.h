#pragma once

#include "model/rules/rules.h"

#include <vector>

namespace yushi {

/// The facts from which a computed one follows directly; what follows by a rule is traced through the rule, and no requirement
/// may rest on what figures merely support.
std::vector<FactId> derivationInputs(const Derivation& derivation);

/// The facts that the rules and ceilings of a computed one compare, whatever day they hold.
std::vector<FactId> ruleInputs(const Derivation& derivation, const Rules& rules);

/// The facts that @p condition compares, those of its parts included.
std::vector<FactId> comparedFacts(const Condition& condition);

}  // namespace yushi
