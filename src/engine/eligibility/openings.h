#pragma once

#include "engine/eligibility/near_miss.h"

#include <vector>

namespace yushi {

/// Finds the single changes that can help a requirement that is not met. Only subject, value and day of a change are
/// set; a requirement of several parts may need more than one.
class Openings {
  public:
    /// @p derived: the answers of @p now with every derived fact; all of them must outlive this.
    Openings(const Vocabulary& vocabulary, const Rules& rules, const Situation& now, const Answers& derived)
        : vocabulary_(vocabulary), rules_(rules), now_(now), derived_(derived) {}

    /// Changes of which at least one belongs to every way to make @p condition hold (@p wanted) or not hold.
    std::vector<SuggestedChange> of(const Condition& condition, bool wanted) const;

    /// The same of a term of a line that is not met.
    std::vector<SuggestedChange> ofTerm(const LineRef& line, const Reason& reason) const;

  private:
    using Changes = std::vector<SuggestedChange>;

    Changes ofGroup(const Group& group, bool groupWanted) const;
    Changes ofComparison(const Comparison& comparison, bool wanted) const;
    Changes ofDerived(const Comparison& comparison, bool wanted) const;
    Changes ofAnswer(const Comparison& comparison, bool wanted) const;
    Changes ofFigure(FactId fact, std::int64_t least, std::int64_t most, bool wanted) const;
    Changes ofOptions(FactId fact, const Comparison& comparison, bool wanted) const;
    Changes ofWindow(const Line& line) const;
    Changes toNearestFigures(const Reason& reason) const;
    void move(Changes& changes, FactId fact, std::int64_t to) const;
    Finding found(const Condition& condition, bool wanted) const;

    const Vocabulary& vocabulary_;
    const Rules& rules_;
    const Situation& now_;
    const Answers& derived_;
};

}  // namespace yushi
