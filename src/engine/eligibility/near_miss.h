#pragma once

#include "engine/eligibility/eligibility.h"
#include "model/rules/rules.h"

#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace yushi {

/// What is known of an applicant, as answered (nothing derived), and the day for which it is judged.
struct Situation {
    Answers answers;
    Date on;
};

/// Nothing but time: the day on which a line opens.
struct Waiting {
    friend bool operator==(Waiting, Waiting) = default;
};

/// One thing that would be different: another answer, what a person decides of a requirement (which the catalog keeps), or
/// a later day. Sector, place and
/// whatever else is fixed are never part of it, nor is a time that only passes made shorter.
struct SuggestedChange {
    std::variant<FactId, const Condition*, Waiting> subject;
    std::optional<FactValue> from;  ///< nothing where it is not answered and follows from nothing today
    FactValue to;
    /// Of figures: how far it is, always positive, in the figure's own kind; of dates: whole days (an integer).
    std::optional<FactValue> distance;
    std::optional<Date> onDay;  ///< where time brings it about: the first day on which it is so
    Options oneOf;  ///< of options to gain: each of these alone does it as well; @p to has the first

    friend bool operator==(const SuggestedChange&, const SuggestedChange&) = default;
};

/// A smallest set of changes that turns "ineligible" into something better, and into what.
struct NearMiss {
    std::vector<SuggestedChange> changes;
    Verdict after = Verdict::Eligible;
};

/// The situation after @p changes; figures that follow from dates move with the day.
Situation applied(std::span<const SuggestedChange> changes, Situation situation);

/// Who brings a change about, in the order in which one would try it: the terms of the loan itself, the owner, who issues a
/// certificate, time, who decided otherwise.
enum class Effort { LoanItself, Owner, Issuer, Time, Decision };

/// The greatest effort of @p changes.
Effort effortOf(std::span<const SuggestedChange> changes, const Vocabulary& vocabulary);

/// The smallest sets of changes that open an ineligible line and that an owner can and may bring about (see Fact::changes),
/// the best first: less effort, then better verdict, then shorter way. Each
/// figure is moved just so far that one unit less would not do. Empty if the line is not ineligible, or nothing that
/// anybody can change opens it. At most eight.
std::vector<NearMiss> nearMisses(const LineRef& line, const Vocabulary& vocabulary, const Rules& rules,
                                 const Situation& situation);

}  // namespace yushi
