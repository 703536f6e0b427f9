#include "catalog/folders/inputs.h"
#include "catalog/folders/load.h"
#include "catalog/readers/fact_reader.h"
#include "catch.h"
#include "engine/answers/derive.h"
#include "engine/loan/amortize.h"
#include "programs/applicants.h"
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
    void operator()(const CutToUnit& d) const { facts.insert(d.amount); }
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

namespace {

/// What a figure can be where it is not simply 0 or more; an empty bound is open.
struct FigureRow {
    const char* fact;
    const char* least;
    const char* most;
};

constexpr FigureRow kFigures[] = {
    {"amount_yen", "1", ""},          // a loan of nothing is none
    {"project_cost_yen", "1", ""},
    {"term_months", "1", "1200"},     // as every term of a loan (LoanBounds::mostMonths)
    {"grace_months", "0", "1200"},
    {"gross_profit_yen", "", ""},     // may be a loss
    {"gross_profit_year_before_yen", "", ""},
    {"gross_profit_last_month_yen", "", ""},
    {"gross_profit_last_month_year_before_yen", "", ""},
    {"amount_beyond_own_funds_yen", "", ""},          // own funds may exceed the amount
    {"sales_decline_last_month_percent", "", "100"},  // sales cannot fall below nothing, and may rise
    {"sales_decline_three_months_percent", "", "100"},
    {"sales_decline_expected_percent", "", "100"},
    {"sales_decline_recent_percent", "", "100"},
    {"designated_lender_decline_percent", "", "100"},
    {"operating_margin_fall_percent", "", ""},        // from a profit to a loss is more than 100 %
    {"oil_price_rise_percent", "-100", ""},
    {"cost_of_sales_rise_percent", "-100", ""},
    {"cost_of_sales_last_month_rise_percent", "-100", ""},
    {"oil_cost_share_percent", "0", ""},              // what is bought may be kept in stock
    {"own_funds_share_percent", "0", ""},
    {"bankrupt_customer_share_percent", "0", "100"},
    {"restricted_customer_share_percent", "0", "100"},
    {"designated_lender_share_percent", "0", "100"},
};

bool isFigure(const Fact& fact) {
    return fact.type == FactType::Integer || fact.type == FactType::Yen || fact.type == FactType::Percent;
}

FigureRow figureOf(const Fact& fact) {
    const auto row = std::ranges::find(kFigures, fact.id, [](const FigureRow& each) { return std::string(each.fact); });
    if (row != std::end(kFigures)) return *row;
    REQUIRE(fact.type != FactType::Percent);  // a percentage stands in the table
    return {fact.id.c_str(), "0", ""};
}

/// A bound in the smallest step of its type, moved by some of them, as a file writes it.
std::string figureWritten(const Fact& fact, const std::string& bound, std::int64_t steps) {
    if (fact.type != FactType::Percent) return std::to_string(std::stoll(bound) + steps);
    return '"' + percentOfParts(*partsOfPercent(bound) + steps) + '"';
}

/// Reads a case in which nothing but @p figure is answered.
Problems problemsOf(const Fact& fact, const std::string& figure) {
    const std::string group = fact.request ? "request" : "facts";
    const auto read = parseConsultation("{\"" + group + "\": {\"" + fact.id + "\": " + figure + "}}", "case", shipped());
    return read ? Problems() : read.problems();
}

}  // namespace

TEST_CASE("every figure that is answered is refused outside of what it can be, with its place and its range") {
    std::size_t figures = 0;
    for (const Fact& fact : shipped().vocabulary.facts()) {
        if (!isFigure(fact)) continue;
        ++figures;
        const FigureRow row = figureOf(fact);
        INFO(fact.id);
        for (const auto& [bound, outwards] : {std::pair{std::string(row.least), -1}, std::pair{std::string(row.most), 1}}) {
            if (bound.empty()) {
                CHECK(problemsOf(fact, figureWritten(fact, "0", 12345 * outwards)).empty());
                continue;
            }
            CHECK(problemsOf(fact, figureWritten(fact, bound, 0)).empty());
            const Problems problems = problemsOf(fact, figureWritten(fact, bound, outwards));
            REQUIRE(problems.size() == 1);
            CHECK(problems[0].pointer == (fact.request ? "/request/" : "/facts/") + fact.id);
            CHECK(figureWritten(fact, bound, outwards).find(problems[0].found.en) != std::string::npos);
            const std::string figure = fact.type == FactType::Percent ? percentOfParts(*partsOfPercent(bound)) : bound;
            CHECK(problems[0].expected.ja.find(figure + (outwards < 0 ? "以上" : "以下")) != std::string::npos);
        }
    }
    CHECK(figures > 60);
}

TEST_CASE("figures that contradict one another make no figure that cannot be") {
    Answers answers(shipped().vocabulary);
    const auto yen = [&](const char* fact, std::int64_t amount) {
        answers.answer(*shipped().vocabulary.findFact(fact), Yen(amount));
    };
    yen("guarantee_balance_yen", 10'000'000);  // of it 50 million yen: impossible
    yen("safety_net_guarantee_balance_yen", 50'000'000);
    yen("crisis_guarantee_balance_yen", 0);
    const Date on{std::chrono::year(2024), std::chrono::month(6), std::chrono::day(15)};
    const Answers derived = derive(shipped().vocabulary, shipped().rules, answers, on);
    CHECK_FALSE(derived[*shipped().vocabulary.findFact("general_guarantee_balance_yen")]);
    CHECK_FALSE(derived[*shipped().vocabulary.findFact("general_frame_left_yen")]);
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

TEST_CASE("a need is bounded as the loans that are computed") {
    const Vocabulary& vocabulary = shippedVocabulary();
    CHECK(boundsOf(vocabulary.fact(vocabulary.need().amount)).most == LoanBounds::mostYen.value());
    CHECK(boundsOf(vocabulary.fact(vocabulary.need().term)).most == LoanBounds::mostMonths.count());
    CHECK(boundsOf(vocabulary.fact(vocabulary.need().grace)).most == LoanBounds::mostMonths.count());
}

// 佐伯市 kiji0034000: 減少率は0.1%未満を切り捨てる。 Of "5 % or more" the cut turns nothing; of "fallen" (more than 0 %) it would.
TEST_CASE("a percentage that is computed and cut is compared where the cut turns nothing, or beside an exact fact") {
    const Vocabulary& vocabulary = shipped().vocabulary;
    std::set<FactId> beside;
    for (const Condition* leaf : shippedLeaves()) {
        const auto* comparison = std::get_if<Comparison>(&leaf->test);
        if (!comparison) continue;
        const Fact& fact = vocabulary.fact(comparison->fact);
        if (fact.type != FactType::Percent || std::holds_alternative<std::monostate>(fact.derivation)) continue;
        INFO(fact.id << " " << leaf->text.ja);
        const bool exact = comparison->comparator == Comparator::AtLeast || comparison->comparator == Comparator::LessThan;
        if (exact) CHECK(std::get<Share>(comparison->threshold).parts() % 1000 == 0);
        if (!exact) beside.insert(comparison->fact);
    }
    CHECK(beside == std::set<FactId>{*vocabulary.findFact("sales_decline_last_month_percent")});
}
