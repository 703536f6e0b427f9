#include "engine/eligibility/eligibility.h"

#include "catch.h"
#include "engine/answers/derive.h"

#include <array>

using namespace yushi;
using namespace std::chrono;

namespace {

constexpr Date kDay = 2026y / November / 23;

/// A vocabulary with the facts of the need and a few of an applicant.
Vocabulary smallVocabulary() {
    const auto fact = [](const char* id, FactType type, std::vector<std::string> options = {}) {
        Fact f;
        f.id = id;
        f.group = "g";
        f.type = type;
        for (const std::string& option : options) f.options.push_back({option, {option, option}, ""});
        return f;
    };
    std::vector<Fact> facts = {
        fact("use", FactType::Choice,
             {"equipment", "working_capital", "refinancing", "startup", "consumption", "housing"}),
        fact("amount_yen", FactType::Yen),
        fact("term_months", FactType::Integer),
        fact("grace_months", FactType::Integer),
        fact("project_cost_yen", FactType::Yen),
        fact("includes_building", FactType::Boolean),
        fact("employees", FactType::Integer),
        fact("plans", FactType::Choices, {"bcp", "innovation"}),
        fact("now", FactType::Yen),
        fact("before", FactType::Yen),
        fact("decline", FactType::Percent),
        fact("founded_on", FactType::Date),
        fact("age", FactType::Integer)};
    facts[10].derivation = Decline{FactId{8}, FactId{9}};
    facts[12].derivation = MonthsSince{FactId{11}};
    return Vocabulary({{"g", {"g", "g"}}}, std::move(facts),
                      {{"review", {"審査", "review"}, {"銀行", "bank"}}});
}

/// A condition that is found to be @p finding: fact 6 is answered with 10.
Condition known(Finding finding) {
    Condition condition;
    switch (finding) {
        case Finding::Met:
            condition.test = Comparison{FactId{6}, Comparator::AtMost, std::int64_t(20)};
            break;
        case Finding::NotMet:
            condition.test = Comparison{FactId{6}, Comparator::AtMost, std::int64_t(5)};
            break;
        case Finding::Unanswered:
            condition.test = Comparison{FactId{5}, Comparator::Is, true};
            break;
        case Finding::Judgement:
            condition.test = Judgement{JudgementKindId{0}, "issuer/R6/program/review/0123abcd"};
            break;
    }
    return condition;
}

Answers tenEmployees(const Vocabulary& v) {
    Answers answers(v);
    answers.answer(FactId{6}, std::int64_t(10));
    return answers;
}

constexpr std::array kAll = {Finding::NotMet, Finding::Unanswered, Finding::Judgement, Finding::Met};

struct OneLine {
    Edition edition;

    explicit OneLine(Line line) {
        Program program;
        program.id = "p";
        program.eligibility = known(Finding::Met);
        program.lines.push_back(std::move(line));
        edition.programs.push_back(std::move(program));
    }
    LineRef ref() const { return {&edition, &edition.programs[0], &edition.programs[0].lines[0]}; }
};

}  // namespace

TEST_CASE("all of two: not met outweighs unanswered, unanswered a judgement, a judgement what is met") {
    const Vocabulary v = smallVocabulary();
    const Answers answers = tenEmployees(v);
    for (const Finding a : kAll) {
        for (const Finding b : kAll) {
            Condition all;
            all.test = Group{Quantifier::All, {known(a), known(b)}};
            CHECK(evaluate(all, answers) == std::min(a, b));
        }
    }
}

TEST_CASE("any of two: met outweighs unanswered, unanswered a judgement, a judgement what is not met") {
    const Vocabulary v = smallVocabulary();
    const Answers answers = tenEmployees(v);
    const auto expected = [](Finding a, Finding b) {
        for (const Finding finding : {Finding::Met, Finding::Unanswered, Finding::Judgement}) {
            if (a == finding || b == finding) return finding;
        }
        return Finding::NotMet;
    };
    for (const Finding a : kAll) {
        for (const Finding b : kAll) {
            Condition any;
            any.test = Group{Quantifier::Any, {known(a), known(b)}};
            CHECK(evaluate(any, answers) == expected(a, b));
        }
    }
}

