// Every requirement of every shipped catalog and rule, with tests made from the data itself.
#include "catch.h"
#include "engine/answers/derive.h"
#include "engine/eligibility/compiled_lines.h"
#include "engine/eligibility/line_terms.h"
#include "programs/applicants.h"
#include "report/menus/reason_words.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>

using namespace yushi;

namespace {

struct Case {
    std::optional<FactValue> value;
    Finding expected;
};

using Cases = std::vector<Case>;

template <class T>
T moved(const T& value, std::int64_t by);
template <>
std::int64_t moved(const std::int64_t& value, std::int64_t by) {
    return value + by;
}
template <>
Yen moved(const Yen& value, std::int64_t by) {
    return Yen(value.value() + by);
}
template <>
Share moved(const Share& value, std::int64_t by) {
    return Share(value.parts() + by);
}
template <>
Date moved(const Date& value, std::int64_t by) {
    return std::chrono::sys_days(value) + std::chrono::days(by);
}

Finding met(bool holds) {
    return holds ? Finding::Met : Finding::NotMet;
}

/// One less, the limit itself, one more.
template <class T>
Cases aroundLimit(const Comparison& comparison) {
    const T& limit = std::get<T>(comparison.threshold);
    const auto cases = [&](bool less, bool same, bool more) {
        return Cases{{moved(limit, -1), met(less)}, {limit, met(same)}, {moved(limit, 1), met(more)}};
    };
    switch (comparison.comparator) {
        case Comparator::AtLeast:
            return cases(false, true, true);
        case Comparator::AtMost:
            return cases(true, true, false);
        case Comparator::MoreThan:
            return cases(false, false, true);
        case Comparator::LessThan:
            return cases(true, false, false);
        case Comparator::Is:
        case Comparator::OneOf:
        case Comparator::IncludesAny:
        case Comparator::IncludesAll:
        case Comparator::IncludesOnly:
            return {};
    }
    return {};
}

/// Each option that is named, each that is not.
Cases choiceCases(const Comparison& comparison, const Fact& fact) {
    if (comparison.comparator != Comparator::Is && comparison.comparator != Comparator::OneOf) return {};
    const Options named = std::get<Options>(comparison.threshold);
    Cases cases;
    for (std::size_t i = 0; i < fact.options.size(); ++i)
        cases.push_back({Options::only(i), met((named.bits >> i) & 1)});
    return cases;
}

/// None, each option alone, all that are named, all but one of them, all that are not named.
Cases choicesCases(const Comparison& comparison, const Fact& fact) {
    const bool all = comparison.comparator == Comparator::IncludesAll;
    const bool only = comparison.comparator == Comparator::IncludesOnly;
    if (!all && !only && comparison.comparator != Comparator::IncludesAny) return {};
    const std::uint64_t named = std::get<Options>(comparison.threshold).bits;
    const std::uint64_t every =
        fact.options.size() == 64 ? ~std::uint64_t(0) : (std::uint64_t(1) << fact.options.size()) - 1;
    const bool single = (named & (named - 1)) == 0;
    Cases cases = {{Options{0}, Finding::NotMet},
                   {Options{named}, Finding::Met},
                   {Options{every}, met(!only || named == every)},
                   {Options{every & ~named}, Finding::NotMet}};
    for (std::size_t i = 0; i < fact.options.size(); ++i) {
        const std::uint64_t one = std::uint64_t(1) << i;
        const bool in = (named & one) != 0;
        cases.push_back({Options{one}, met(in && (!all || single))});
        if (in) cases.push_back({Options{every & ~one}, met(!all && !single && (!only || named == every))});
    }
    return cases;
}

/// The tests of a leaf; none for a kind of comparison that nobody has written tests for.
Cases casesOf(const Comparison& comparison, const Fact& fact) {
    const bool is = comparison.comparator == Comparator::Is;
    switch (fact.type) {
        case FactType::Boolean: {
            if (!is) return {};
            const bool wanted = std::get<bool>(comparison.threshold);
            return {{wanted, Finding::Met}, {!wanted, Finding::NotMet}};
        }
        case FactType::Integer:
            return aroundLimit<std::int64_t>(comparison);
        case FactType::Yen:
            return aroundLimit<Yen>(comparison);
        case FactType::Percent:
            return aroundLimit<Share>(comparison);
        case FactType::Date:
            return aroundLimit<Date>(comparison);
        case FactType::Choice:
            return choiceCases(comparison, fact);
        case FactType::Choices:
            return choicesCases(comparison, fact);
        case FactType::Text:
            if (!is) return {};
            return {{comparison.threshold, Finding::Met},
                    {std::get<std::string>(comparison.threshold) + "x", Finding::NotMet}};
    }
    return {};
}

/// How many leaves a file of data has, counted in its JSON without our reader.
std::size_t leavesInFile(const nlohmann::json& json) {
    std::size_t leaves = 0;
    if (json.is_object() && json.contains("text") && (json.contains("fact") || json.contains("judgement")))
        ++leaves;
    if (json.is_structured()) {
        for (const auto& part : json) leaves += leavesInFile(part);
    }
    return leaves;
}

void checkSentence(const Reason& reason) {
    if (!reason.parts.empty()) {
        for (const Reason& part : reason.parts) checkSentence(part);
        return;
    }
    const Text text = requirementText(reason);
    CAPTURE(text.ja, text.en);
    CHECK(std::ranges::any_of(text.ja, [](char c) { return (c & 0x80) != 0; }));
    CHECK_FALSE(text.en.empty());
    CHECK(text.en != text.ja);
    if (reason.thresholds.empty()) return;
    CHECK_FALSE(thresholdText(reason, shipped().vocabulary, Language::Japanese).empty());
    CHECK_FALSE(thresholdText(reason, shipped().vocabulary, Language::English).empty());
}

Finding leastFinding(const std::vector<Reason>& reasons, TermTest test) {
    Finding least = Finding::Met;
    for (const Reason& reason : reasons) {
        if (reason.requirement == std::variant<const Condition*, TermTest>(test))
            least = std::min(least, reason.finding);
    }
    return least;
}

}  // namespace

