#include "catalog/load.h"
#include "catch.h"
#include "shipped.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

using namespace yushi;

namespace {

void gather(const Condition& condition, std::set<FactId>& facts) {
    if (const auto* comparison = std::get_if<Comparison>(&condition.test)) facts.insert(comparison->fact);
    for (const Condition& part : partsOf(condition)) gather(part, facts);
}

/// The facts of which a derivation is made.
struct Sources {
    std::set<FactId>& facts;

    void operator()(std::monostate) const {}
    void operator()(const MonthsSince& d) const { facts.insert(d.date); }
    void operator()(const LiesAhead& d) const { facts.insert(d.date); }
    void operator()(const HasCome& d) const { facts.insert(d.date); }
    void operator()(const RefinancedBalance&) const {}
    void operator()(const Decline& d) const { facts.insert({d.now, d.before}); }
    void operator()(const Rise& d) const { facts.insert({d.now, d.before}); }
    void operator()(const Fallen& d) const { facts.insert({d.now, d.before}); }
    void operator()(const ShareOf& d) const { facts.insert({d.part, d.whole}); }
    void operator()(const Difference& d) const {
        facts.insert(d.from);
        facts.insert(d.less.begin(), d.less.end());
    }
    void operator()(const Multiple& d) const { facts.insert(d.count); }
    void operator()(const Remaining& d) const { facts.insert(d.less.begin(), d.less.end()); }
    void operator()(const ByRule&) const {}
    void operator()(const OptionsByRules&) const {}
};

std::vector<std::string> rulesOf(const Fact& fact) {
    if (const auto* by = std::get_if<ByRule>(&fact.derivation)) return {by->rule};
    std::vector<std::string> rules;
    if (const auto* options = std::get_if<OptionsByRules>(&fact.derivation)) {
        for (const auto& [option, rule] : options->rules) rules.push_back(rule);
    }
    return rules;
}

}  // namespace

TEST_CASE("a derived fact names rules and ceilings that exist, made of facts that stand before it") {
    const auto& facts = shipped().vocabulary.facts();
    for (std::uint16_t i = 0; i < facts.size(); ++i) {
        INFO(facts[i].id);
        for (const std::string& id : rulesOf(facts[i])) {
            INFO(id);
            CHECK(std::ranges::count(shipped().rules.conditions, id, &ConditionRule::id) > 0);
            std::set<FactId> used;
            for (const ConditionRule& rule : shipped().rules.conditions) {
                if (rule.id == id) gather(rule.condition, used);
            }
            for (const FactId fact : used) {
                INFO(shipped().vocabulary.fact(fact).id);
                CHECK(fact.index < i);
            }
        }
        std::string ceiling;
        if (const auto* multiple = std::get_if<Multiple>(&facts[i].derivation)) ceiling = multiple->ceiling;
        if (const auto* remaining = std::get_if<Remaining>(&facts[i].derivation))
            ceiling = remaining->ceiling;
        if (ceiling.empty()) continue;
        CHECK(std::ranges::count(shipped().rules.ceilings, ceiling, &Ceiling::id) > 0);
    }
}

TEST_CASE("every fact that is asked for decides something") {
    std::set<FactId> used;
    for (const Edition& edition : shipped().editions) {
        if (edition.eligibility) gather(*edition.eligibility, used);
        for (const Program& program : edition.programs) {
            if (program.eligibility) gather(*program.eligibility, used);
            for (const Line& line : program.lines) {
                if (line.eligibility) gather(*line.eligibility, used);
                if (line.limitFact) used.insert(*line.limitFact);
            }
        }
    }
    for (const ConditionRule& rule : shipped().rules.conditions) gather(rule.condition, used);
    for (const Ceiling& ceiling : shipped().rules.ceilings) {
        if (ceiling.condition) gather(*ceiling.condition, used);
    }
    const auto& facts = shipped().vocabulary.facts();
    for (const Fact& fact : facts) std::visit(Sources{used}, fact.derivation);
    for (const std::string_view need : kNeedFactIds) used.insert(*shipped().vocabulary.findFact(need));
    for (std::uint16_t i = 0; i < facts.size(); ++i) {
        INFO(facts[i].id);
        const bool computed = !std::holds_alternative<std::monostate>(facts[i].derivation);
        CHECK((computed || used.contains(FactId{i})));
    }
}

TEST_CASE("a certificate of a mayor, a prefecture or the state says who issues it") {
    const Vocabulary& vocabulary = shipped().vocabulary;
    for (const FactOption& option : vocabulary.fact(*vocabulary.findFact("safety_net")).options) {
        INFO(option.id);
        CHECK_FALSE(option.issuedBy.ja.empty());
        CHECK_FALSE(option.issuedBy.en.empty());
    }
    // 静岡県 R6 2-③-2: 経営革新計画は県、経営力向上計画は国、先端設備等導入計画は市町
    const Fact& plans = vocabulary.fact(*vocabulary.findFact("plans"));
    CHECK(plans.options[*findOption(plans, "management_innovation")].issuedBy.ja == "都道府県");
    CHECK(plans.options[*findOption(plans, "advanced_equipment")].issuedBy.ja == "市町村");
}
