#include "engine/eligibility/next_question.h"

#include "catch.h"
#include "engine/answers/contradictions.h"
#include "engine/answers/derive.h"
#include "programs/applicants.h"
#include "report/menus/question_words.h"
#include "shipped.h"

#include <algorithm>

using namespace yushi;

namespace {

std::size_t openIn(const Situation& situation, std::span<const LineRef> lines) {
    const Answers derived = derive(shippedVocabulary(), shipped().rules, situation.answers, situation.on);
    return static_cast<std::size_t>(std::ranges::count_if(lines, [&](const LineRef& line) {
        return verdict(line, shippedVocabulary(), derived, situation.on) == Verdict::NeedsAnswer;
    }));
}

/// Whether @p value lies in the range of answers of an outcome.
bool covers(const AnswerOutcome& outcome, const FactValue& value) {
    return (!outcome.from || *outcome.from <= value) && (!outcome.to || value <= *outcome.to);
}

}  // namespace

TEST_CASE("what a question promises of each answer is so when it is answered") {
    Applicants applicants(21);
    int checked = 0;
    for (int i = 0; i < 8; ++i) {
        const Situation situation = applicants.nextAt(shipped().editions[static_cast<std::size_t>(i)],
                                                      10 + 10 * static_cast<unsigned>(i));
        // what is written of a municipality of another prefecture names none
        const Answers known = derive(shippedVocabulary(), shipped().rules, situation.answers, situation.on);
        const auto questions = openQuestions(shippedLines(), shippedVocabulary(), shipped().rules, situation);
        for (std::size_t q = 0; q < questions.size(); q += 2) {
            const Question& question = questions[q];
            const Fact& fact = shippedVocabulary().fact(question.fact);
            CHECK(question.open == openIn(situation, shippedLines()));
            CHECK_FALSE(known[question.fact]);
            for (int n = 0; n < 4; ++n) {
                const FactValue value = applicants.value(question.fact);
                const auto* options = std::get_if<Options>(&value);
                if (options && (options->bits & (options->bits - 1)) != 0) continue;
                const auto outcome = std::ranges::find_if(
                    question.outcomes, [&](const AnswerOutcome& o) { return covers(o, value); });
                if (outcome == question.outcomes.end()) continue;  // an option that no requirement names
                Situation answered = situation;
                answered.answers.answer(question.fact, value);
                // a municipality of another prefecture names none: the question stays open
                const Answers read =
                    derive(shippedVocabulary(), shipped().rules, answered.answers, answered.on);
                if (!read[question.fact]) continue;
                // an answer that contradicts another opens what rests on both
                if (!contradictionsIn(shippedVocabulary(), read).empty()) continue;
                CAPTURE(fact.id, outcomeText(*outcome, fact, Language::Japanese));
                CHECK(outcome->stillOpen == openIn(answered, shippedLines()));
                ++checked;
            }
        }
    }
    CHECK(checked > 40);
}

TEST_CASE("the first question settles most on the mean") {
    Applicants applicants(22);
    const Situation situation = applicants.next(40);
    const auto questions = openQuestions(shippedLines(), shippedVocabulary(), shipped().rules, situation);
    REQUIRE(questions.size() > 3);
    const auto mean = [](const Question& q) {
        return static_cast<double>(q.settledInAll()) / static_cast<double>(q.outcomes.size());
    };
    for (const Question& question : questions) CHECK(mean(question) <= mean(questions[0]) + 1e-9);
    const auto next = nextQuestion(shippedLines(), shippedVocabulary(), shipped().rules, situation);
    REQUIRE(next);
    CHECK(next->fact == questions[0].fact);
}

TEST_CASE("a question that can no longer matter is not asked") {
    Edition edition;
    Program program;
    const auto leaf = [](const char* id, Comparator comparator, FactValue value) {
        Condition condition;
        condition.test = Comparison{*shippedVocabulary().findFact(id), comparator, std::move(value)};
        return condition;
    };
    Condition all;
    all.test = Group{Quantifier::All, 
        {leaf("employees", Comparator::AtMost, std::int64_t(20)), leaf("tax_paid", Comparator::Is, true)}};
    program.eligibility = all;
    program.lines.emplace_back();
    edition.programs.push_back(program);
    Condition any;
    any.test = Group{Quantifier::Any, {leaf("arrears", Comparator::Is, false), leaf("tax_paid", Comparator::Is, true)}};
    edition.programs.push_back(program);
    edition.programs[1].eligibility = any;
    const auto lines = linesOf(edition);
    const auto asked = [&](const Situation& situation) {
        std::vector<std::string> ids;
        for (const Question& q : openQuestions(lines, shippedVocabulary(), shipped().rules, situation))
            ids.push_back(shippedVocabulary().fact(q.fact).id);
        std::ranges::sort(ids);
        return ids;
    };
    Situation situation{Answers(shippedVocabulary()),
                        Date(std::chrono::year(2026), std::chrono::month(11), std::chrono::day(23))};
    // What the money is for can matter to every line: none of these lends for living or housing.
    CHECK(asked(situation) == std::vector<std::string>{"arrears", "employees", "tax_paid", "use"});
    // With 21 employees the first program is out, whatever the taxes; the second still asks for them.
    situation.answers.answer(*shippedVocabulary().findFact("employees"), std::int64_t(21));
    CHECK(asked(situation) == std::vector<std::string>{"arrears", "tax_paid", "use"});
    // Without arrears the second is settled, so that nothing is left to ask.
    situation.answers.answer(*shippedVocabulary().findFact("arrears"), false);
    CHECK(asked(situation).empty());
    CHECK_FALSE(nextQuestion(lines, shippedVocabulary(), shipped().rules, situation));
}

TEST_CASE("answering every question that is asked leaves nothing open") {
    Applicants applicants(23);
    Situation situation = applicants.next(0);
    int asked = 0;
    std::optional<Question> next;
    while ((next = nextQuestion(shippedLines(), shippedVocabulary(), shipped().rules, situation))) {
        REQUIRE(++asked <= static_cast<int>(shippedVocabulary().facts().size()));
        situation.answers.answer(next->fact, applicants.value(next->fact));
    }
    CHECK(openIn(situation, shippedLines()) == 0);
    CHECK(asked > 0);
}