TEST_CASE("each requirement of the catalogs turns exactly at its figure, option or word") {
    const Vocabulary& vocabulary = shipped().vocabulary;
    for (const Condition* leaf : shippedLeaves()) {
        CAPTURE(leaf->text.ja, leaf->citation.at);
        Answers answers(vocabulary);
        if (const auto* judgement = std::get_if<Judgement>(&leaf->test)) {
            CHECK(evaluate(*leaf, answers) == Finding::Judgement);
            for (const bool outcome : {true, false}) {
                answers.decide(judgement->id, outcome);
                CHECK(evaluate(*leaf, answers) == met(outcome));
            }
            continue;
        }
        const auto& comparison = std::get<Comparison>(leaf->test);
        const Cases cases = casesOf(comparison, vocabulary.fact(comparison.fact));
        REQUIRE(cases.size() >= 2);  // a kind of comparison without tests
        CHECK(evaluate(*leaf, answers) == Finding::Unanswered);
        for (const auto& [value, expected] : cases) {
            answers.answer(comparison.fact, value);
            CHECK(evaluate(*leaf, answers) == expected);
        }
    }
}

TEST_CASE("no leaf of a shipped file is left out of the tests") {
    std::size_t leaves = 0;
    for (const char* folder : {"/programs", "/rules"}) {
        for (const auto& entry :
             std::filesystem::recursive_directory_iterator(std::string(YUSHI_TEST_DATA) + folder)) {
            const std::string name = entry.path().filename().string();
            if (entry.path().extension() != ".json" || name.find("schema") != std::string::npos ||
                name == "facts.json")
                continue;
            std::ifstream stream(entry.path());
            leaves += leavesInFile(nlohmann::json::parse(stream));
        }
    }
    CHECK(leaves >= 440);
    CHECK(shippedLeaves().size() == leaves);
}

TEST_CASE("a figure of a line is kept at its limit and broken one beyond") {
    const Vocabulary& vocabulary = shipped().vocabulary;
    const NeedFacts& need = vocabulary.need();
    int held = 0;
    for (const LineRef& line : shippedLines()) {
        CAPTURE(line.edition->id, line.line->id);
        const auto found = [&](FactId fact, FactValue value, TermTest test) {
            Answers answers(vocabulary);
            answers.answer(fact, std::move(value));
            answers.answer(need.includesBuilding, false);
            return leastFinding(termReasons(line, vocabulary, answers, line.edition->effectiveFrom), test);
        };
        if (line.line->limit.isStated()) {
            const std::int64_t limit = line.line->limit.value().value();
            CHECK(found(need.amount, Yen(limit - 1), TermTest::Amount) == Finding::Met);
            CHECK(found(need.amount, Yen(limit), TermTest::Amount) == Finding::Met);
            CHECK(found(need.amount, Yen(limit + 1), TermTest::Amount) == Finding::NotMet);
            ++held;
        }
        if (line.line->term.isStated() && line.line->termChoices.empty()) {
            const std::int64_t term = line.line->term.value().count();
            CHECK(found(need.term, term, TermTest::Term) == Finding::Met);
            CHECK(found(need.term, term + 1, TermTest::Term) == Finding::NotMet);
            ++held;
        }
        if (line.line->grace.isStated()) {
            const std::int64_t grace = line.line->grace.value().count();
            CHECK(found(need.grace, grace, TermTest::Grace) == Finding::Met);
            CHECK(found(need.grace, grace + 1, TermTest::Grace) == Finding::NotMet);
            ++held;
        }
    }
    CHECK(held > 500);
}

