// How the rows of the list follow what is wanted of it.
#include "programs/program_model.h"

#include <algorithm>

namespace yushi {

namespace {

/// With more lines coming and going than this, the view is quicker and no less steady when it begins anew.
constexpr int kMostStepwise = 400;

constexpr int kNotWanted = -1;

/// The group in which each line is wanted.
std::vector<int> groupsOf(const std::vector<ProgramSection>& sections, std::size_t lines) {
    std::vector<int> groups(lines, kNotWanted);
    for (const ProgramSection& section : sections) {
        for (const int line : section.lines) groups[static_cast<std::size_t>(line)] = section.group;
    }
    return groups;
}

}  // namespace

bool ProgramModel::rearrange() {
    std::vector<ProgramSection> wanted = order_.arranged(view_);
    const std::vector<int> groups = groupsOf(wanted, desk_.lines().size());
    int leaving = 0;
    int shown = 0;
    for (const auto& section : sections_) {
        for (const int line : section->lines) {
            ++shown;
            if (groups[static_cast<std::size_t>(line)] == kNotWanted) ++leaving;
        }
    }
    const auto wantedLines =
        static_cast<int>(std::ranges::count_if(groups, [](int group) { return group != kNotWanted; }));
    const int coming = wantedLines - (shown - leaving);
    if (leaving + coming > kMostStepwise) {
        replaceAll(std::move(wanted));
        return true;
    }
    emit arranging();
    removeUnwanted(groups);
    const bool reordered = reorder(wanted);
    insertMissing(wanted);
    emit arranged();
    return reordered;
}

void ProgramModel::replaceAll(std::vector<ProgramSection> wanted) {
    beginResetModel();
    fill(std::move(wanted));
    endResetModel();
}

void ProgramModel::fill(std::vector<ProgramSection> wanted) {
    sections_.clear();
    if (!grouped() && wanted.empty()) wanted.push_back({});
    for (ProgramSection& section : wanted)
        sections_.push_back(std::make_unique<Section>(Section{section.group, 0, std::move(section.lines)}));
    numberSections();
    told_.clear();
    for (const Desk::JudgedLine& judged : desk_.lines()) told_.push_back(judged.verdict);
}

/// Takes away lines, and sections, that are not wanted any more where they are; runs of rows at once.
void ProgramModel::removeUnwanted(const std::vector<int>& wantedGroups) {
    for (int s = static_cast<int>(sections_.size()) - 1; s >= 0; --s) {
        Section& section = *sections_[static_cast<std::size_t>(s)];
        const auto unwanted = [&](int line) {
            const int group = wantedGroups[static_cast<std::size_t>(line)];
            return group == kNotWanted || (grouped() && group != section.group);
        };
        if (grouped() && std::ranges::all_of(section.lines, unwanted)) {
            beginRemoveRows({}, s, s);
            sections_.erase(sections_.begin() + s);
            numberSections();
            endRemoveRows();
            continue;
        }
        const QModelIndex parent = grouped() ? createIndex(s, 0, nullptr) : QModelIndex();
        for (int last = static_cast<int>(section.lines.size()) - 1; last >= 0; --last) {
            if (!unwanted(section.lines[static_cast<std::size_t>(last)])) continue;
            int first = last;
            while (first > 0 && unwanted(section.lines[static_cast<std::size_t>(first - 1)])) --first;
            beginRemoveRows(parent, first, last);
            section.lines.erase(section.lines.begin() + first, section.lines.begin() + last + 1);
            endRemoveRows();
            last = first;
        }
    }
}

/// Brings the lines that stay into the wanted order; whether that changed anything.
bool ProgramModel::reorder(const std::vector<ProgramSection>& wanted) {
    std::vector<bool> present(desk_.lines().size());
    for (const auto& section : sections_) {
        for (const int line : section->lines) present[static_cast<std::size_t>(line)] = true;
    }
    std::vector<std::vector<int>> orders(sections_.size());
    bool same = true;
    for (std::size_t s = 0, w = 0; s < sections_.size(); ++w) {
        if (w == wanted.size()) break;
        if (wanted[w].group != sections_[s]->group) continue;
        std::ranges::copy_if(wanted[w].lines, std::back_inserter(orders[s]),
                             [&](int line) { return present[static_cast<std::size_t>(line)]; });
        same = same && orders[s] == sections_[s]->lines;
        ++s;
    }
    if (same) return false;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex& index : std::as_const(before)) {
        const auto* section = static_cast<const Section*>(index.internalPointer());
        if (!section) {
            after += index;
            continue;
        }
        const int line = section->lines[static_cast<std::size_t>(index.row())];
        const std::vector<int>& order = orders[static_cast<std::size_t>(section->row)];
        const auto place = static_cast<int>(std::ranges::find(order, line) - order.begin());
        after += createIndex(place, index.column(), index.internalPointer());
    }
    for (std::size_t s = 0; s < sections_.size(); ++s) sections_[s]->lines = std::move(orders[s]);
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    return true;
}

