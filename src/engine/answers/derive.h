#pragma once

#include "engine/answers/finding.h"
#include "model/consultation/consultation.h"
#include "model/rules/rules.h"

#include <vector>

namespace yushi {

/// The answers with every derived fact that follows from them filled in; what was answered itself stays.
/// @p on is the day for which ages are counted and rules are chosen.
Answers derive(const Vocabulary& vocabulary, const Rules& rules, Answers answers, Date on);

/// The same for a whole consultation: its existing loans count beside the limits of their programs, unless they are to
/// be refinanced.
Answers derive(const Vocabulary& vocabulary, const Rules& rules, const Consultation& consultation, Date on);

/// The answers of a consultation and what is owed of its loans, with nothing derived.
Answers answersOf(const Consultation& consultation);

/// The rule named @p id that is in force on a day; null if there is none.
const ConditionRule* ruleInForce(const Rules& rules, std::string_view id, Date on);

/// The ceiling named @p id that holds for the answers on a day; null if there is none, or if it is open which
/// one holds.
const Ceiling* ceilingFor(const Rules& rules, std::string_view id, const Answers& answers, Date on);

/// What the rule of an option makes of the answers.
struct OptionFinding {
    std::size_t option = 0;               ///< its place in the fact
    const ConditionRule* rule = nullptr;  ///< null where none is in force on the day (指定がない)
    Finding finding = Finding::NotMet;
};

/// The findings from which a fact that is derived by a rule for each option follows; derived facts before it
/// must have been filled in.
std::vector<OptionFinding> optionFindings(const OptionsByRules& options, const Rules& rules,
                                          const Answers& answers, Date on);

}  // namespace yushi
