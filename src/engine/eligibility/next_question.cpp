#include "engine/eligibility/next_question.h"

#include "engine/answers/derive.h"
#include "engine/answers/leaf_test.h"
#include "engine/eligibility/compiled_lines.h"
#include "engine/eligibility/open_facts.h"

#include <algorithm>
#include <map>

namespace yushi {

namespace {

/// Answers that come to the same, and one of them.
struct AnswerRange {
    AnswerOutcome outcome;
    FactValue example;
};

AnswerRange only(FactValue value) {
    return {{value, value, 0}, value};
}

std::vector<AnswerRange> optionRanges(const Fact& fact, const Turns& turns) {
    std::vector<AnswerRange> ranges;
    if (fact.type == FactType::Choices) ranges.push_back(only(Options()));
    for (std::size_t i = 0; i < fact.options.size(); ++i) {
        if (fact.type == FactType::Choice || turns.options.has(i)) ranges.push_back(only(Options::only(i)));
    }
    return ranges;
}

std::vector<AnswerRange> figureRanges(FactType type, const Turns& turns) {
    std::vector<AnswerRange> ranges;
    std::optional<std::int64_t> from;
    const auto close = [&](std::optional<std::int64_t> to) {
        AnswerRange range{{}, valueOfNumber(from ? *from : to.value_or(0), type)};
        if (from) range.outcome.from = valueOfNumber(*from, type);
        if (to) range.outcome.to = valueOfNumber(*to, type);
        ranges.push_back(std::move(range));
    };
    const bool counted = type == FactType::Integer || type == FactType::Yen;
    for (const std::int64_t figure : turns.figures) {
        if (counted && figure <= 0) continue;  // no answer lies below
        close(figure - 1);
        from = figure;
    }
    close(std::nullopt);
    return ranges;
}

/// Every kind of answer to a fact that can make a difference.
std::vector<AnswerRange> rangesOf(const Fact& fact, const Turns& turns) {
    switch (fact.type) {
        case FactType::Boolean:
            return {only(true), only(false)};
        case FactType::Choice:
        case FactType::Choices:
            return optionRanges(fact, turns);
        case FactType::Integer:
        case FactType::Yen:
        case FactType::Percent:
        case FactType::Date:
            return figureRanges(fact.type, turns);
        case FactType::Text: {
            std::vector<AnswerRange> ranges;
            for (const std::string& words : turns.words) ranges.push_back(only(words));
            ranges.push_back({{}, std::string()});
            return ranges;
        }
    }
    return {};
}

struct OpenFact {
    Turns turns;
    std::vector<std::size_t> lines;  ///< that depend on it
};

void merge(Turns& into, const Turns& turns) {
    into.figures.insert(turns.figures.begin(), turns.figures.end());
    into.options = into.options | turns.options;
    into.words.insert(turns.words.begin(), turns.words.end());
}

}  // namespace

std::size_t Question::settledInAll() const {
    std::size_t settled = 0;
    for (const AnswerOutcome& outcome : outcomes) settled += open - outcome.stillOpen;
    return settled;
}

std::vector<Question> openQuestions(std::span<const LineRef> lines, const Vocabulary& vocabulary,
                                    const Rules& rules, const Situation& situation) {
    const CompiledLines compiled(lines, vocabulary);
    const Answers derived = derive(vocabulary, rules, situation.answers, situation.on);
    const auto verdicts = compiled.verdicts(derived, situation.on);
    std::map<FactId, OpenFact> facts;
    std::vector<std::size_t> openLines;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (verdicts[i] != Verdict::NeedsAnswer) continue;
        openLines.push_back(i);
        for (const auto& [fact, turns] : openFacts(lines[i], vocabulary, rules, situation, derived)) {
            merge(facts[fact].turns, turns);
            facts[fact].lines.push_back(i);
        }
    }
    std::vector<Question> questions;
    const std::size_t open = openLines.size();
    for (const auto& [fact, known] : facts) {
        Question question{fact, open, known.lines.size(), {}};
        // That the money is for living closes lines that do not ask for it too.
        const auto& touched = fact == vocabulary.need().privatePurpose ? openLines : known.lines;
        for (AnswerRange& range : rangesOf(vocabulary.fact(fact), known.turns)) {
            Answers answers = situation.answers;
            answers.answer(fact, range.example);
            const auto asked =
                compiled.ask(derive(vocabulary, rules, std::move(answers), situation.on), situation.on);
            range.outcome.stillOpen = open - touched.size();
            for (const std::size_t line : touched) {
                if (compiled.verdict(line, asked) == Verdict::NeedsAnswer) ++range.outcome.stillOpen;
            }
            question.outcomes.push_back(std::move(range.outcome));
        }
        questions.push_back(std::move(question));
    }
    const auto better = [](const Question& a, const Question& b) {
        // The means, compared without division.
        const std::size_t left = a.settledInAll() * b.outcomes.size();
        const std::size_t right = b.settledInAll() * a.outcomes.size();
        return left != right ? left > right : a.concerned > b.concerned;
    };
    std::ranges::stable_sort(questions, better);
    return questions;
}

std::optional<Question> nextQuestion(std::span<const LineRef> lines, const Vocabulary& vocabulary,
                                     const Rules& rules, const Situation& situation) {
    auto questions = openQuestions(lines, vocabulary, rules, situation);
    return questions.empty() ? std::nullopt : std::optional(std::move(questions.front()));
}

}  // namespace yushi
