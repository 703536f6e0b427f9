#include "engine/answers/derive.h"

#include "engine/answers/answered.h"
#include "engine/answers/contradictions.h"
#include "engine/answers/derivation_inputs.h"
#include "model/rules/place_answers.h"

#include <algorithm>

namespace yushi {

namespace {

/// @p part of @p whole, cut to 0.1 % (19.98 % is 19.9 %); a negative part is cut downwards too.
Share shareCut(std::int64_t part, Yen whole) {
    constexpr std::int64_t tenth = Share::kWhole / 1000;
    const Int128 thousandfold = Int128(part) * 1000;
    Int128 tenths = thousandfold / whole.value();
    if (thousandfold < 0 && thousandfold % whole.value() != 0) --tenths;
    return Share(static_cast<std::int64_t>(tenths) * tenth);
}

template <class Dated>
bool inForce(const Dated& rule, Date on) {
    return (!rule.validFrom || *rule.validFrom <= on) && (!rule.validTo || on <= *rule.validTo);
}

/// Fills in one derived fact.
class Deriver {
  public:
    Deriver(const Rules& rules, Answers& answers, FactId fact, Date on)
        : rules_(rules), answers_(answers), fact_(fact), on_(on) {}

    void operator()(std::monostate) const {}

    void operator()(const MonthsSince& since) const {
        const auto* date = answered<Date>(answers_, since.date);
        if (date) answers_.answer(fact_, std::int64_t(wholeMonthsBetween(*date, on_).count()));
    }

    void operator()(const LiesAhead& ahead) const {
        const auto* date = answered<Date>(answers_, ahead.date);
        if (date) answers_.answer(fact_, on_ < *date);
    }

    void operator()(const HasCome& come) const {
        const auto* date = answered<Date>(answers_, come.date);
        if (date) answers_.answer(fact_, *date <= on_);
    }

    void operator()(const Decline& decline) const {
        withAmounts(decline.now, decline.before,
                    [](Yen now, Yen before) { return shareCut((before - now).value(), before); });
    }
    void operator()(const Rise& rise) const {
        withAmounts(rise.now, rise.before,
                    [](Yen now, Yen before) { return shareCut((now - before).value(), before); });
    }
    void operator()(const ShareOf& share) const {
        withAmounts(share.part, share.whole,
                    [](Yen part, Yen whole) { return shareCut(part.value(), whole); });
    }

    void operator()(const Fallen& fallen) const {
        const auto* now = answered<Yen>(answers_, fallen.now);
        const auto* before = answered<Yen>(answers_, fallen.before);
        if (now && before) answers_.answer(fact_, *now < *before);
    }

    void operator()(const Difference& difference) const {
        const auto* from = answered<Yen>(answers_, difference.from);
        const auto less = sumOf(difference.less);
        if (from && less) answers_.answer(fact_, *from - *less);
    }

    void operator()(const Multiple& multiple) const {
        const auto* count = answered<std::int64_t>(answers_, multiple.count);
        const Ceiling* ceiling = ceilingFor(rules_, multiple.ceiling, answers_, on_);
        if (count && ceiling) answers_.answer(fact_, Yen(*count * ceiling->limit.value()));
    }

    void operator()(const Remaining& remaining) const {
        const auto less = sumOf(remaining.less);
        const Ceiling* ceiling = ceilingFor(rules_, remaining.ceiling, answers_, on_);
        if (less && ceiling) answers_.answer(fact_, std::max(ceiling->limit - *less, Yen(0)));
    }

    void operator()(const CutToUnit& cut) const {
        const auto* amount = answered<Yen>(answers_, cut.amount);
        if (amount) answers_.answer(fact_, *amount - Yen(amount->value() % cut.unit.value()));
    }

    void operator()(const RefinancedBalance&) const {
        if (answers_.refinancedBalance()) answers_.answer(fact_, *answers_.refinancedBalance());
    }

    void operator()(const ByRule& by) const {
        const ConditionRule* rule = ruleInForce(rules_, by.rule, on_);
        if (!rule) return;
        switch (evaluate(rule->condition, answers_)) {
            case Finding::Met:
                return answers_.answer(fact_, true);
            case Finding::NotMet:
                return answers_.answer(fact_, false);
            case Finding::Judgement:
                return answers_.setAwaitsJudgement(fact_);
            case Finding::Unanswered:
                return;
        }
    }

    /// An option whose figures are met counts, though a designation or a review may still be open; figures that contradict
    /// one another are not met. The set itself is open as long as nothing is in it and an answer is missing.
    void operator()(const OptionsByRules& options) const {
        Options supported;
        bool open = false;
        for (const OptionFinding& found : optionFindings(options, rules_, answers_, on_)) {
            const bool inDoubt = found.finding == Finding::Judgement && comparesContradiction(found.rule->condition);
            if (found.finding == Finding::Met || (found.finding == Finding::Judgement && !inDoubt))
                supported = supported | Options::only(found.option);
            open = open || inDoubt || found.finding == Finding::Unanswered;
        }
        if (supported.bits != 0 || !open) answers_.answer(fact_, supported);
    }

  private:
    bool comparesContradiction(const Condition& condition) const {
        return std::ranges::any_of(comparedFacts(condition),
                                   [this](FactId fact) { return answers_.contradicted(fact) != 0; });
    }

    /// Answers what @p compute makes of two amounts; nothing if the second is 0.
    template <class Compute>
    void withAmounts(FactId first, FactId second, Compute compute) const {
        const auto* a = answered<Yen>(answers_, first);
        const auto* b = answered<Yen>(answers_, second);
        if (a && b && *b > Yen(0)) answers_.answer(fact_, compute(*a, *b));
    }

