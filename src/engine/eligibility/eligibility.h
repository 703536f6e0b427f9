#pragma once

#include "engine/answers/finding.h"
#include "model/consultation/loan.h"
#include "model/menus/edition.h"
#include "model/menus/fact.h"

#include <optional>
#include <variant>
#include <vector>

namespace yushi {

/// A term of the line itself that the need is held against, and the ceiling of the guarantee that it needs.
enum class TermTest {
    Status,
    Window,
    RequirementsStated,
    Purpose,
    Use,
    Amount,
    AmountOfApplicant,
    RemainingLimit,
    FinancedShare,
    GuaranteeFrame,
    Term,
    Grace,
    Repayment  ///< only of a plan: the need names no way of repayment
};

/// How a plan repays, beside the line that offers ways of repayment; the catalog keeps the line.
struct PlannedRepayment {
    const Line* line;
    RepaymentMethod method;
    Months interval;
};

/// A requirement and what was found of it, with what it was compared.
struct Reason {
    Finding finding = Finding::Met;
    /// The requirement of the catalog, which must outlive the reason, or a term of the line.
    std::variant<const Condition*, TermTest> requirement;
    bool negated = false;  ///< the requirement is that this does not hold
    std::optional<FactId> fact;
    std::optional<FactValue> value;
    std::vector<FactValue> thresholds;  ///< several where the document can be read in more than one way
    bool atMost = false;  ///< the threshold is the most that can be left: a balance is not written
    std::vector<Contradiction> contradictions;  ///< answers on which the finding rests and which cannot all be right
    Citation citation;
    std::vector<Reason> parts;                  ///< of a group
    std::optional<PlannedRepayment> repayment;  ///< of TermTest::Repayment
};

/// The parts that carry the finding of a group: where one alternative is met, those that are met; else all.
std::vector<const Reason*> tellingParts(const Reason& reason);

/// A line of an edition; on a day that rate notices decide, with the rate that they give it.
struct LineRef {
    const Edition* edition;
    const Program* program;
    const Line* line;
    const RateSpell* rateSpell = nullptr;
};

/// Every line of an edition as its document prints it, in its order.
std::vector<LineRef> linesOf(const Edition& edition);

/// The requirements that hold for a line: where the issuer lends, the edition's common ones, the program's, its own. The
/// catalog keeps them.
std::vector<const Condition*> requirementsOf(const LineRef& line);

/// What the answers make of a line on a day: common, program's and line's requirements, and the line's terms.
Verdict verdict(const LineRef& line, const Vocabulary& vocabulary, const Answers& answers, Date on);

/// The same, requirement by requirement; the least finding is the verdict.
std::vector<Reason> reasons(const LineRef& line, const Vocabulary& vocabulary, const Answers& answers,
                            Date on);

}  // namespace yushi
