#pragma once

#include "engine/eligibility/eligibility.h"

#include <optional>
#include <vector>

namespace yushi {

/// The facts that tell what is left of each ceiling under which the guarantee of a line can be given; none if one of
/// them is not known, or if the line can do without a guarantee. A guarantee of no stated kind is taken for an ordinary
/// one.
std::vector<FactId> frameFacts(const Line& line, const Vocabulary& vocabulary);

/// What is left of a limit beside the loans that the applicant still owes.
struct LimitLeft {
    Yen most;
    bool allWritten = true;  ///< else some balance is not written, and less than this may be left
};

/// What loans that the applicant still owes leave of each limit of a line: of those that it shares with other lines,
/// else of its own. Limits of which nothing is used up are left out.
std::vector<LimitLeft> limitsLeft(const LineRef& line, const Answers& answers);

/// Whether balances count against a limit the documents do not say: beyond what they leave a person decides, and wherever a
/// balance is not written.
Finding remainingFinding(Yen amount, const LimitLeft& left);

/// The least such finding for a line; met where nothing is asked for.
Finding remainingFinding(const LineRef& line, const Answers& answers, std::optional<Yen> amount);

}  // namespace yushi
