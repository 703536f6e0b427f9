#pragma once

#include "catalog/folders/load.h"
#include "engine/eligibility/judgements.h"
#include "engine/eligibility/near_miss.h"
#include "shipped.h"

#include <map>
#include <random>
#include <vector>

namespace yushi {


/// Every line of every shipped edition.
const std::vector<LineRef>& shippedLines();

/// Every requirement at the top of the shipped catalogs and rules.
std::vector<const Condition*> shippedConditions();

/// Every judgement of the shipped catalogs and rules.
const std::vector<RequiredJudgement>& shippedJudgements();

/// The leaves of a requirement: comparisons and judgements.
void addLeaves(const Condition& condition, std::vector<const Condition*>& leaves);
std::vector<const Condition*> shippedLeaves();

/// Invents applicants whose answers lie at and around the figures and options that the shipped requirements name, the
/// same ones in every run.
class Applicants {
  public:
    explicit Applicants(unsigned seed) : random_(seed) {}

    /// @p answered: of a hundred facts so many are answered.
    Situation next(unsigned answered);

    /// The same, at a place where @p edition lends.
    Situation nextAt(const Edition& edition, unsigned answered);

    /// An answer of @p fact that some requirement tells from others, or any.
    FactValue value(FactId fact);

    unsigned below(unsigned count) { return static_cast<unsigned>(random_()) % count; }

  private:
    std::mt19937 random_;
};

/// Every value of a fact that a requirement of the shipped data compares with.
const std::vector<FactValue>& thresholdsOf(FactId fact);

}  // namespace yushi
