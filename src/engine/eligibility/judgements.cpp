#include "engine/eligibility/judgements.h"

#include "engine/answers/derive.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace yushi {

namespace {

/// Gathers judgements, each once.
class JudgementList {
  public:
    void add(const Condition& condition, const Edition* edition, const Program* program) {
        if (const auto* judgement = std::get_if<Judgement>(&condition.test)) {
            if (seen_.insert(judgement->id).second) found_.push_back({&condition, edition, program});
        }
        for (const Condition& part : partsOf(condition)) add(part, edition, program);
    }
    void add(const std::optional<Condition>& condition, const Edition* edition, const Program* program) {
        if (condition) add(*condition, edition, program);
    }
    void add(const LineRef& ref) {
        if (ref.program->commonEligibility) add(ref.edition->eligibility, ref.edition, nullptr);
        add(ref.program->eligibility, ref.edition, ref.program);
        add(ref.line->eligibility, ref.edition, ref.program);
        for (const StatedSupport& support : ref.line->supports) add(support.eligibility, ref.edition, ref.program);
    }

    std::vector<RequiredJudgement> take() { return std::move(found_); }

  private:
    std::set<std::string_view> seen_;
    std::vector<RequiredJudgement> found_;
};

/// Gathers those that an undecided requirement waits for, and those of the rules from which its facts follow.
class OpenJudgements {
  public:
    OpenJudgements(const Vocabulary& vocabulary, const Rules& rules, const Answers& answers, Date on)
        : vocabulary_(vocabulary), rules_(rules), answers_(answers), on_(on) {}

    void add(const LineRef& ref) {
        for (const Condition* condition : requirementsOf(ref)) {
            const bool common = ref.edition->eligibility && condition == &*ref.edition->eligibility;
            follow(*condition, ref.edition, common ? nullptr : ref.program);
        }
        for (const StatedSupport& support : ref.line->supports) {
            if (support.eligibility) follow(*support.eligibility, ref.edition, ref.program);
        }
    }

    std::vector<RequiredJudgement> take() { return list_.take(); }

  private:
    void follow(const Condition& condition, const Edition* edition, const Program* program) {
        if (evaluate(condition, answers_) != Finding::Judgement) return;
        if (std::holds_alternative<Judgement>(condition.test)) list_.add(condition, edition, program);
        if (const auto* comparison = std::get_if<Comparison>(&condition.test)) followRule(comparison->fact);
        for (const Condition& part : partsOf(condition)) follow(part, edition, program);
    }

    void followRule(FactId fact) {
        const auto* by = std::get_if<ByRule>(&vocabulary_.fact(fact).derivation);
        const ConditionRule* rule = by ? ruleInForce(rules_, by->rule, on_) : nullptr;
        if (rule) follow(rule->condition, nullptr, nullptr);
    }

    const Vocabulary& vocabulary_;
    const Rules& rules_;
    const Answers& answers_;
    Date on_;
    JudgementList list_;
};

}  // namespace

std::vector<RequiredJudgement> openJudgements(std::span<const LineRef> lines, const Vocabulary& vocabulary,
                                              const Rules& rules, const Answers& answers, Date on) {
    OpenJudgements open(vocabulary, rules, answers, on);
    for (const LineRef& line : lines) open.add(line);
    return open.take();
}

std::vector<RequiredJudgement> allJudgements(std::span<const Edition> editions, const Rules& rules) {
    JudgementList list;
    for (const Edition& edition : editions) {
        for (const LineRef& line : linesOf(edition)) list.add(line);
        for (const StatedSupport& support : edition.supports) list.add(support.eligibility, &edition, nullptr);
    }
    for (const ConditionRule& rule : rules.conditions) list.add(rule.condition, nullptr, nullptr);
    for (const Ceiling& ceiling : rules.ceilings) list.add(ceiling.condition, nullptr, nullptr);
    return list.take();
}

std::vector<std::string> strayJudgements(const Answers& answers, std::span<const RequiredJudgement> known) {
    std::set<std::string_view> ids;
    for (const RequiredJudgement& judgement : known) ids.insert(judgementOf(*judgement.requirement).id);
    std::vector<std::string> stray;
    for (const auto& [id, outcome] : answers.outcomes()) {
        if (!ids.contains(id)) stray.push_back(id);
    }
    return stray;
}

}  // namespace yushi