void ProgramModel::insertMissing(const std::vector<ProgramSection>& wanted) {
    for (std::size_t w = 0; w < wanted.size(); ++w) {
        if (w < sections_.size() && (!grouped() || sections_[w]->group == wanted[w].group)) {
            insertMissing(*sections_[w], wanted[w].lines);
            continue;
        }
        const auto row = static_cast<int>(w);
        beginInsertRows({}, row, row);
        sections_.insert(sections_.begin() + row,
                         std::make_unique<Section>(Section{wanted[w].group, row, wanted[w].lines}));
        numberSections();
        endInsertRows();
    }
}

void ProgramModel::insertMissing(Section& section, const std::vector<int>& wanted) {
    const QModelIndex parent = grouped() ? createIndex(section.row, 0, nullptr) : QModelIndex();
    for (std::size_t first = 0; first < wanted.size(); ++first) {
        const int next = first < section.lines.size() ? section.lines[first] : kNotWanted;
        std::size_t end = first;
        while (end < wanted.size() && wanted[end] != next) ++end;
        if (end == first) continue;
        beginInsertRows(parent, static_cast<int>(first), static_cast<int>(end) - 1);
        section.lines.insert(section.lines.begin() + static_cast<std::ptrdiff_t>(first),
                             wanted.begin() + static_cast<std::ptrdiff_t>(first),
                             wanted.begin() + static_cast<std::ptrdiff_t>(end));
        endInsertRows();
        first = end;
    }
}

void ProgramModel::followAnswers() {
    forgetWhy();
    if (!rearrange()) tellChangedVerdicts();
    const auto& lines = desk_.lines();
    for (std::size_t i = 0; i < lines.size(); ++i) told_[i] = lines[i].verdict;
}

void ProgramModel::tellChangedVerdicts() {
    const auto changed = [&](int line) {
        const auto place = static_cast<std::size_t>(line);
        return told_[place] != desk_.lines()[place].verdict;
    };
    std::ptrdiff_t rows = 0;
    for (const auto& section : sections_) rows += std::ranges::count_if(section->lines, changed);
    if (rows > kMostStepwise) return tellAll();
    for (const auto& section : sections_) {
        bool any = false;
        for (std::size_t row = 0; row < section->lines.size(); ++row) {
            if (!changed(section->lines[row])) continue;
            any = true;
            const int place = static_cast<int>(row);
            emit dataChanged(createIndex(place, 0, section.get()), createIndex(place, ColumnCount - 1, section.get()));
        }
        const QModelIndex heading = createIndex(section->row, 0, nullptr);
        if (any && grouped()) emit dataChanged(heading, heading);
    }
}

void ProgramModel::tellChosen() {
    std::vector<LineRef> chosen;
    for (const Desk::Plan& plan : desk_.plans()) {
        if (plan.line) chosen.push_back(*plan.line);
    }
    const auto tellMissing = [this](const std::vector<LineRef>& lines, const std::vector<LineRef>& among) {
        for (const LineRef& line : lines) {
            if (std::ranges::find(among, line.line, &LineRef::line) != among.end()) continue;
            const QModelIndex box = indexOf(line);
            if (box.isValid()) emit dataChanged(box, box, {Qt::CheckStateRole, Qt::AccessibleTextRole});
        }
    };
    tellMissing(chosen, chosen_);
    tellMissing(chosen_, chosen);
    chosen_ = std::move(chosen);
    if (view_.column == ProgramColumn::Chosen) rearrange();
}

/// All rows have other words or figures. To tell so row by row would take views longer than to read them anew.
void ProgramModel::tellAll() {
    emit layoutAboutToBeChanged();
    emit layoutChanged();
}

void ProgramModel::numberSections() {
    for (std::size_t i = 0; i < sections_.size(); ++i) sections_[i]->row = static_cast<int>(i);
}

}  // namespace yushi
