#include "report/menus/reason_words.h"
#include "report/menus/standing_words.h"
#include "report/menus/verdict_words.h"
#include "report/paper/paper_content.h"
#include "report/words/words.h"

#include <algorithm>
#include <utility>

namespace yushi {

namespace {

constexpr std::size_t kFewAnswers = 3;  // so many open questions make a program nearly open

/// The finding that decides a verdict.
Finding decisive(Verdict verdict) {
    return static_cast<Finding>(verdict);
}

/// Requirements in words, each once; terms of the line only where they are not met, since they stand beside them.
std::string reasonsText(const CheckedLine& line, Language language) {
    std::vector<std::string> texts;
    if (std::string unstated = unstatedText(*line.line.line, language); !unstated.empty())
        texts.push_back(std::move(unstated));
    for (const Reason* reason : leavesOf(line.reasons, decisive(line.verdict))) {
        const bool term = std::holds_alternative<TermTest>(reason->requirement);
        if (term && reason->finding == Finding::Met) continue;
        std::string text = requirementText(*reason).in(language);
        if (std::ranges::find(texts, text) == texts.end()) texts.push_back(std::move(text));
    }
    std::string joined;
    for (const std::string& text : texts)
        joined += (joined.empty() ? "" : language == Language::Japanese ? "／" : "; ") + text;
    return joined;
}

std::string nameCell(const LineRef& line, const PaperSource& source) {
    const Edition& edition = *line.edition;
    std::string text =
        lineName(line, source.language) + "\n" + edition.issuerName.in(source.language) + " " + edition.id;
    if (!line.line->citation.at.empty()) text += " " + placeInBrackets(line.line->citation);
    const std::string caution = cautionMarks(line, lineStanding(line, source.editions, source.oldBy()), source.language);
    return caution.empty() ? text : text + "\n" + caution;
}

PaperRow rowOf(const LineRef& line, std::string reasons, const PaperSource& source) {
    const Line& terms = *line.line;
    return {{nameCell(line, source), statedText(terms.limit, source.language),
             statedText(terms.rate, source.language), statedText(terms.term, source.language),
             std::move(reasons)}};
}

PaperTable tableFor(const PaperSource& source, std::string name, std::string reasons) {
    PaperTable table;
    table.dense = true;
    table.columns = {{std::move(name), Align::Left, 2.2},
                     {source.in("限度額", "Limit"), Align::Right, 1},
                     {source.in("利率(年)", "Rate"), Align::Right, 1},
                     {source.in("返済期間", "Term"), Align::Right, 0.8},
                     {std::move(reasons), Align::Left, 2.6}};
    return table;
}

void addTable(std::vector<PaperBlock>& blocks, const PaperSource& source, Verdict verdict,
              const std::string& reasons) {
    PaperTable table =
        tableFor(source, verdictText(verdict, source.language) + source.in("制度", ""), reasons);
    for (const CheckedLine& line : source.lines) {
        if (line.verdict == verdict && isOpenOrNearly(line))
            table.rows.push_back(rowOf(line.line, reasonsText(line, source.language), source));
    }
    if (!table.rows.empty()) blocks.emplace_back(std::move(table));
}

void addNearTable(std::vector<PaperBlock>& blocks, const PaperSource& source) {
    PaperTable table = tableFor(source, source.in("あと少しの制度", "nearly open"),
                                source.in("こう変われば", "If this changes"));
    for (const NearLine& near : source.nearLines) {
        const std::string after = verdictText(near.after, source.language);
        table.rows.push_back(rowOf(near.line, near.changes + " → " + after, source));
    }
    if (!table.rows.empty()) blocks.emplace_back(std::move(table));
}

}  // namespace

bool isOpenOrNearly(const CheckedLine& line) {
    switch (line.verdict) {
        case Verdict::Eligible:
        case Verdict::NeedsJudgement:
            return true;
        case Verdict::NeedsAnswer:
            return leavesOf(line.reasons, Finding::Unanswered).size() <= kFewAnswers;
        case Verdict::Ineligible:
            return false;
    }
    return false;
}

std::vector<PaperBlock> programBlocks(const PaperSource& source) {
    std::vector<PaperBlock> blocks;
    blocks.emplace_back(
        PaperHeading{source.in("使える制度と、あと少しで使える制度", "Programs open, and nearly open")});
    const std::size_t before = blocks.size();
    addTable(blocks, source, Verdict::Eligible, source.in("満たした要件", "Requirements met"));
    addTable(blocks, source, Verdict::NeedsJudgement,
             source.in("人が判断する点", "To be decided by a person"));
    addTable(blocks, source, Verdict::NeedsAnswer, source.in("まだ伺っていない点", "Not answered yet"));
    addNearTable(blocks, source);
    if (blocks.size() == before) {
        blocks.emplace_back(
            PaperParagraph{source.in("伺った内容では、ありません。", "None, by what has been answered."),
                           PaperWeight::Quiet});
    }
    const auto waiting = std::ranges::count_if(source.lines, [](const CheckedLine& line) {
        return line.verdict == Verdict::NeedsAnswer && !isOpenOrNearly(line);
    });
    if (waiting > 0) {
        const std::string number = std::to_string(waiting);
        blocks.emplace_back(PaperParagraph{
            source.language == Language::Japanese
                ? "ほかに、伺っていない点が多くてまだ判定できない制度が" + number + "件あります。"
                : "For " + number + " more, too much is unanswered to tell.",
            PaperWeight::Quiet});
    }
    return blocks;
}

}  // namespace yushi
