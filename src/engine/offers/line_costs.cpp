#include "engine/offers/line_costs.h"

#include "engine/answers/finding.h"
#include "engine/editions/edition_choice.h"
#include "engine/offers/standing.h"
#include "engine/offers/supports_elsewhere.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <utility>

namespace yushi {

namespace {

/// Steps that are not certain, as support for the months before the last: points off its rate, or what lies above the rate
/// of the step where the borrower's lender has another.
std::vector<InterestSubsidy> stepSupports(const StatedRate& rate, bool rateEntered) {
    const auto* stepped = std::get_if<SteppedRate>(&rate);
    std::vector<InterestSubsidy> supports;
    if (!stepped || stepped->certainty == Certainty::Certain) return supports;
    for (std::size_t i = 0; i + 1 < stepped->steps.size(); ++i) {
        const StatedRateStep& next = stepped->steps[i + 1];
        const Months months = next.fromMonth - Months(1);
        InterestSubsidy support{{}, "", stepped->text, false, stepped->certainty};
        support.kind = SubsidyPoints{next.rate - stepped->steps[i].rate, false, months};
        if (rateEntered) support.kind = SubsidyAboveRate{stepped->steps[i].rate, std::nullopt, months};
        supports.push_back(std::move(support));
    }
    return supports;
}

std::string joinedPayers(const std::vector<std::string>& payers) {
    std::string names;
    for (const std::string& payer : payers) names += (names.empty() ? "" : "・") + payer;
    return names;
}

bool isPart(FeeSupportKind kind) {
    return kind == FeeSupportKind::Part || kind == FeeSupportKind::PartOrFull;
}

/// The requirements of a support that are not met for certain, in words.
void addOpenWords(const Condition& requirement, const Answers& answers, Text& words) {
    const Finding found = evaluate(requirement, answers);
    if (found == Finding::Met) return;
    if (const auto* group = std::get_if<Group>(&requirement.test)) {
        for (const Condition& part : group->parts) {
            if (evaluate(part, answers) != Finding::NotMet) addOpenWords(part, answers, words);
        }
        return;
    }
    words.ja += (words.ja.empty() ? "" : "、") + requirement.text.ja;
    words.en += (words.en.empty() ? "" : "; ") + requirement.text.en;
}

/// How a support stands for an applicant: what is found of its requirements, and those that are open.
struct Granted {
    Finding finding = Finding::Met;
    Text open;
};

Granted grantedTo(std::span<const Condition* const> requirements, const Answers& answers) {
    Granted granted;
    for (const Condition* requirement : requirements) {
        granted.finding = std::min(granted.finding, evaluate(*requirement, answers));
        addOpenWords(*requirement, answers, granted.open);
    }
    return granted;
}

/// What another issuer asks of those in his territory: of all whom he supports, and for this support.
std::vector<const Condition*> requirementsOf(const SupportElsewhere& elsewhere) {
    std::vector<const Condition*> requirements;
    if (elsewhere.edition->eligibility) requirements.push_back(&*elsewhere.edition->eligibility);
    if (elsewhere.support->eligibility) requirements.push_back(&*elsewhere.support->eligibility);
    return requirements;
}

/// What is open of its requirements makes a support conditional.
template <class Subsidy>
void makeConditional(Subsidy& subsidy, const Granted& granted) {
    if (granted.finding == Finding::Met) return;
    if (subsidy.certainty == Certainty::Certain) subsidy.certainty = Certainty::Conditional;
    if (granted.open.ja.empty()) return;
    subsidy.text.ja += (subsidy.text.ja.empty() ? "" : "。") + granted.open.ja;
    subsidy.text.en += (subsidy.text.en.empty() ? "" : "; ") + granted.open.en;
}

/// Puts the share of the day of application in place; whether there is one.
bool takeDatedShare(const StatedSupport& support, Date on, FeeSubsidy& fee) {
    if (support.byApplication.empty()) return true;
    const auto holds = [on](const DatedShare& dated) {
        return (!dated.from || *dated.from <= on) && (!dated.to || on <= *dated.to);
    };
    const auto found = std::ranges::find_if(support.byApplication, holds);
    if (found == support.byApplication.end()) return false;
    if (auto* ofRate = std::get_if<FeeShareOfRate>(&fee.kind)) ofRate->share = found->share;
    if (auto* ofAmount = std::get_if<FeeShareOfAmount>(&fee.kind)) ofAmount->share = found->share;
    return true;
}

/// Whether a subsidy is paid by days, so that nothing can be said of it without a day of drawdown.
bool needsDrawdownDate(const InterestSubsidy& subsidy) {
    return std::holds_alternative<SubsidyRefund>(subsidy.kind) || std::holds_alternative<SubsidyOnAverage>(subsidy.kind);
}

/// Gathers what documents grant on a line.
class Grants {
  public:
    Grants(const LoanTerms& terms, const OfferContext& context) : terms_(terms), context_(context) {}

