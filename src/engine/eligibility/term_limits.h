#pragma once

#include "engine/eligibility/eligibility.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace yushi {

/// The least and the greatest reading of a figure of a line, in plain numbers.
template <class Number>
struct ReadingRange {
    Number least = {};
    Number most = {};
    bool stated = false;
    bool doubtful = false;  ///< a single uncertain reading, which may not hold at all

    /// Met if every reading allows it, not met if none does; else a person has to read the text. @p allows must
    /// allow more, the greater the reading.
    template <class Allows>
    Finding atMostBy(Allows allows) const {
        if (allows(Number{0})) return Finding::Met;  // no reading is so small that it forbids this: no grace at all
        if (doubtful) return Finding::Judgement;
        return allows(least) ? Finding::Met : allows(most) ? Finding::Judgement : Finding::NotMet;
    }
    Finding atMost(std::int64_t value) const {
        return atMostBy([value](Number reading) { return value <= reading; });
    }
    Finding atLeast(std::int64_t value) const {
        if (doubtful) return Finding::Judgement;
        return value >= most ? Finding::Met : value >= least ? Finding::Judgement : Finding::NotMet;
    }
};

/// What a line's terms allow, small enough to go through tens of thousands of lines at every keystroke.
struct TermLimits {
    ReadingRange<std::int64_t> limit;  ///< yen
    ReadingRange<Portion> share;       ///< of the project
    ReadingRange<std::int32_t> term;   ///< months, as the next three
    ReadingRange<std::int32_t> termBuilding;
    ReadingRange<std::int32_t> leastTerm;
    ReadingRange<std::int32_t> grace;
    const std::vector<Months>* termChoices = nullptr;
    std::vector<FactId> frames;       ///< what is left of the ceilings of the guarantee that the line needs
    std::optional<FactId> limitFact;  ///< an amount of the applicant beyond which nothing is lent
    std::int32_t openFrom = std::numeric_limits<std::int32_t>::min();  ///< days since 1970
    std::int32_t openTo = std::numeric_limits<std::int32_t>::max();
    bool windowStated = false;
    std::uint8_t usesInEvery = 0;  ///< the uses that every reading names, one bit each in the order of Use
    std::uint8_t usesInSome = 0;
    bool usesStated = false;
    bool usesDoubtful = false;
    bool taken = true;               ///< new applications are taken: neither ended nor merged
    bool requirementsStated = true;  ///< the program or the line says who may apply, not only who may not
    bool frameCertain = false;       ///< the guarantee is required and its kinds are stated
};

/// The last day on which a line can still be had: that of application, or of drawdown where that comes first.
std::optional<Date> lastDay(const Line& line);

/// The terms of a line, which must outlive them.
TermLimits termLimits(const LineRef& ref, const Vocabulary& vocabulary);

/// What a need asks of the terms; what it does not name is not held against them.
struct Need {
    std::uint8_t use = 0;  ///< one bit in the order of Use; 0 where it is not answered
    std::optional<std::int64_t> amount;
    std::optional<std::int64_t> cost;
    std::optional<std::int64_t> term;
    std::optional<std::int64_t> grace;
    std::optional<bool> includesBuilding;
    bool isPrivate = false;  ///< answered to be for living, housing or speculation
    std::int32_t on = 0;  ///< the day, in days since 1970
    std::vector<std::optional<std::int64_t>>
        yen;  ///< of each fact that is an amount, in the order of the vocabulary
    std::vector<bool> inDoubt;  ///< amounts about which answers contradict one another, likewise; empty where none do
    bool costInDoubt = false;   ///< the same of the cost
    std::vector<std::optional<std::int64_t>> atLeast;  ///< what an amount that is not known cannot be less than, likewise

    /// Of an amount that is not known: it waits for an answer, or for a person who clears up what contradicts it.
    Finding open(FactId amountFact) const {
        return !inDoubt.empty() && inDoubt[amountFact.index] ? Finding::Judgement : Finding::Unanswered;
    }
};

Need needOf(const Vocabulary& vocabulary, const Answers& answers, Date on);

/// The options of the fact "use" that mean @p uses.
Options useOptions(const std::vector<Use>& uses, const Vocabulary& vocabulary);

/// Consumption and housing, as bits in the order of Use.
inline constexpr std::uint8_t kPrivateUses =
    (1U << static_cast<unsigned>(Use::Consumption)) | (1U << static_cast<unsigned>(Use::Housing));

/// Which term of a line a finding is about.
enum class TermPoint {
    Status,
    Window,
    RequirementsStated,
    Purpose,
    Use,
    Limit,
    OwnLimit,
    OwnLimitUnanswered,
    ShareOfCost,
    CostUnanswered,
    GuaranteeFrame,
    GuaranteeFrameOpen,
    TermChoices,
    LongestTerm,
    LongestTermBuilding,
    BuildingUnanswered,
    LeastTerm,
    Grace
};