TEST_CASE("none of: what is not known stays not known") {
    const Vocabulary v = smallVocabulary();
    const Answers answers = tenEmployees(v);
    const std::array opposites = {Finding::Met, Finding::Unanswered, Finding::Judgement, Finding::NotMet};
    for (const Finding finding : kAll) {
        Condition none;
        none.test = Group{Quantifier::None, {known(finding)}};
        CHECK(evaluate(none, answers) == opposites[static_cast<std::size_t>(finding)]);
    }
}

TEST_CASE("a judgement becomes yes or no only when its outcome is stated") {
    const Vocabulary v = smallVocabulary();
    Answers answers(v);
    CHECK(evaluate(known(Finding::Judgement), answers) == Finding::Judgement);
    answers.decide("issuer/R6/program/review/0123abcd", true);
    CHECK(evaluate(known(Finding::Judgement), answers) == Finding::Met);
    answers.decide("issuer/R6/program/review/0123abcd", false);
    CHECK(evaluate(known(Finding::Judgement), answers) == Finding::NotMet);
}

TEST_CASE("a figure is met at its limit and not beyond") {
    const Vocabulary v = smallVocabulary();
    const auto finding = [&](Comparator comparator, std::int64_t value) {
        Answers answers(v);
        answers.answer(FactId{6}, value);
        Condition condition;
        condition.test = Comparison{FactId{6}, comparator, std::int64_t(20)};
        return evaluate(condition, answers);
    };
    CHECK(finding(Comparator::AtMost, 20) == Finding::Met);
    CHECK(finding(Comparator::AtMost, 21) == Finding::NotMet);
    CHECK(finding(Comparator::AtLeast, 20) == Finding::Met);
    CHECK(finding(Comparator::AtLeast, 19) == Finding::NotMet);
    CHECK(finding(Comparator::MoreThan, 20) == Finding::NotMet);
    CHECK(finding(Comparator::MoreThan, 21) == Finding::Met);
    CHECK(finding(Comparator::LessThan, 20) == Finding::NotMet);
    CHECK(finding(Comparator::LessThan, 19) == Finding::Met);
}

TEST_CASE("several options: any of them, all of them, none answered") {
    const Vocabulary v = smallVocabulary();
    const auto finding = [&](Comparator comparator, std::uint64_t held) {
        Answers answers(v);
        answers.answer(FactId{7}, Options{held});
        Condition condition;
        condition.test = Comparison{FactId{7}, comparator, Options{0b11}};
        return evaluate(condition, answers);
    };
    CHECK(finding(Comparator::IncludesAny, 0b01) == Finding::Met);
    CHECK(finding(Comparator::IncludesAny, 0b00) == Finding::NotMet);
    CHECK(finding(Comparator::IncludesAll, 0b01) == Finding::NotMet);
    CHECK(finding(Comparator::IncludesAll, 0b11) == Finding::Met);
    CHECK(finding(Comparator::IncludesOnly, 0b11) == Finding::Met);
    CHECK(finding(Comparator::IncludesOnly, 0b01) == Finding::Met);
    CHECK(finding(Comparator::IncludesOnly, 0b101) == Finding::NotMet);
    CHECK(finding(Comparator::IncludesOnly, 0b00) == Finding::NotMet);
}