    /// Takes a support of the line's own document unless the applicant or the day rules it out.
    void addOwn(const StatedSupport& support) {
        std::vector<const Condition*> requirements;
        if (support.eligibility) requirements.push_back(&*support.eligibility);
        add(support, requirements, Finding::Met);  // the age of its edition stands beside the line
    }

    /// Takes what another issuer pays to those of his own territory; whether it did. Who has not said where he is gets
    /// nothing, since nobody lives in two places.
    bool addElsewhere(const SupportElsewhere& elsewhere) {
        for (const Condition& place : elsewhere.edition->territory) {
            if (evaluate(place, answers()) != Finding::Met) return false;
        }
        const Finding edition = isOutOfDate(*elsewhere.edition, context_.on) ? Finding::Judgement : Finding::Met;
        const std::size_t before = interest.size();
        if (!add(*elsewhere.support, requirementsOf(elsewhere), edition)) return false;
        if (interest.size() > before) setAside(before > 0);
        return true;
    }
    /// Takes a support unless the applicant or the day rules it out; whether it did. @p edition is what its payer can be held
    /// to beside that.
    bool add(const StatedSupport& support, std::span<const Condition* const> requirements, Finding edition) {
        Granted granted = requirements.empty() ? Granted() : grantedTo(requirements, answers());
        granted.finding = std::min(granted.finding, edition);
        if (granted.finding == Finding::NotMet) return false;
        if (support.interest) {
            interest.push_back(*support.interest);
            makeConditional(interest.back(), granted);
        }
        if (!support.fee) return true;
        FeeSubsidy fee = *support.fee;
        if (!takeDatedShare(support, context_.on, fee)) return false;
        makeConditional(fee, granted);
        fees.push_back(std::move(fee));
        return true;
    }

    /// The last interest support does not enter the cost where its amount cannot be told: nobody asked for it, so that the
    /// plan is not refused for its sake.
    void setAside(bool besideOthers) {
        InterestSubsidy& last = interest.back();
        const bool excluded = last.alone && besideOthers;
        if (!excluded && (terms_.drawdownOn || !needsDrawdownDate(last))) return;
        const Text why = excluded ? Text{"ほかの補助と併用できない", "not beside other support"}
                                  : Text{"融資実行日を入れると額がわかる", "the amount is known once a day of drawdown is given"};
        last.text.ja += (last.text.ja.empty() ? "" : "。") + why.ja;
        last.text.en += (last.text.en.empty() ? "" : "; ") + why.en;
        promised.push_back(std::move(last));
        interest.pop_back();
    }

    /// What the applicant answered and what follows from it; derived where a support has requirements.
    const Answers& answers() {
        if (!answers_) answers_ = planAnswers(terms_, context_);
        return *answers_;
    }

    const LoanTerms& terms_;
    const OfferContext& context_;
    std::optional<Answers> answers_;