/// Hands what is found of the term to @p found; see checkTerms().
template <class Found>
void checkTerm(const TermLimits& line, const Need& need, Found& found) {
    const std::int64_t term = *need.term;
    if (line.termChoices) {
        const bool offered = std::ranges::find(*line.termChoices, Months(term)) != line.termChoices->end();
        found(TermPoint::TermChoices, offered ? Finding::Met : Finding::NotMet);
        return;
    }
    const bool ordinary = line.term.stated && line.term.atMost(term) == Finding::Met;
    const bool beyond = line.termBuilding.stated && !ordinary;
    if (beyond && !need.includesBuilding && line.termBuilding.atMost(term) != Finding::NotMet) {
        found(TermPoint::BuildingUnanswered, Finding::Unanswered);
    } else if (beyond && need.includesBuilding.value_or(false)) {
        found(TermPoint::LongestTermBuilding, line.termBuilding.atMost(term));
    } else if (line.term.stated) {
        found(TermPoint::LongestTerm, line.term.atMost(term));
    }
    if (line.leastTerm.stated) found(TermPoint::LeastTerm, line.leastTerm.atLeast(term));
}

/// What is left of the widest ceiling under which the guarantee can be given, as far as it is known.
inline std::optional<std::int64_t> widestFrame(const TermLimits& line, const Need& need) {
    std::optional<std::int64_t> widest;
    for (const FactId frame : line.frames) {
        const auto& left = need.yen[frame.index] ? need.yen[frame.index] : need.atLeast[frame.index];
        if (left) widest = std::max(widest.value_or(*left), *left);
    }
    return widest;
}

/// Of the ceilings under which the guarantee can be given, the first of which it is not known what is left.
inline std::optional<FactId> openFrame(const TermLimits& line, const Need& need) {
    for (const FactId frame : line.frames) {
        if (!need.yen[frame.index]) return frame;
    }
    return std::nullopt;
}

/// Hands what is found of the ceilings of the guarantee to @p found; see checkTerms(). The documents of the menus do not speak of
/// them: where nothing of the balances is answered, nothing is held against them. A guarantee that is only the rule may be left
/// out, and one of no stated kind may be another than the ordinary one: that a person decides.
template <class Found>
void checkFrames(const TermLimits& line, const Need& need, std::int64_t amount, Found& found) {
    const auto left = widestFrame(line, need);
    const auto open = openFrame(line, need);
    const Finding beyond = line.frameCertain ? Finding::NotMet : Finding::Judgement;
    if (left && amount <= *left) return found(TermPoint::GuaranteeFrame, Finding::Met);
    if (open && (need.atLeast[open->index] || need.open(*open) == Finding::Judgement))
        return found(TermPoint::GuaranteeFrameOpen, need.open(*open));
    if (left && !open) found(TermPoint::GuaranteeFrame, beyond);
}

/// Hands what is found of the amount to @p found; see checkTerms().
template <class Found>
void checkAmount(const TermLimits& line, const Need& need, std::int64_t amount, Found& found) {
    if (line.limit.stated) found(TermPoint::Limit, line.limit.atMost(amount));
    if (line.limitFact) {
        const auto& most = need.yen[line.limitFact->index];
        if (!most) found(TermPoint::OwnLimitUnanswered, need.open(*line.limitFact));
        if (most) found(TermPoint::OwnLimit, amount <= *most ? Finding::Met : Finding::NotMet);
    }
    if (line.share.stated && !need.cost)
        found(TermPoint::CostUnanswered, need.costInDoubt ? Finding::Judgement : Finding::Unanswered);
    if (line.share.stated && need.cost) {
        // amount ≤ cost × share, cut to whole yen, without the division
        const Int128 cost = *need.cost;
        found(TermPoint::ShareOfCost, line.share.atMostBy([amount, cost](Portion share) {
            return Int128(amount) * share.denominator <= cost * share.numerator;
        }));
    }
    checkFrames(line, need, amount, found);
}

/// Hands what is found of each term to @p found, as found(TermPoint, Finding). Terms that the need does not name, and
/// terms that the document does not state, give nothing.
template <class Found>
void checkTerms(const TermLimits& line, const Need& need, Found found) {
    const auto held = [](bool met) { return met ? Finding::Met : Finding::NotMet; };
    if (!line.taken) found(TermPoint::Status, Finding::NotMet);
    if (line.windowStated) found(TermPoint::Window, held(line.openFrom <= need.on && need.on <= line.openTo));
    if (!line.requirementsStated) found(TermPoint::RequirementsStated, Finding::Judgement);
    // The schemes finance businesses, whether their documents repeat it or not; only a line that names consumption or
    // housing lends for that.
    const bool isPrivate = need.isPrivate || (need.use & kPrivateUses) != 0;
    if (isPrivate && (line.usesInSome & kPrivateUses) == 0) found(TermPoint::Purpose, Finding::NotMet);
    if (need.use != 0 && line.usesStated) {
        const bool some = (need.use & line.usesInSome) != 0;
        const bool every = (need.use & line.usesInEvery) != 0;
        found(TermPoint::Use, line.usesDoubtful || some != every ? Finding::Judgement : held(every));
    }
    if (need.amount) checkAmount(line, need, *need.amount, found);
    if (need.term) checkTerm(line, need, found);
    if (need.grace && line.grace.stated) found(TermPoint::Grace, line.grace.atMost(*need.grace));
}

/// The least finding of checkTerms().
inline Finding leastTermFinding(const TermLimits& line, const Need& need) {
    Finding least = Finding::Met;
    checkTerms(line, need, [&](TermPoint, Finding finding) { least = std::min(least, finding); });
    return least;
}

}  // namespace yushi
