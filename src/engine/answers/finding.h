#pragma once

#include "model/menus/condition.h"
#include "model/menus/fact.h"

#include <algorithm>

namespace yushi {

/// What is found of a requirement. Strong Kleene logic with two kinds of "not known": an unanswered fact
/// outweighs a judgement, so that blanking an answer never hides behind one.
enum class Finding { NotMet, Unanswered, Judgement, Met };

/// 使えない, 回答待ち, 要判断, 使える.
enum class Verdict { Ineligible, NeedsAnswer, NeedsJudgement, Eligible };

constexpr Verdict verdictOf(Finding finding) {
    return static_cast<Verdict>(finding);
}

/// What "not this" is found to be; what is not known stays not known.
constexpr Finding opposite(Finding finding) {
    if (finding == Finding::Met) return Finding::NotMet;
    return finding == Finding::NotMet ? Finding::Met : finding;
}

/// Of two alternatives: met outweighs unanswered, unanswered outweighs judgement.
constexpr Finding outweighing(Finding a, Finding b) {
    for (const Finding finding : {Finding::Met, Finding::Unanswered, Finding::Judgement}) {
        if (a == finding || b == finding) return finding;
    }
    return Finding::NotMet;
}

/// What a group is found to be, part by part.
class GroupFinding {
  public:
    constexpr explicit GroupFinding(Quantifier quantifier)
        : quantifier_(quantifier), found_(needsEvery(quantifier) ? Finding::Met : Finding::NotMet) {}

    /// Takes what the next part was found to be.
    constexpr void add(Finding part) {
        if (negatesParts(quantifier_)) part = opposite(part);
        found_ = needsEvery(quantifier_) ? std::min(found_, part) : outweighing(found_, part);
    }
    /// Whether no further part can change it.
    constexpr bool decided() const {
        return found_ == (needsEvery(quantifier_) ? Finding::NotMet : Finding::Met);
    }
    constexpr Finding found() const { return found_; }

  private:
    Quantifier quantifier_;
    Finding found_;
};

/// What a set of answers makes of a condition; derived facts must have been filled in.
Finding evaluate(const Condition& condition, const Answers& answers);

}  // namespace yushi
