#include "engine/offers/standing.h"

#include "engine/answers/derive.h"
#include "engine/editions/edition_choice.h"
#include "engine/eligibility/term_limits.h"
#include "engine/offers/repayment_ways.h"

#include <algorithm>
#include <iterator>

namespace yushi {

namespace {

/// A window without an end is not known to be open beyond the end of its edition.
WindowState windowState(const LineRef& ref, Date on) {
    const Line& line = *ref.line;
    const bool ended = line.status == Status::Ended || line.status == Status::Merged;
    const auto last = lastDay(line);
    if (ended || (last && *last < on)) return WindowState::Closed;
    if (line.openFrom && on < *line.openFrom) return WindowState::NotYet;
    const bool told = last || (line.openFrom && !isOutOfDate(*ref.edition, on));
    return told ? WindowState::Open : WindowState::NotStated;
}

Answers askedByPlan(const Consultation& consultation, const NeedFacts& need, const LoanTerms& terms) {
    Answers answers = answersOf(consultation);
    if (terms.principal > Yen()) answers.answer(need.amount, terms.principal);
    if (terms.term > Months(0)) {
        answers.answer(need.term, std::int64_t(terms.term.count()));
        answers.answer(need.grace, std::int64_t(terms.grace.count()));
    }
    return answers;
}

/// The way of repayment belongs to the plan alone, so that it is held against the line here.
void addRepayment(PlanStanding& standing, const LoanTerms& terms) {
    const Line& line = *standing.line.line;
    const auto finding = repaymentFinding(line, terms);
    if (!finding) return;
    Reason reason;
    reason.finding = *finding;
    reason.requirement = TermTest::Repayment;
    reason.citation = line.citation;
    reason.repayment = {&line, terms.method, terms.interval};
    standing.reasons.push_back(std::move(reason));
    standing.verdict = std::min(standing.verdict, verdictOf(*finding));
}

void collectLeaves(const std::vector<const Reason*>& reasons, Finding finding,
                   std::vector<const Reason*>& leaves) {
    for (const Reason* reason : reasons) {
        if (reason->finding != finding) continue;
        if (reason->parts.empty()) {
            leaves.push_back(reason);
        } else {
            collectLeaves(tellingParts(*reason), finding, leaves);
        }
    }
}

}  // namespace

LineStanding lineStanding(const LineRef& ref, std::span<const Edition> editions, Date on) {
    const Line& line = *ref.line;
    LineStanding standing;
    const bool expired = isOutOfDate(*ref.edition, on);
    standing.inForce = !expired && !isAhead(*ref.edition, on);
    if (expired) standing.expiredOn = ref.edition->effectiveTo;
    if (isUnconfirmed(ref, editions, on))
        standing.unconfirmedFor = wholeMonthsBetween(ref.edition->effectiveTo, on);
    standing.window = {line.openFrom, line.openTo, line.drawdownTo, windowState(ref, on)};
    standing.rateSpell = ref.rateSpell;
    if (ref.rateSpell && ref.rateSpell->known) standing.rateAge = wholeMonthsBetween(ref.rateSpell->last->from, on);
    return standing;
}

Answers planAnswers(const LoanTerms& terms, const OfferContext& context) {
    const Answers asked = askedByPlan(context.consultation, context.vocabulary.need(), terms);
    return derive(context.vocabulary, context.rules, asked, context.on);
}

PlanStanding planStanding(const LineRef& line, const LoanTerms& terms, const OfferContext& context) {
    const Vocabulary& vocabulary = context.vocabulary;
    const Date on = context.on;
    const Answers answers = planAnswers(terms, context);
    PlanStanding standing{lineStanding(line, context.editions, on), line};
    standing.verdict = verdict(line, vocabulary, answers, on);
    standing.reasons = reasons(line, vocabulary, answers, on);
    addRepayment(standing, terms);
    return standing;
}

std::vector<const Reason*> leavesOf(const std::vector<Reason>& reasons, Finding finding) {
    std::vector<const Reason*> all;
    for (const Reason& reason : reasons) all.push_back(&reason);
    std::vector<const Reason*> leaves;
    collectLeaves(all, finding, leaves);
    return leaves;
}

std::vector<const Reason*> reasonsAgainst(const std::vector<Reason>& reasons) {
    std::vector<const Reason*> against;
    for (const Finding finding : {Finding::NotMet, Finding::Unanswered, Finding::Judgement})
        std::ranges::copy(leavesOf(reasons, finding), std::back_inserter(against));
    return against;
}

}  // namespace yushi
