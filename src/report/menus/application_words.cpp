#include "report/menus/application_words.h"

#include "engine/editions/application_of.h"
#include "report/words/words.h"

namespace yushi {

namespace {

/// @p words and our own words to them, which stand in brackets.
std::string withOwnWords(std::string words, const Text& text, Language language) {
    if (text.ja.empty()) return words;
    return words + say(language, "(", " (") + text.in(language) + ")";
}

/// Issuer and name of a program, by its newest edition; empty where none has it.
std::string elsewhereText(const ProgramElsewhere& named, std::span<const Edition> editions, Language language) {
    const Edition* newest = nullptr;
    std::string text;
    for (const Edition& edition : editions) {
        if (edition.issuer != named.issuer || (newest && edition.effectiveFrom < newest->effectiveFrom)) continue;
        for (const Program& program : edition.programs) {
            if (program.id != named.program) continue;
            newest = &edition;
            text = edition.issuerName.in(language) + say(language, " ", ": ") + nameText(edition, program.name, language);
        }
    }
    return text;
}

}  // namespace

std::string placeOfApplicationText(const Edition& edition, const ApplicationPlace& place, Language language) {
    std::string text = withOwnWords(nameText(edition, place.name, language), place.text, language);
    if (!place.telephone.empty()) text += say(language, " 電話 ", ", telephone ") + place.telephone;
    return text;
}

std::string neededPaperText(const Edition& edition, const NeededPaper& paper, Language language) {
    std::string text = nameText(edition, paper.name, language);
    if (paper.atMostMonthsOld) {
        const std::string most = monthsText(*paper.atMostMonthsOld, language);
        text += say(language, "(発行から" + most + "以内)", " (issued at most " + most + " ago)");
    }
    return withOwnWords(std::move(text), paper.text, language);
}

std::vector<ApplicationRow> applicationRows(const LineRef& line, std::span<const Edition> editions, Language language) {
    const Application application = applicationOf(line);
    std::vector<ApplicationRow> rows;
    for (const ApplicationPlace& place : application.places) {
        rows.push_back({say(language, "申込先", "Where to apply"), placeOfApplicationText(*line.edition, place, language), place.url});
    }
    for (const NeededPaper& paper : application.papers)
        rows.push_back({say(language, "必要書類", "Papers needed"), neededPaperText(*line.edition, paper, language)});
    if (!application.law.empty()) rows.push_back({say(language, "根拠法令", "Legal basis"), application.law});
    if (!line.program->derivedFrom) return rows;
    const std::string elsewhere = elsewhereText(*line.program->derivedFrom, editions, language);
    if (!elsewhere.empty()) rows.push_back({say(language, "元の制度", "Rests on"), elsewhere});
    return rows;
}

std::vector<std::string> applicationTexts(const LineRef& line, std::span<const Edition> editions, Language language) {
    std::vector<std::string> texts;
    for (const ApplicationRow& row : applicationRows(line, editions, language))
        texts.push_back(row.title + ": " + row.text + (row.url.empty() ? "" : " " + row.url));
    return texts;
}

std::string applicationHeading(Language language) {
    return say(language, "申込みの手続き", "How to apply");
}

}  // namespace yushi
