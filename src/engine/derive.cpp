#include "engine/derive.h"

#include "engine/answered.h"
#include "model/place_answers.h"

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

    /// An option whose figures are met counts, though a designation or a review may still be open; the set
    /// itself is open as long as nothing is in it and an answer is missing.
    void operator()(const OptionsByRules& options) const {
        Options supported;
        bool open = false;
        for (const OptionFinding& found : optionFindings(options, rules_, answers_, on_)) {
            if (found.finding == Finding::Met || found.finding == Finding::Judgement)
                supported = supported | Options::only(found.option);
            open = open || found.finding == Finding::Unanswered;
        }
        if (supported.bits != 0 || !open) answers_.answer(fact_, supported);
    }

  private:
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

Answers derive(const Vocabulary& vocabulary, const Rules& rules, Answers answers, Date on) {
    recogniseMunicipality(vocabulary, rules.municipalities, answers);
    for (std::uint16_t i = 0; i < vocabulary.facts().size(); ++i) {
        const FactId id{i};
        if (answers[id]) continue;
        std::visit(Deriver(rules, answers, id, on), vocabulary.fact(id).derivation);
        // Answers that contradict one another (a part above its whole) make a figure that cannot be.
        if (answers[id] && !isInRange(vocabulary.fact(id), *answers[id])) answers.answer(id, std::nullopt);
    }
    return answers;
}

Answers answersOf(const Consultation& consultation) {
    std::vector<Owed> owed;
    std::optional<Yen> refinanced;
    bool anyUnwritten = false;  // a balance that is not written yet is not 0
    for (const ExistingLoan& loan : consultation.existingLoans) {
        if (loan.refinanced) {
            refinanced = refinanced.value_or(Yen(0)) + loan.balance;
            anyUnwritten = anyUnwritten || loan.balance == Yen();
        }
        if (loan.program && !loan.refinanced)
            owed.push_back({loan.program->issuer, loan.program->program, loan.balance});
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
