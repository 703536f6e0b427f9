#include "report/menus/combination_words.h"

#include "report/words/figures.h"
#include "report/words/words.h"

#include <algorithm>

namespace yushi {

namespace {

std::string names(const std::vector<std::size_t>& places, std::span<const ChosenLine> chosen,
                  Language language) {
    std::string text;
    for (const std::size_t place : places) {
        if (!text.empty()) text += language == Language::Japanese ? "、" : ", ";
        text += lineName(chosen[place].line, language);
    }
    return text;
}

Text kindText(CombinationKind kind, Finding finding) {
    switch (kind) {
        case CombinationKind::Excludes:
            if (finding == Finding::NotMet) return {"あわせて利用できない", "cannot be used together"};
            return {"あわせて利用できないものがある", "excludes others"};
        case CombinationKind::Needs:
            if (finding == Finding::NotMet)
                return {"ほかの制度がなければ利用できない", "needs another that is not chosen"};
            return {"ほかの制度とあわせて利用する", "needs another"};
        case CombinationKind::AddsTo:
            return {"ほかの制度に上乗せできる", "adds to another"};
    }
    return {};
}

}  // namespace

std::string combinationText(const CombinationFinding& found, std::span<const ChosenLine> chosen,
                            Language language) {
    const bool ja = language == Language::Japanese;
    std::string text = names(found.lines, chosen, language);
    if (!found.with.empty()) text += (ja ? " ⇔ " : " / ") + names(found.with, chosen, language);
    text += ": " + kindText(found.clause->kind, found.finding).in(language);
    const std::string& clause = found.clause->text.in(language);
    if (!clause.empty()) text += ja ? "。" + clause : "; " + clause;
    return text;
}

std::string sharedLimitText(const SharedLimitUse& use, std::span<const ChosenLine> chosen,
                            Language language) {
    const bool ja = language == Language::Japanese;
    const std::string total = limitText(use.total, language);
    const std::string limit = limitText(use.clause->limit, language);
    std::string text = names(use.lines, chosen, language) + ": " + use.clause->text.in(language) +
                       (ja ? "、合計" + total : "; " + total + " in all");
    if (use.finding == Finding::NotMet)
        return text + (ja ? "、限度額" + limit + "を超える" : ", over the limit of " + limit);
    text += ja ? "、限度額" + limit + "の残り" + limitText(use.remaining, language)
               : ", " + limitText(use.remaining, language) + " left of the limit of " + limit;
    if (use.finding == Finding::Unanswered)
        text += ja ? "(金額の未定なものがある)" : " (some amounts are open)";
    return text;
}

std::vector<TogetherNote> togetherNotes(std::span<const ChosenLine> lines, Language language) {
    std::vector<ChosenLine> chosen;
    for (const ChosenLine& line : lines) {
        const auto same = [&line](const ChosenLine& each) { 
            return each.line.edition == line.line.edition && each.line.line->id == line.line.line->id;
        };
        if (std::ranges::none_of(chosen, same)) chosen.push_back(line);
    }
    const CombinationCheck check = checkCombination(chosen);
    std::vector<TogetherNote> notes;
    for (const CombinationFinding& found : check.clauses)
        notes.push_back({combinationText(found, chosen, language), found.clause->citation, found.finding});
    for (const SharedLimitUse& use : check.sharedLimits) {
        if (use.lines.size() < 2) continue;
        notes.push_back({sharedLimitText(use, chosen, language), use.clause->citation, use.finding});
    }
    return notes;
}

std::string togetherHeading(Language language) {
    return language == Language::Japanese ? "あわせて使う場合" : "If used together";
}

}  // namespace yushi