TEST_CASE("every requirement of every line is a sentence in Japanese and in English") {
    Applicants applicants(1);
    for (int i = 0; i < 3; ++i) {
        const Situation situation = applicants.next(90);
        const Answers answers =
            derive(shipped().vocabulary, shipped().rules, situation.answers, situation.on);
        for (const LineRef& line : shippedLines()) {
            for (const Reason& reason : reasons(line, shipped().vocabulary, answers, situation.on))
                checkSentence(reason);
        }
    }
}

TEST_CASE("blanking an answer leaves a requirement as it is or waiting for an answer") {
    const Vocabulary& vocabulary = shipped().vocabulary;
    Applicants applicants(2);
    const auto conditions = shippedConditions();
    for (int i = 0; i < 12; ++i) {
        const Situation situation = applicants.next(40 + 5 * static_cast<unsigned>(i));
        const auto found = [&](const Answers& answers) {
            const Answers derived = derive(vocabulary, shipped().rules, answers, situation.on);
            std::vector<Finding> findings;
            for (const Condition* condition : conditions) findings.push_back(evaluate(*condition, derived));
            return findings;
        };
        const auto before = found(situation.answers);
        const Answers all = derive(vocabulary, shipped().rules, situation.answers, situation.on);
        const auto contradicted = [&all](FactId fact) { return all.contradicted(fact) != 0; };
        for (std::uint16_t f = 0; f < vocabulary.facts().size(); ++f) {
            if (!situation.answers[FactId{f}]) continue;
            // A derived fact that was answered itself may follow from the others once it is blank.
            if (!std::holds_alternative<std::monostate>(vocabulary.fact(FactId{f}).derivation)) continue;
            // What contradicts it is believed once it is blank.
            if (contradicted(FactId{f})) continue;
            Answers blanked = situation.answers;
            blanked.answer(FactId{f}, std::nullopt);
            const auto after = found(blanked);
            for (std::size_t c = 0; c < conditions.size(); ++c) {
                const bool allowed = after[c] == before[c] || after[c] == Finding::Unanswered;
                if (!allowed) FAIL_CHECK(vocabulary.fact(FactId{f}).id << ": " << conditions[c]->citation.at);
            }
        }
    }
    SUCCEED();
}

TEST_CASE("many lines at once are judged as each alone") {
    const Vocabulary& vocabulary = shipped().vocabulary;
    const CompiledLines compiled(shippedLines(), vocabulary);
    const auto shippedEditions = static_cast<unsigned>(shipped().editions.size());
    Applicants applicants(3);
    std::array<int, 4> seen{};
    for (int i = 0; i < 60; ++i) {
        const Situation situation = applicants.nextAt(shipped().editions[applicants.below(shippedEditions)],
                                                      30 + static_cast<unsigned>(i));
        const Answers answers = derive(vocabulary, shipped().rules, situation.answers, situation.on);
        const auto verdicts = compiled.verdicts(answers, situation.on);
        REQUIRE(verdicts.size() == shippedLines().size());
        for (std::size_t line = 0; line < verdicts.size(); ++line) {
            ++seen[static_cast<std::size_t>(verdicts[line])];
            if (verdicts[line] == verdict(shippedLines()[line], vocabulary, answers, situation.on)) continue;
            FAIL_CHECK(shippedLines()[line].line->id);
        }
    }
    for (const int count : seen) CHECK(count > 0);
}

// usability 16: "次のどれにもあたらない › あたらないこと" negates a negation
TEST_CASE("what a requirement excludes is said with one negation, however its groups are nested") {
    const Condition leaf{Comparison{}, {"個人", "a sole proprietor"}, {}};
    const Condition any{Group{Quantifier::Any, {leaf}}, {}, {}};
    const Condition none{Group{Quantifier::None, {leaf}}, {}, {}};
    const Condition all{Group{Quantifier::All, {leaf}}, {}, {}};
    const auto words = [](const Condition& condition, bool negated) {
        Reason reason;
        reason.requirement = &condition;
        reason.negated = negated;
        return requirementText(reason).ja;
    };
    CHECK(words(leaf, false) == "個人");
    CHECK(words(leaf, true) == "「個人」ではないこと");
    CHECK(words(any, false) == "次のいずれかにあたる");
    CHECK(words(any, true) == "次のすべてにあたる");  // its parts are negated: none of them
    CHECK(words(none, false) == "次のすべてにあたる");
    CHECK(words(none, true) == "次のいずれかにあたる");
    CHECK(words(all, true) == "次のいずれかにあたる");
}
