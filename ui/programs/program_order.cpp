#include "programs/program_order.h"

#include "words/search_text.h"
#include "words/words.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace yushi {

namespace {

std::string groupKey(const LineRef& line, Grouping grouping) {
    switch (grouping) {
        case Grouping::Verdict:
        case Grouping::None:
            return {};
        case Grouping::Issuer:
            return line.edition->issuer;
        case Grouping::Fund: {
            const Program& program = *line.program;
            return line.edition->issuer + '\n' + (program.fund.empty() ? program.name : program.fund);
        }
    }
    return {};
}

/// 使える, 確認すれば使える, 使えない.
int verdictGroup(Verdict verdict) {
    switch (verdict) {
        case Verdict::Eligible:
            return 0;
        case Verdict::NeedsJudgement:
        case Verdict::NeedsAnswer:
            return 1;
        case Verdict::Ineligible:
            return 2;
    }
    return 2;
}

}  // namespace

std::vector<ProgramSection> ProgramOrder::arranged(const ProgramView& view) {
    group(view.grouping);
    const QStringList words = foldedForSearch(view.filter.words).split(u' ', Qt::SkipEmptyParts);
    const int count = groups_.empty() ? 0 : *std::ranges::max_element(groups_) + 1;
    std::vector<ProgramSection> sections(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < groups_.size(); ++i) {
        if (!accepts(i, view.filter, words)) continue;
        sections[static_cast<std::size_t>(groups_[i])].lines.push_back(static_cast<int>(i));
    }
    for (int i = 0; i < count; ++i) sections[static_cast<std::size_t>(i)].group = i;
    std::erase_if(sections, [](const ProgramSection& section) { return section.lines.empty(); });
    const std::vector<qint64>& key = keys(view.column);
    for (ProgramSection& section : sections) {
        const auto keyOf = [&key](int line) { return key[static_cast<std::size_t>(line)]; };
        if (view.order == Qt::AscendingOrder) {
            std::ranges::stable_sort(section.lines, std::ranges::less(), keyOf);
        } else {
            std::ranges::stable_sort(section.lines, std::ranges::greater(), keyOf);
        }
    }
    return sections;
}

void ProgramOrder::forget() {
    search_.clear();
    groups_.clear();
    for (std::vector<qint64>& key : keys_) key.clear();
}

bool ProgramOrder::accepts(std::size_t line, const ProgramFilter& filter, const QStringList& words) {
    const Desk::JudgedLine& judged = desk_.lines()[line];
    const Edition& edition = *judged.line.edition;
    if (judged.elsewhere && !filter.elsewhere) return false;
    if (!filter.verdicts[static_cast<std::size_t>(judged.verdict)]) return false;
    if (!filter.issuer.empty() && filter.issuer != edition.issuer) return false;
    if (!filter.edition.empty() && filter.edition != edition.id) return false;
    if (filter.use && !judged.line.line->uses.isNotStated()) {
        const auto possible = judged.line.line->uses.possible();
        const bool has = std::ranges::any_of(possible, [&](const std::vector<Use>& uses) {
            return std::ranges::find(uses, *filter.use) != uses.end();
        });
        if (!has) return false;
    }
    if (words.isEmpty()) return true;
    if (search_.empty()) {
        search_.reserve(desk_.lines().size());
        for (const Desk::JudgedLine& each : desk_.lines()) search_.push_back(searchText(each.line));
    }
    return std::ranges::all_of(words, [&](const QString& word) { return search_[line].contains(word); });
}

void ProgramOrder::group(Grouping grouping) {
    const bool changes = grouping == Grouping::Verdict;
    if (groups_.size() == desk_.lines().size() && grouping == grouping_ && !changes) return;
    grouping_ = grouping;
    groups_.clear();
    if (changes) {
        for (const Desk::JudgedLine& judged : desk_.lines()) groups_.push_back(verdictGroup(judged.verdict));
        return;
    }
    std::unordered_map<std::string, int> places;
    for (const Desk::JudgedLine& judged : desk_.lines()) {
        const auto found =
            places.try_emplace(groupKey(judged.line, grouping), static_cast<int>(places.size())).first;
        groups_.push_back(found->second);
    }
}

/// What each line is sorted by; the verdict and the choice change, the rest is kept.
const std::vector<qint64>& ProgramOrder::keys(ProgramColumn column) {
    std::vector<qint64>& key = keys_[static_cast<std::size_t>(column)];
    const bool changes = column == ProgramColumn::Verdict || column == ProgramColumn::Chosen;
    if (!changes && key.size() == desk_.lines().size()) return key;
    key.clear();
    if (!changes && !isFigure(column)) return key = ranks(column);
    for (const Desk::JudgedLine& judged : desk_.lines()) {
        if (column == ProgramColumn::Chosen) {
            key.push_back(desk_.isChosen(judged.line) ? 0 : 1);
        } else if (column == ProgramColumn::Verdict) {
            key.push_back(-static_cast<qint64>(judged.verdict));  // what can be used comes first
        } else {
            key.push_back(sortFigure(*judged.line.line, column));
        }
    }
    return key;
}

/// The place of each line's words among those of all; equal words have equal places.
std::vector<qint64> ProgramOrder::ranks(ProgramColumn column) const {
    std::vector<QString> texts;
    for (const Desk::JudgedLine& judged : desk_.lines()) texts.push_back(cellText(desk_, judged, column));
    std::vector<std::size_t> sorted(texts.size());
    std::iota(sorted.begin(), sorted.end(), std::size_t{0});
    std::ranges::sort(sorted, {}, [&texts](std::size_t i) -> const QString& { return texts[i]; });
    std::vector<qint64> rank(texts.size());
    for (std::size_t i = 1; i < sorted.size(); ++i)
        rank[sorted[i]] = rank[sorted[i - 1]] + (texts[sorted[i]] == texts[sorted[i - 1]] ? 0 : 1);
    return rank;
}

}  // namespace yushi
