#include "report/menus/judgement_words.h"

#include "model/values/visible.h"
#include "report/words/words.h"

#include <algorithm>

namespace yushi {

std::string judgementText(const RequiredJudgement& judgement, Language language) {
    const std::string& words = judgement.requirement->text.in(language);
    if (!judgement.edition) return words;
    const std::string place = judgement.program
                                  ? nameText(*judgement.edition, judgement.program->name, language)
                                  : judgement.edition->issuerName.in(language);
    return place + ": " + words;
}

std::string judgementName(const std::string& id, std::span<const RequiredJudgement> known,
                          const Vocabulary& vocabulary, Language language) {
    const auto found = std::ranges::find_if(known, [&id](const RequiredJudgement& judgement) {
        return judgementOf(*judgement.requirement).id == id;
    });
    if (found != known.end()) return judgementText(*found, language);
    const auto kind = vocabulary.kindOfJudgement(id);
    return kind ? vocabulary.judgementKind(*kind).label.in(language) : id;
}

std::vector<std::string> strayJudgementTexts(const Answers& answers,
                                             std::span<const RequiredJudgement> known,
                                             const Vocabulary& vocabulary, Language language) {
    std::vector<std::string> texts;
    for (const std::string& id : strayJudgements(answers, known)) {
        const std::string name = inQuotes(judgementName(id, {}, vocabulary, language)).in(language);
        texts.push_back(language == Language::Japanese
                            ? name +
                                  "への答えは使っていません。どの制度のどの要件のことか、いまの資料からは分からない"
                                  "ためです。要件ごとに決めてください。"
                            : "The answer to " + name +
                                  " is not used: the documents at hand do not tell which requirement of which "
                                  "scheme it means. Decide it at each requirement.");
    }
    return texts;
}

}  // namespace yushi