  public:
    std::vector<InterestSubsidy> interest;
    std::vector<InterestSubsidy> promised;  ///< which do not enter the cost
    std::vector<FeeSubsidy> fees;
};

/// Takes what the line's own document and other issuers grant; the editions of those.
std::vector<const Edition*> takeStatedSupports(const LineRef& line, Grants& grants, const OfferContext& context) {
    for (const StatedSupport& support : line.line->supports) grants.addOwn(support);
    std::vector<const Edition*> supporters;
    for (const SupportElsewhere& elsewhere : supportsElsewhere(line, context.editions, context.on)) {
        const bool granted = grants.addElsewhere(elsewhere);
        if (granted && (supporters.empty() || supporters.back() != elsewhere.edition))
            supporters.push_back(elsewhere.edition);
    }
    return supporters;
}

void takeFeeSupports(const Guarantee& guarantee, LineCosts& line) {
    if (guarantee.use == GuaranteeUse::None) line.known = FeeKnown::NoGuarantee;
    if (!guarantee.feeRates.empty() && !line.costs.guaranteeFee) line.costs.guaranteeFee.emplace();
    for (const FeeSupport& support : guarantee.feeSupport) {
        if (support.kind == FeeSupportKind::None || support.includedInRate) continue;
        line.supports.push_back(subsidyOf(support));
        line.unstatedSupport = line.unstatedSupport || isPart(support.kind);
    }
}

bool isAllOfIt(const FeeSubsidy& support) {
    return std::holds_alternative<FeeInFull>(support.kind) && support.certainty == Certainty::Certain && !support.most &&
           !support.onFirst && support.surchargesToo;
}

template <class Support>
void putBefore(const std::vector<Support>& granted, std::vector<Support>& asked) {
    asked.insert(asked.begin(), granted.begin(), granted.end());
}

}  // namespace

FeeSubsidy subsidyOf(const FeeSupport& support) {
    FeeSubsidy subsidy;
    subsidy.kind = FeeInFull();
    if (support.kind == FeeSupportKind::PointsUpTo) subsidy.kind = FeePoints{*support.points};
    subsidy.payer = joinedPayers(support.payers);
    subsidy.text = support.text;
    subsidy.certainty = support.certainty;
    return subsidy;
}

LineCosts lineCosts(const LineRef& ref, const LoanTerms& terms, const CostTerms& asked, const OfferContext& context) {
    const Line& line = *ref.line;
    Grants grants(terms, context);
    if (line.interestSubsidy.isStated()) grants.interest.push_back(line.interestSubsidy.value());
    if (line.rate.isStated())
        std::ranges::copy(stepSupports(line.rate.value(), !terms.rates.empty()), std::back_inserter(grants.interest));
    LineCosts costs;
    costs.costs = asked;
    costs.supporters = takeStatedSupports(ref, grants, context);
    if (line.guarantee.isStated()) takeFeeSupports(line.guarantee.value(), costs);
    std::ranges::copy(grants.fees, std::back_inserter(costs.supports));
    if (std::ranges::any_of(costs.supports, isAllOfIt)) costs.known = FeeKnown::CarriedInFull;
    putBefore(grants.interest, costs.costs.interestSubsidies);
    costs.promised = std::move(grants.promised);
    if (costs.costs.guaranteeFee) {
        costs.known = FeeKnown::Stated;
        putBefore(costs.supports, costs.costs.guaranteeFee->subsidies);
    }
    return costs;
}

std::span<const StatedFeeRate> statedFeeRates(const Line& line) {
    if (!line.guarantee.isStated()) return {};
    return line.guarantee.value().feeRates;
}

const Citation& feeStatedAt(const Line& line) {
    const bool ownPlace = line.guarantee.isStated() && !line.guarantee.value().citation.document.empty();
    return ownPlace ? line.guarantee.value().citation : line.citation;
}

bool ordinaryGuaranteePossible(const Line& line) {
    if (!line.guarantee.isStated()) return false;
    const auto& kinds = line.guarantee.value().kinds;
    return kinds.empty() || std::ranges::find(kinds, "general") != kinds.end();
}

}  // namespace yushi
