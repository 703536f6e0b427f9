#include "engine/answers/derivation_inputs.h"

#include <algorithm>
#include <string_view>

namespace yushi {

namespace {

struct DirectInputs {
    std::vector<FactId> operator()(std::monostate) const { return {}; }
    std::vector<FactId> operator()(const MonthsSince& since) const { return {since.date}; }
    std::vector<FactId> operator()(const LiesAhead& ahead) const { return {ahead.date}; }
    std::vector<FactId> operator()(const HasCome& come) const { return {come.date}; }
    std::vector<FactId> operator()(const Decline& decline) const { return {decline.now, decline.before}; }
    std::vector<FactId> operator()(const Rise& rise) const { return {rise.now, rise.before}; }
    std::vector<FactId> operator()(const Fallen& fallen) const { return {fallen.now, fallen.before}; }
    std::vector<FactId> operator()(const ShareOf& share) const { return {share.part, share.whole}; }
    std::vector<FactId> operator()(const Difference& difference) const {
        std::vector<FactId> facts = difference.less;
        facts.push_back(difference.from);
        return facts;
    }
    std::vector<FactId> operator()(const Multiple& multiple) const { return {multiple.count}; }
    std::vector<FactId> operator()(const Remaining& remaining) const { return remaining.less; }
    std::vector<FactId> operator()(const CutToUnit& cut) const { return {cut.amount}; }
    std::vector<FactId> operator()(const RefinancedBalance&) const { return {}; }
    std::vector<FactId> operator()(const ByRule&) const { return {}; }
    std::vector<FactId> operator()(const OptionsByRules&) const { return {}; }
};

/// The ids of the rules and ceilings of a computed fact.
struct RuleNames {
    std::vector<std::string_view> rules;
    std::string_view ceiling;

    void operator()(const ByRule& by) { rules.push_back(by.rule); }
    void operator()(const OptionsByRules& options) {
        for (const auto& [option, rule] : options.rules) rules.push_back(rule);
    }
    void operator()(const Multiple& multiple) { ceiling = multiple.ceiling; }
    void operator()(const Remaining& remaining) { ceiling = remaining.ceiling; }
    template <class Other>
    void operator()(const Other&) {}
};

void addCompared(const Condition& condition, std::vector<FactId>& facts) {
    if (const auto* comparison = std::get_if<Comparison>(&condition.test)) facts.push_back(comparison->fact);
    for (const Condition& part : partsOf(condition)) addCompared(part, facts);
}

}  // namespace

std::vector<FactId> derivationInputs(const Derivation& derivation) {
    return std::visit(DirectInputs{}, derivation);
}

std::vector<FactId> ruleInputs(const Derivation& derivation, const Rules& rules) {
    RuleNames names;
    std::visit([&names](const auto& each) { names(each); }, derivation);
    std::vector<FactId> facts;
    for (const ConditionRule& rule : rules.conditions) {
        if (std::ranges::find(names.rules, rule.id) != names.rules.end()) addCompared(rule.condition, facts);
    }
    for (const Ceiling& ceiling : rules.ceilings) {
        if (ceiling.condition && ceiling.id == names.ceiling) addCompared(*ceiling.condition, facts);
    }
    return facts;
}

std::vector<FactId> comparedFacts(const Condition& condition) {
    std::vector<FactId> facts;
    addCompared(condition, facts);
    return facts;
}

}  // namespace yushi
