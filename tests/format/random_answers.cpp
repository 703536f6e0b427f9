#include "format/random_record.h"

namespace yushi::test {

FactValue drawAnswer(Draw& chance, const Fact& fact) {
    const auto optionCount = static_cast<std::int64_t>(fact.options.size());
    const FigureBounds bounds = boundsOf(fact);
    switch (fact.type) {
        case FactType::Boolean:
            return chance.yes();
        case FactType::Integer:
            return chance.number(bounds.least, bounds.most);
        case FactType::Yen:
            return Yen(chance.number(bounds.least, bounds.most));
        case FactType::Percent:
            return Share(chance.number(bounds.least, bounds.most));
        case FactType::Date:
            return draw(chance, Day());
        case FactType::Choice:
            return Options::only(static_cast<std::size_t>(chance.number(0, optionCount - 1)));
        case FactType::Choices: {
            Options options;
            for (std::int64_t i = 0; i < optionCount; ++i) {
                if (chance.yes()) options = options | Options::only(static_cast<std::size_t>(i));
            }
            return options;
        }
        case FactType::Text:
            break;
    }
    return chance.words();
}

Answers draw(Draw& chance, const AnswersFormat& format) {
    const Vocabulary& vocabulary = chance.vocabulary();
    Answers answers(vocabulary);
    for (std::uint16_t i = 0; i < vocabulary.facts().size(); ++i) {
        const Fact& fact = vocabulary.fact(FactId{i});
        if (fact.request == format.request && chance.given())
            answers.answer(FactId{i}, drawAnswer(chance, fact));
    }
    if (format.request) return answers;
    for (const JudgementKind& kind : vocabulary.judgementKinds()) {
        const std::string id = chance.yes() ? kind.id : "issuer/R6/program/" + kind.id + "/0123abcd";
        if (chance.given()) answers.decide(id, chance.yes());
    }
    return answers;
}

}  // namespace yushi::test