    std::optional<Yen> sumOf(const std::vector<FactId>& facts) const {
        Yen sum(0);
        for (const FactId fact : facts) {
            const auto* amount = answered<Yen>(answers_, fact);
            if (!amount) return std::nullopt;
            sum = sum + *amount;
        }
        return sum;
    }

    const Rules& rules_;
    Answers& answers_;
    FactId fact_;
    Date on_;
};

}  // namespace

const ConditionRule* ruleInForce(const Rules& rules, std::string_view id, Date on) {
    const auto rule = std::ranges::find_if(
        rules.conditions, [&](const ConditionRule& r) { return r.id == id && inForce(r, on); });
    return rule == rules.conditions.end() ? nullptr : &*rule;
}

const Ceiling* ceilingFor(const Rules& rules, std::string_view id, const Answers& answers, Date on) {
    for (const Ceiling& ceiling : rules.ceilings) {
        if (ceiling.id != id || !inForce(ceiling, on)) continue;
        const Finding finding = ceiling.condition ? evaluate(*ceiling.condition, answers) : Finding::Met;
        if (finding == Finding::Met) return &ceiling;
        if (finding != Finding::NotMet) return nullptr;
    }
    return nullptr;
}

std::vector<OptionFinding> optionFindings(const OptionsByRules& options, const Rules& rules,
                                          const Answers& answers, Date on) {
    std::vector<OptionFinding> findings;
    findings.reserve(options.rules.size());
    for (const auto& [option, id] : options.rules) {
        const ConditionRule* rule = ruleInForce(rules, id, on);
        findings.push_back({option, rule, rule ? evaluate(rule->condition, answers) : Finding::NotMet});
    }
    return findings;
}

namespace {

/// The contradictions on which the facts behind a computed one rest.
std::uint64_t contradictionsBehind(const Derivation& derivation, const Rules& rules, const Answers& answers) {
    if (answers.contradictions().empty()) return 0;
    std::uint64_t all = 0;
    for (const FactId input : derivationInputs(derivation)) all |= answers.contradicted(input);
    for (const FactId input : ruleInputs(derivation, rules)) all |= answers.contradicted(input);
    return all;
}

/// The most that a balance can be: itself, or the least of its wholes that is answered.
std::optional<Yen> mostOf(FactId balance, const Vocabulary& vocabulary, const Answers& answers) {
    if (const auto* amount = answered<Yen>(answers, balance)) return *amount;
    std::optional<Yen> most;
    for (const auto& [part, whole] : vocabulary.partsOfWholes()) {
        const auto* amount = part == balance ? answered<Yen>(answers, whole) : nullptr;
        if (amount) most = std::min(most.value_or(*amount), *amount);
    }
    return most;
}

/// What is left of a ceiling at the least where a balance is not answered, but an amount of which it is a part.
std::optional<Yen> leastLeft(const Derivation& derivation, const Vocabulary& vocabulary, const Rules& rules,
                             const Answers& answers, Date on) {
    const auto* remaining = std::get_if<Remaining>(&derivation);
    const Ceiling* ceiling = remaining ? ceilingFor(rules, remaining->ceiling, answers, on) : nullptr;
    if (!ceiling) return std::nullopt;
    Yen left = ceiling->limit;
    for (const FactId balance : remaining->less) {
        const auto most = mostOf(balance, vocabulary, answers);
        if (!most) return std::nullopt;
        left = left - *most;
    }
    return std::max(left, Yen(0));
}

}  // namespace

Answers derive(const Vocabulary& vocabulary, const Rules& rules, Answers answers, Date on) {
    recogniseMunicipality(vocabulary, rules.municipalities, answers);
    answers.setContradictions(contradictionsIn(vocabulary, answers));
    for (std::uint16_t i = 0; i < vocabulary.facts().size(); ++i) {
        const FactId id{i};
        if (answers[id]) continue;
        const Derivation& derivation = vocabulary.fact(id).derivation;
        std::visit(Deriver(rules, answers, id, on), derivation);
        // Months since a day that lies ahead: no figure that can be.
        if (answers[id] && !isInRange(vocabulary.fact(id), *answers[id])) answers.answer(id, std::nullopt);
        if (answers[id]) continue;
        answers.restOn(id, contradictionsBehind(derivation, rules, answers));
        if (const auto least = leastLeft(derivation, vocabulary, rules, answers, on)) answers.setAtLeast(id, *least);
    }
    return answers;
}

Answers answersOf(const Consultation& consultation) {
    std::vector<Owed> owed;
    std::optional<Yen> refinanced;
    bool anyUnwritten = false;  // a balance that is not written yet is not 0
    const auto balanceOf = [](const ExistingLoan& loan) {
        return loan.balance == Yen() ? std::nullopt : std::optional(loan.balance);
    };
    for (const ExistingLoan& loan : consultation.existingLoans) {
        if (loan.refinanced) {
            refinanced = refinanced.value_or(Yen(0)) + loan.balance;
            anyUnwritten = anyUnwritten || !balanceOf(loan);
        }
        if (loan.program && !loan.refinanced)
            owed.push_back({loan.program->issuer, loan.program->program, balanceOf(loan)});
    }
    Answers answers = consultation.answers;
    answers.setOwed(std::move(owed));
    answers.setRefinancedBalance(anyUnwritten ? std::nullopt : refinanced);
    return answers;
}

Answers derive(const Vocabulary& vocabulary, const Rules& rules, const Consultation& consultation, Date on) {
    return derive(vocabulary, rules, answersOf(consultation), on);
}

}  // namespace yushi
