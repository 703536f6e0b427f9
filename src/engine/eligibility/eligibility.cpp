#include "engine/eligibility/eligibility.h"

#include "engine/eligibility/line_terms.h"

#include <algorithm>
#include <utility>

namespace yushi {

namespace {

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
        reason.contradictions = answers.contradictionsOf(comparison->fact);
    }
    if (const auto* group = std::get_if<Group>(&condition.test)) {
        for (const Condition& part : group->parts)
            reason.parts.push_back(explain(part, answers, negated != negatesParts(group->quantifier)));
    }
    return reason;
}

/// Whether a requirement, or a list of them that must all hold, is the same test as @p wanted.
bool says(const std::optional<Condition>& requirement, const Condition& wanted) {
    if (!requirement) return false;
    const auto same = [&wanted](const Condition& each) { return each.test == wanted.test; };
    return same(*requirement) ||
           (isGroup(*requirement, Quantifier::All) && std::ranges::any_of(partsOf(*requirement), same));
}

}  // namespace

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
        if (isGroup(*condition, Quantifier::All) && condition->text.ja.empty()) {
            std::ranges::move(reason.parts, std::back_inserter(all));
        } else {
            all.push_back(std::move(reason));
        }
    }
    std::ranges::move(termReasons(line, vocabulary, answers, on), std::back_inserter(all));
    return all;
}

}  // namespace yushi
