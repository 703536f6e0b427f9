#pragma once

#include "engine/eligibility/eligibility.h"
#include "engine/offers/offer_context.h"
#include "model/consultation/loan.h"

#include <optional>
#include <span>
#include <vector>

namespace yushi {

/// 受付中, 受付前, 受付終了, 記載なし.
enum class WindowState { Open, NotYet, Closed, NotStated };

/// When applications for a line are taken and loans paid out, as its document says, and how that stands on a day.
struct ApplicationWindow {
    std::optional<Date> applicationFrom;
    std::optional<Date> applicationTo;
    std::optional<Date> drawdownTo;
    WindowState state = WindowState::NotStated;
};

/// How a line stands on a day, whoever applies.
struct LineStanding {
    bool inForce = false;           ///< its edition holds on that day
    std::optional<Date> expiredOn;  ///< the last day of an edition that has ended
    /// Whole months since the end of the edition, of a line that stands merely because no newer one names its end
    /// (継続未確認).
    std::optional<Months> unconfirmedFor;
    ApplicationWindow window;
    const RateSpell* rateSpell = nullptr;  ///< where rate notices tell the rate or leave it open; the catalog keeps it
    std::optional<Months> rateAge;         ///< whole months since the last notice, of a rate that it tells
};

/// How a plan stands: what the applicant's answers make of its line for the plan's own amount, term and grace.
struct PlanStanding : LineStanding {
    LineRef line;
    Verdict verdict = Verdict::NeedsAnswer;
    std::vector<Reason> reasons;
};

/// How @p line, of one of @p editions, stands on @p on.
LineStanding lineStanding(const LineRef& line, std::span<const Edition> editions, Date on);

/// How a loan of @p terms under @p line stands for its applicant; the catalog keeps what it points to.
PlanStanding planStanding(const LineRef& line, const LoanTerms& terms, const OfferContext& context);

/// What is answered for a loan of @p terms, and what follows from it: what is asked of a line is what the plan borrows, not
/// what the applicant thought of first.
Answers planAnswers(const LoanTerms& terms, const OfferContext& context);

/// The single requirements among @p reasons that carry a finding, groups taken apart.
std::vector<const Reason*> leavesOf(const std::vector<Reason>& reasons, Finding finding);

/// The single requirements that stand between an applicant and a line: those not met, then those not answered, then
/// those that a person decides.
std::vector<const Reason*> reasonsAgainst(const std::vector<Reason>& reasons);

}  // namespace yushi
