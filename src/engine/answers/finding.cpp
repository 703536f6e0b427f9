#include "engine/answers/finding.h"

#include "engine/answers/leaf_test.h"

namespace yushi {

namespace {

/// Evaluates the test of a condition.
struct Evaluator {
    const Answers& answers;

    Finding operator()(const Comparison& comparison) const {
        const auto& value = answers[comparison.fact];
        if (answers.awaitsJudgement(comparison.fact)) return Finding::Judgement;
        if (!value) return Finding::Unanswered;
        return passes(comparison, *value) ? Finding::Met : Finding::NotMet;
    }
    Finding operator()(const Judgement& judgement) const {
        const auto outcome = answers.outcome(judgement.id);
        if (!outcome) return Finding::Judgement;
        return *outcome ? Finding::Met : Finding::NotMet;
    }
    Finding operator()(const Group& group) const {
        GroupFinding finding(group.quantifier);
        for (auto part = group.parts.begin(); part != group.parts.end() && !finding.decided(); ++part)
            finding.add(std::visit(*this, part->test));
        return finding.found();
    }
};

}  // namespace

Finding evaluate(const Condition& condition, const Answers& answers) {
    return std::visit(Evaluator{answers}, condition.test);
}

}  // namespace yushi
