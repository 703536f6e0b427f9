#include "engine/eligibility.h"

#include "engine/leaf_test.h"
#include "engine/line_terms.h"

#include <algorithm>
#include <utility>

namespace yushi {

namespace {

/// Evaluates a condition, and on the way what each kind of group makes of its parts.
struct Evaluator {
    const Answers& answers;

    Finding operator()(const Comparison& comparison) const {
        const auto& value = answers[comparison.fact];
        if (!value)
            return answers.awaitsJudgement(comparison.fact) ? Finding::Judgement : Finding::Unanswered;
        return passes(comparison, *value) ? Finding::Met : Finding::NotMet;
    }
    Finding operator()(const Judgement& judgement) const {
        const auto outcome = answers.outcome(judgement.id);
        if (!outcome) return Finding::Judgement;
        return *outcome ? Finding::Met : Finding::NotMet;
    }
    Finding operator()(const AllOf& all) const {
        Finding least = Finding::Met;
        for (const Condition& part : all.parts) {
            least = std::min(least, std::visit(*this, part.test));
            if (least == Finding::NotMet) break;
        }
        return least;
    }
    Finding operator()(const AnyOf& any) const { return most(any.parts); }
    Finding operator()(const NoneOf& none) const { return opposite(most(none.parts)); }

  private:
    Finding most(const std::vector<Condition>& parts) const {
        Finding most = Finding::NotMet;
        for (const Condition& part : parts) {
            most = outweighing(most, std::visit(*this, part.test));
            if (most == Finding::Met) break;
        }
        return most;
    }
};

Reason explain(const Condition& condition, const Answers& answers, bool negated);

std::vector<Reason> explainAll(const std::vector<Condition>& parts, const Answers& answers, bool negated) {
    std::vector<Reason> reasons;
    reasons.reserve(parts.size());
    for (const Condition& part : parts) reasons.push_back(explain(part, answers, negated));
    return reasons;
}

/// Below an odd number of "none" a requirement is that the condition does not hold.
Reason explain(const Condition& condition, const Answers& answers, bool negated) {
    Reason reason;
    const Finding finding = evaluate(condition, answers);
    reason.finding = negated ? opposite(finding) : finding;
    reason.requirement = &condition;
    reason.negated = negated;
    reason.citation = condition.citation;
    if (const auto* comparison = std::get_if<Comparison>(&condition.test)) {
        reason.fact = comparison->fact;
        reason.value = answers[comparison->fact];
        reason.thresholds = {comparison->threshold};
    }
    if (const auto* all = std::get_if<AllOf>(&condition.test))
        reason.parts = explainAll(all->parts, answers, negated);
    if (const auto* any = std::get_if<AnyOf>(&condition.test))
        reason.parts = explainAll(any->parts, answers, negated);
    if (const auto* none = std::get_if<NoneOf>(&condition.test))
        reason.parts = explainAll(none->parts, answers, !negated);
    return reason;
}

/// Whether a requirement, or a list of them that must all hold, is the same test as @p wanted.
bool says(const std::optional<Condition>& requirement, const Condition& wanted) {
    if (!requirement) return false;
    const auto same = [&wanted](const Condition& each) { return each.test == wanted.test; };
    const auto* all = std::get_if<AllOf>(&requirement->test);
    return same(*requirement) || (all && std::ranges::any_of(all->parts, same));
}

}  // namespace

Finding evaluate(const Condition& condition, const Answers& answers) {
    return std::visit(Evaluator{answers}, condition.test);
}

std::vector<const Reason*> tellingParts(const Reason& reason) {
    const bool anyMet = std::ranges::find(reason.parts, Finding::Met, &Reason::finding) != reason.parts.end();
    std::vector<const Reason*> parts;
    for (const Reason& part : reason.parts) {
        const bool besideTheMet = reason.finding == Finding::Met && anyMet && part.finding != Finding::Met;
        if (!besideTheMet) parts.push_back(&part);
    }
    return parts;
}

std::vector<LineRef> linesOf(const Edition& edition) {
    std::vector<LineRef> lines;
    for (const Program& program : edition.programs) {
        for (const Line& line : program.lines) lines.push_back({&edition, &program, &line});
    }
    return lines;
}

std::vector<const Condition*> requirementsOf(const LineRef& line) {
    std::vector<const Condition*> requirements;
    for (const Condition& place : line.edition->territory) {
        const bool common = line.program->commonEligibility && says(line.edition->eligibility, place);
        if (!common && !says(line.program->eligibility, place) && !says(line.line->eligibility, place))
            requirements.push_back(&place);
    }
    if (line.program->commonEligibility && line.edition->eligibility)
        requirements.push_back(&*line.edition->eligibility);
    if (line.program->eligibility) requirements.push_back(&*line.program->eligibility);
    if (line.line->eligibility) requirements.push_back(&*line.line->eligibility);
    return requirements;
}

Verdict verdict(const LineRef& line, const Vocabulary& vocabulary, const Answers& answers, Date on) {
    Finding least = termFinding(line, vocabulary, answers, on);
    for (const Condition* condition : requirementsOf(line)) {
        if (least != Finding::NotMet) least = std::min(least, evaluate(*condition, answers));
    }
    return verdictOf(least);
}

std::vector<Reason> reasons(const LineRef& line, const Vocabulary& vocabulary, const Answers& answers,
                            Date on) {
    std::vector<Reason> all;
    for (const Condition* condition : requirementsOf(line)) {
        Reason reason = explain(*condition, answers, false);
        // A list of requirements at the top is told one by one.
        if (std::holds_alternative<AllOf>(condition->test) && condition->text.ja.empty()) {
            std::ranges::move(reason.parts, std::back_inserter(all));
        } else {
            all.push_back(std::move(reason));
        }
    }
    std::ranges::move(termReasons(line, vocabulary, answers, on), std::back_inserter(all));
    return all;
}

}  // namespace yushi