// 佐伯市「セーフティネット保証」: 19.98 % is 19.9 %, not 20 %.
TEST_CASE("a fall of sales is computed and cut to 0.1 %") {
    const Vocabulary v = smallVocabulary();
    const auto decline = [&](std::int64_t now, std::int64_t before) {
        Answers answers(v);
        answers.answer(FactId{8}, Yen(now));
        answers.answer(FactId{9}, Yen(before));
        return derive(v, {}, answers, kDay)[FactId{10}];
    };
    CHECK(decline(8'002, 10'000) == FactValue(Share(199'000)));
    CHECK(decline(8'000, 10'000) == FactValue(Share(200'000)));
    CHECK(decline(10'000, 10'000) == FactValue(Share(0)));
    CHECK(decline(10'001, 10'000) == FactValue(Share(-1'000)));
    CHECK_FALSE(decline(1, 0));
}

TEST_CASE("the time in business follows from the founding date unless it is answered itself") {
    const Vocabulary v = smallVocabulary();
    Answers answers(v);
    answers.answer(FactId{11}, Date(2025y / November / 24));
    CHECK(derive(v, {}, answers, kDay)[FactId{12}] == FactValue(std::int64_t(11)));
    CHECK(derive(v, {}, answers, 2026y / November / 24)[FactId{12}] == FactValue(std::int64_t(12)));
    answers.answer(FactId{12}, std::int64_t(30));
    CHECK(derive(v, {}, answers, kDay)[FactId{12}] == FactValue(std::int64_t(30)));
}

TEST_CASE("a rule that waits for a person leaves its fact to judgement, not to the applicant") {
    Vocabulary base = smallVocabulary();
    std::vector<Fact> facts = base.facts();
    Fact small;
    small.id = "small";
    small.group = "g";
    small.derivation = ByRule{"small"};
    facts.push_back(small);
    const Vocabulary v(base.groups(), facts, base.judgementKinds());
    const FactId fact = *v.findFact("small");
    Rules rules;
    rules.conditions.push_back({"small", known(Finding::Judgement), std::nullopt, std::nullopt});
    Condition leaf;
    leaf.test = Comparison{fact, Comparator::Is, true};
    CHECK(evaluate(leaf, derive(v, rules, Answers(v), kDay)) == Finding::Judgement);
    rules.conditions[0].condition = known(Finding::Unanswered);
    CHECK(evaluate(leaf, derive(v, rules, Answers(v), kDay)) == Finding::Unanswered);
}

TEST_CASE("an amount is held against the limit, and against every reading of an uncertain one") {
    const Vocabulary v = smallVocabulary();
    const auto judged = [&](const Stated<Yen>& limit, std::int64_t amount) {
        Line line;
        line.limit = limit;
        Answers answers = tenEmployees(v);
        answers.answer(v.need().amount, Yen(amount));
        return verdict(OneLine(line).ref(), v, answers, kDay);
    };
    CHECK(judged(Yen(100), 100) == Verdict::Eligible);
    CHECK(judged(Yen(100), 101) == Verdict::Ineligible);
    CHECK(judged({}, 101) == Verdict::Eligible);
    const Stated<Yen> uncertain = Uncertain<Yen>{{Yen(100), Yen(200)}, {"わけ", "why"}};
    CHECK(judged(uncertain, 100) == Verdict::Eligible);
    CHECK(judged(uncertain, 150) == Verdict::NeedsJudgement);
    CHECK(judged(uncertain, 201) == Verdict::Ineligible);
}

TEST_CASE("no grace is allowed by every reading of an uncertain grace, more of it by a person") {
    const Vocabulary v = smallVocabulary();
    const auto judged = [&](std::vector<Months> candidates, std::int64_t grace) {
        Line line;
        line.grace = Uncertain<Months>{std::move(candidates), {"わけ", "why"}};
        Answers answers = tenEmployees(v);
        answers.answer(v.need().grace, grace);
        return verdict(OneLine(line).ref(), v, answers, kDay);
    };
    for (const auto& candidates : {std::vector{Months(12)}, std::vector{Months(0)}, std::vector{Months(6), Months(12)}})
        CHECK(judged(candidates, 0) == Verdict::Eligible);
    CHECK(judged({Months(12)}, 1) == Verdict::NeedsJudgement);  // the document may state no grace at all
    CHECK(judged({Months(6), Months(12)}, 7) == Verdict::NeedsJudgement);
    CHECK(judged({Months(6), Months(12)}, 13) == Verdict::Ineligible);
}

TEST_CASE("only the financed share of the project can be borrowed") {
    const Vocabulary v = smallVocabulary();
    Line line;
    line.financingRatio = Portion{4, 5};
    const OneLine one(line);
    Answers answers = tenEmployees(v);
    answers.answer(v.need().amount, Yen(800));
    CHECK(verdict(one.ref(), v, answers, kDay) == Verdict::NeedsAnswer);
    answers.answer(v.need().projectCost, Yen(1'000));
    CHECK(verdict(one.ref(), v, answers, kDay) == Verdict::Eligible);
    answers.answer(v.need().amount, Yen(801));
    CHECK(verdict(one.ref(), v, answers, kDay) == Verdict::Ineligible);
}

TEST_CASE("3分の2以内 of 30,000,000 yen is 20,000,000 yen, to the yen (cases/README.md A, shares as fractions)") {
    const Vocabulary v = smallVocabulary();
    Line line;
    line.financingRatio = Portion{2, 3};
    const OneLine one(line);
    Answers answers = tenEmployees(v);
    answers.answer(v.need().projectCost, Yen(30'000'000));
    answers.answer(v.need().amount, Yen(20'000'000));
    CHECK(verdict(one.ref(), v, answers, kDay) == Verdict::Eligible);
    answers.answer(v.need().amount, Yen(20'000'001));
    CHECK(verdict(one.ref(), v, answers, kDay) == Verdict::Ineligible);
}

TEST_CASE("a longer term is open to those who finance a building") {
    const Vocabulary v = smallVocabulary();
    Line line;
    line.term = Months(84);
    line.termBuilding = Months(120);
    const OneLine one(line);
    Answers answers = tenEmployees(v);
    answers.answer(v.need().term, std::int64_t(85));
    CHECK(verdict(one.ref(), v, answers, kDay) == Verdict::NeedsAnswer);
    answers.answer(v.need().includesBuilding, true);
    CHECK(verdict(one.ref(), v, answers, kDay) == Verdict::Eligible);
    answers.answer(v.need().includesBuilding, false);
    CHECK(verdict(one.ref(), v, answers, kDay) == Verdict::Ineligible);
    answers.answer(v.need().includesBuilding, true);
    answers.answer(v.need().term, std::int64_t(121));
    CHECK(verdict(one.ref(), v, answers, kDay) == Verdict::Ineligible);
}

TEST_CASE("a line is open within its window and not when it has ended") {
    const Vocabulary v = smallVocabulary();
    Line line;
    line.openFrom = 2024y / April / 1;
    line.openTo = 2024y / June / 30;
    const OneLine one(line);
    const Answers answers = tenEmployees(v);
    CHECK(verdict(one.ref(), v, answers, 2024y / March / 31) == Verdict::Ineligible);
    CHECK(verdict(one.ref(), v, answers, 2024y / April / 1) == Verdict::Eligible);
    CHECK(verdict(one.ref(), v, answers, 2024y / June / 30) == Verdict::Eligible);
    CHECK(verdict(one.ref(), v, answers, 2024y / July / 1) == Verdict::Ineligible);
    Line ended;
    ended.status = Status::Ended;
    CHECK(verdict(OneLine(ended).ref(), v, answers, kDay) == Verdict::Ineligible);
}

TEST_CASE("a menu whose document does not say who may apply is left to the desk") {
    const Vocabulary v = smallVocabulary();
    OneLine one{Line()};
    one.edition.programs[0].eligibility.reset();
    CHECK(verdict(one.ref(), v, tenEmployees(v), kDay) == Verdict::NeedsJudgement);
}

TEST_CASE("the verdict is the least of the findings that the reasons list") {
    const Vocabulary v = smallVocabulary();
    Line line;
    line.limit = Yen(100);
    line.eligibility = known(Finding::Unanswered);
    const OneLine one(line);
    Answers answers = tenEmployees(v);
    answers.answer(v.need().amount, Yen(50));
    const auto found = reasons(one.ref(), v, answers, kDay);
    REQUIRE(found.size() == 3);
    Finding least = Finding::Met;
    for (const Reason& reason : found) least = std::min(least, reason.finding);
    CHECK(verdictOf(least) == verdict(one.ref(), v, answers, kDay));
    CHECK(found[0].value == FactValue(std::int64_t(10)));
    CHECK(found[2].thresholds == std::vector<FactValue>{Yen(100)});
}
