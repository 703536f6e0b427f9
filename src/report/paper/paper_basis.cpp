#include "engine/editions/edition_choice.h"
#include "report/menus/application_words.h"
#include "report/paper/paper_content.h"
#include "report/tables/basis_words.h"
#include "report/words/words.h"

#include <algorithm>
#include <utility>

namespace yushi {

namespace {

/// Sentences, each with the plans for which it holds.
class Sentences {
  public:
    void add(const std::string& text, const std::string& letter) {
        const auto known = std::ranges::find(sentences_, text, &std::pair<std::string, std::string>::first);
        if (known == sentences_.end()) {
            sentences_.emplace_back(text, letter);
        } else if (!letter.empty() && !known->second.ends_with(letter)) {
            known->second += (known->second.empty() ? "" : "・") + letter;
        }
    }

    /// A heading over the sentences; nothing if there are none. Letters that are those of all plans are left out.
    void appendTo(std::vector<PaperBlock>& blocks, const std::string& heading, const std::string& all) const {
        if (sentences_.empty()) return;
        blocks.emplace_back(PaperHeading{heading});
        for (const auto& [text, letters] : sentences_) {
            const bool some = !letters.empty() && letters != all;
            blocks.emplace_back(
                PaperParagraph{some ? letters + ": " + text : text, PaperWeight::Plain, true});
        }
    }

  private:
    std::vector<std::pair<std::string, std::string>> sentences_;
};

std::string allLetters(const PaperSource& source) {
    std::string letters;
    for (const PaperPlan& plan : source.plans) letters += (letters.empty() ? "" : "・") + plan.letter;
    return letters;
}

std::string periodText(const Edition& edition, const PaperSource& source) {
    const std::string from = dateText(edition.effectiveFrom, source.language);
    const std::string to = dateText(edition.effectiveTo, source.language);
    const std::string name = edition.issuerName.in(source.language) + " " + edition.id + " " + edition.title;
    std::string text =
        name + source.in("。", ". ") +
        (source.language == Language::Japanese ? from + "から" + to + "まで" : "From " + from + " to " + to);
    if (isOutOfDate(edition, source.oldBy())) text += source.in("(期限切れ)", " (out of date)");
    if (isAhead(edition, source.oldBy())) text += source.in("(適用前)", " (not yet in force)");
    return text;
}

}  // namespace

std::vector<const Edition*> shownEditions(const PaperSource& source) {
    std::vector<const Edition*> editions;
    const auto add = [&editions](const Edition* edition) {
        if (std::ranges::find(editions, edition) == editions.end()) editions.push_back(edition);
    };
    for (const PaperPlan& plan : source.plans) add(plan.cost->line.edition);
    for (const CheckedLine& line : source.lines) {
        if (isOpenOrNearly(line)) add(line.line.edition);
    }
    for (const NearLine& line : source.nearLines) add(line.line.edition);
    return editions;
}

std::vector<PaperBlock> basisBlocks(const PaperSource& source) {
    Sentences assumptions;
    Sentences cautions;
    Sentences sources;
    Sentences rules;
    Sentences applications;
    for (const PaperPlan& plan : source.plans) {
        const OfferCost& cost = *plan.cost;
        for (const std::string& text : assumptionTexts(cost, source.language))
            assumptions.add(text, plan.letter);
        for (const std::string& text : cautionTexts(cost.line, source.oldBy(), source.language))
            cautions.add(text, plan.letter);
        for (const std::string& text : applicationTexts(cost.line, source.editions, source.language))
            applications.add(text, plan.letter);
        sources.add(sourceText(cost.line, source.language), plan.letter);
        for (const std::string& text : ruleSourceTexts(cost, source.rules, source.language))
            sources.add(text, plan.letter);
    }
    rules.add(source.in("判定の基準日: ", "Judged for ") + dateText(source.rulesOn, source.language), "");
    for (const Edition* edition : shownEditions(source)) rules.add(periodText(*edition, source), "");
    const std::string all = allLetters(source);
    std::vector<PaperBlock> blocks;
    assumptions.appendTo(blocks, source.in("計算の前提", "Assumptions"), all);
    cautions.appendTo(blocks, source.in("確かめていただきたいこと", "To be checked"), all);
    applications.appendTo(blocks, applicationHeading(source.language), all);
    sources.appendTo(blocks, source.in("案の出典", "Sources of the plans"), all);
    rules.appendTo(blocks, source.in("判定に使った資料", "Documents by which programs were judged"), all);
    return blocks;
}

}  // namespace yushi
