#include "engine/eligibility/line_terms.h"

#include "engine/eligibility/frames.h"
#include "engine/eligibility/term_limits.h"

#include <utility>

namespace yushi {

namespace {

/// Makes reasons of what is found of the terms of a line.
class TermReasons {
  public:
    TermReasons(const LineRef& ref, const Vocabulary& vocabulary, const Answers& answers, Date on)
        : ref_(ref),
          line_(*ref.line),
          vocabulary_(vocabulary),
          answers_(answers),
          limits_(termLimits(ref, vocabulary)),
          need_(needOf(vocabulary, answers, on)) {}

    std::vector<Reason> all() const {
        std::vector<Reason> reasons;
        checkTerms(limits_, need_, [&](TermPoint point, Finding finding) {
            reasons.push_back(found(about(point), finding));
        });
        for (const LimitLeft& left : need_.amount ? limitsLeft(ref_, answers_) : std::vector<LimitLeft>()) {
            Reason remaining = reason(TermTest::RemainingLimit, vocabulary_.need().amount, {left.most});
            remaining.atMost = !left.allWritten;
            reasons.push_back(found(std::move(remaining), remainingFinding(Yen(*need_.amount), left)));
        }
        return reasons;
    }

  private:
    Reason found(Reason reason, Finding finding) const {
        reason.finding = finding;
        if (reason.fact) reason.value = answers_[*reason.fact];
        if (reason.fact && finding == Finding::Judgement) reason.contradictions = answers_.contradictionsOf(*reason.fact);
        reason.citation = line_.citation;
        return reason;
    }

    static Reason reason(TermTest test, std::optional<FactId> fact, std::vector<FactValue> thresholds) {
        Reason made;
        made.requirement = test;
        made.fact = fact;
        made.thresholds = std::move(thresholds);
        return made;
    }

    /// The test, the fact that is held against it and the figures of the document.
    Reason about(TermPoint point) const {
        const NeedFacts& need = vocabulary_.need();
        switch (point) {
            case TermPoint::Status:
                return reason(TermTest::Status, std::nullopt, {});
            case TermPoint::Window:
                return reason(TermTest::Window, std::nullopt, window());
            case TermPoint::RequirementsStated:
                return reason(TermTest::RequirementsStated, std::nullopt, {});
            case TermPoint::Purpose:
                return reason(TermTest::Purpose, need_.isPrivate ? need.privatePurpose : need.use, {});
            case TermPoint::Use:
                return reason(TermTest::Use, need.use, uses());
            case TermPoint::Limit:
                return reason(TermTest::Amount, need.amount, figures(line_.limit.possible()));
            case TermPoint::OwnLimit:
                return reason(TermTest::AmountOfApplicant, need.amount, {*answers_[*line_.limitFact]});
            case TermPoint::OwnLimitUnanswered:
                return reason(TermTest::AmountOfApplicant, line_.limitFact, {});
            case TermPoint::GuaranteeFrame:
                return reason(TermTest::GuaranteeFrame, need.amount, {Yen(*widestFrame(limits_, need_))});
            case TermPoint::GuaranteeFrameOpen:
                return reason(TermTest::GuaranteeFrame, openFrame(limits_, need_), {});
            case TermPoint::ShareOfCost:
                return reason(TermTest::FinancedShare, need.amount, sharesOfCost());
            case TermPoint::CostUnanswered:
                return reason(TermTest::FinancedShare, need.projectCost, leastCosts());
            case TermPoint::TermChoices:
                return reason(TermTest::Term, need.term, figures(std::span<const Months>(line_.termChoices)));
            case TermPoint::LongestTerm:
                return reason(TermTest::Term, need.term, figures(line_.term.possible()));
            case TermPoint::LongestTermBuilding:
                return reason(TermTest::Term, need.term, figures(line_.termBuilding.possible()));
            case TermPoint::BuildingUnanswered:
                return reason(TermTest::Term, need.includesBuilding, figures(line_.termBuilding.possible()));
            case TermPoint::LeastTerm:
                return reason(TermTest::Term, need.term, figures(line_.leastTerm.possible()));
            case TermPoint::Grace:
                return reason(TermTest::Grace, need.grace, figures(line_.grace.possible()));
        }
        return {};
    }

    static FactValue asValue(Yen yen) { return yen; }
    static FactValue asValue(Months months) { return std::int64_t(months.count()); }

    template <class T>
    static std::vector<FactValue> figures(std::span<const T> possible) {
        std::vector<FactValue> values;
        for (const T& value : possible) values.push_back(asValue(value));
        return values;
    }

    std::vector<FactValue> window() const {
        std::vector<FactValue> days;
        for (const auto& day : {line_.openFrom, lastDay(line_)}) {
            if (day) days.emplace_back(*day);
        }
        return days;
    }

    std::vector<FactValue> uses() const {
        std::vector<FactValue> uses;
        for (const auto& reading : line_.uses.possible()) uses.emplace_back(useOptions(reading, vocabulary_));
        return uses;
    }

    std::vector<FactValue> sharesOfCost() const {
        const auto& cost = std::get<Yen>(*answers_[vocabulary_.need().projectCost]);
        std::vector<FactValue> most;
        for (const Portion share : line_.financingRatio.possible()) {
            most.emplace_back(
                cutToYen(Int128(cost.value()) * share.numerator, share.denominator, Rounding::Down));
        }
        return most;
    }

    /// How much the project has to cost for the amount wanted.
    std::vector<FactValue> leastCosts() const {
        std::vector<FactValue> least;
        for (const Portion share : line_.financingRatio.possible()) {
            if (share.numerator == 0) continue;
            least.emplace_back(
                cutToYen(Int128(*need_.amount) * share.denominator, share.numerator, Rounding::Up));
        }
        return least;
    }

    const LineRef& ref_;
    const Line& line_;
    const Vocabulary& vocabulary_;
    const Answers& answers_;
    TermLimits limits_;
    Need need_;
};

}  // namespace

std::vector<Reason> termReasons(const LineRef& line, const Vocabulary& vocabulary, const Answers& answers,
                                Date on) {
    return TermReasons(line, vocabulary, answers, on).all();
}

Finding termFinding(const LineRef& line, const Vocabulary& vocabulary, const Answers& answers, Date on) {
    const Need need = needOf(vocabulary, answers, on);
    const auto amount = need.amount ? std::optional(Yen(*need.amount)) : std::nullopt;
    return std::min(leastTermFinding(termLimits(line, vocabulary), need),
                    remainingFinding(line, answers, amount));
}

}  // namespace yushi
