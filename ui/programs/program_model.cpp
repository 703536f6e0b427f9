#include "programs/program_model.h"

#include "look/theme.h"
#include "report/words/words.h"
#include "words/words.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace yushi {

ProgramModel::ProgramModel(Desk& desk, QObject* parent)
    : QAbstractItemModel(parent), desk_(desk), order_(desk) {
    fill(order_.arranged(view_));
    connect(&desk, &Desk::answersChanged, this, &ProgramModel::followAnswers);
    connect(&desk, &Desk::plansChanged, this, &ProgramModel::tellChosen);
    connect(&desk, &Desk::linesChanged, this, [this] {
        order_.forget();
        forgetWhy();
        replaceAll(order_.arranged(view_));
    });
    connect(&desk, &Desk::languageChanged, this, [this] {
        order_.forget();
        forgetWhy();
        rearrange();
        tellAll();
        emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    });
}

QModelIndex ProgramModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    if (grouped() && !parent.isValid()) return createIndex(row, column, nullptr);
    return createIndex(row, column, sections_[static_cast<std::size_t>(grouped() ? parent.row() : 0)].get());
}

QModelIndex ProgramModel::parent(const QModelIndex& index) const {
    const auto* section = static_cast<const Section*>(index.internalPointer());
    return section && grouped() ? createIndex(section->row, 0, nullptr) : QModelIndex();
}

int ProgramModel::rowCount(const QModelIndex& parent) const {
    if (!grouped()) return parent.isValid() ? 0 : static_cast<int>(sections_.front()->lines.size());
    if (!parent.isValid()) return static_cast<int>(sections_.size());
    if (parent.internalPointer() || parent.column() != 0) return 0;
    return static_cast<int>(sections_[static_cast<std::size_t>(parent.row())]->lines.size());
}

int ProgramModel::columnCount(const QModelIndex& /*parent*/) const {
    return ColumnCount;
}

QVariant ProgramModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Desk::JudgedLine* judged = judgedAt(index);
    if (judged) return lineData(*judged, index.column(), role);
    // A section's words stand in its first cell and run over the others.
    const Section& section = *sections_[static_cast<std::size_t>(index.row())];
    if (role == Qt::AccessibleTextRole) return sectionData(section, Qt::DisplayRole);
    return index.column() == 0 ? sectionData(section, role) : QVariant();
}

QVariant ProgramModel::lineData(const Desk::JudgedLine& judged, int column, int role) const {
    const auto shown = static_cast<ProgramColumn>(column);
    switch (role) {
        case Qt::DisplayRole:
            return column == Why ? why(judged) : cellText(desk_, judged, shown);
        case Qt::CheckStateRole:
            return column == Chosen ? QVariant(desk_.isChosen(judged.line) ? Qt::Checked : Qt::Unchecked)
                                    : QVariant();
        case Qt::ForegroundRole: {
            const QPalette palette = QGuiApplication::palette();
            if (column == VerdictColumn) return findingColour(static_cast<Finding>(judged.verdict), palette);
            if (column == Data) return ageColour(palette);
            return judged.verdict == Verdict::Ineligible ? QVariant(quietColour(palette)) : QVariant();
        }
        case Qt::TextAlignmentRole:
            return int((isFigure(shown) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        case Qt::ToolTipRole:
            return column == Why ? why(judged) : cellToolTip(desk_, judged, shown);
        case Qt::AccessibleTextRole:
            if (column == Data && dataMarks(desk_, judged.line).isEmpty()) return tr("資料に断りなし");
            if (column != Chosen) return {};
            return desk_.isChosen(judged.line) ? tr("比較に入っています") : tr("比較に入っていません");
        default:
            return partOfLine(judged, role);
    }
}

QVariant ProgramModel::partOfLine(const Desk::JudgedLine& judged, int role) const {
    const Edition& edition = *judged.line.edition;
    switch (role) {
        case VerdictRole:
            return static_cast<int>(judged.verdict);
        case IssuerRole:
            return toQt(edition.issuerName, desk_.language());
        case EditionRole:
            return toQt(edition.id);
        case AgedRole:
            return isAged(desk_, judged.line);
        case UseSignsRole:
            return useSigns(*judged.line.line, desk_.language());
        case TagsRole:
            return supportTags(desk_, judged.line);
        default:
            return {};
    }
}

const QString& ProgramModel::why(const Desk::JudgedLine& judged) const {
    const auto known = why_.find(judged.line.line);
    if (known != why_.end()) return known->second;
    return why_.emplace(judged.line.line, whyText(desk_, judged)).first->second;
}

QVariant ProgramModel::sectionData(const Section& section, int role) const {
    if (role == GroupRole) return section.group;
    if (role == Qt::FontRole) {
        QFont bold = QGuiApplication::font();
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::BackgroundRole) return QGuiApplication::palette().button();
    if (role != Qt::DisplayRole) return {};
    if (view_.grouping == Grouping::Verdict) return verdictSection(section);
    const auto& lines = desk_.lines();
    const LineRef& first = lines[static_cast<std::size_t>(section.lines.front())].line;
    QString name = toQt(first.edition->issuerName, desk_.language());
    if (view_.grouping == Grouping::Fund) {
        const Program& program = *first.program;
        name += u' ' + toQt(nameText(*first.edition, program.fund.empty() ? program.name : program.fund,
                                     desk_.language()));
    }
    const auto open = std::ranges::count_if(section.lines, [&](int line) {
        return lines[static_cast<std::size_t>(line)].verdict != Verdict::Ineligible;
    });
    return tr("%1 — %2件、見込みあり %3件").arg(name).arg(section.lines.size()).arg(open);
}

QString ProgramModel::verdictSection(const Section& section) const {
    const QString names[] = {tr("使える"), tr("確認すれば使える"), tr("使えない")};
    return tr("%1　%2件").arg(names[section.group]).arg(section.lines.size());
}

bool ProgramModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const auto line = lineAt(index);
    if (!line || index.column() != Chosen || role != Qt::CheckStateRole) return false;
    const bool chosen = value.toInt() == Qt::Checked;
    if (chosen == desk_.isChosen(*line)) return false;
    if (chosen) {
        desk_.choose(*line);
    } else {
        desk_.dismiss(*line);
    }
    return desk_.isChosen(*line) == chosen;
}

Qt::ItemFlags ProgramModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const auto line = lineAt(index);
    if (!line || index.column() != Chosen) return flags;
    const bool room = desk_.plans().size() < Desk::kMostPlans || desk_.isChosen(*line);
    return room ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant ProgramModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    const auto column = static_cast<ProgramColumn>(section);
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Chosen) return tr("くらべる案に入れる(4つまで)");
    return role == Qt::DisplayRole ? QVariant(headingOf(column)) : QVariant();
}

void ProgramModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= ColumnCount) return;
    view_.column = static_cast<ProgramColumn>(column);
    view_.order = order;
    rearrange();
}

void ProgramModel::setFilter(const ProgramFilter& filter) {
    if (filter == view_.filter) return;
    view_.filter = filter;
    rearrange();
}

void ProgramModel::setGrouping(Grouping grouping) {
    if (grouping == view_.grouping) return;
    beginResetModel();
    view_.grouping = grouping;
    fill(order_.arranged(view_));
    endResetModel();
}

std::optional<LineRef> ProgramModel::lineAt(const QModelIndex& index) const {
    const Desk::JudgedLine* judged = index.isValid() ? judgedAt(index) : nullptr;
    return judged ? std::optional(judged->line) : std::nullopt;
}

QModelIndex ProgramModel::indexOf(const LineRef& line) const {
    for (const auto& section : sections_) {
        const auto found = std::ranges::find_if(section->lines, [&](int place) {
            return desk_.lines()[static_cast<std::size_t>(place)].line.line == line.line;
        });
        if (found != section->lines.end())
            return createIndex(static_cast<int>(found - section->lines.begin()), 0, section.get());
    }
    return {};
}

int ProgramModel::shownLines() const {
    std::size_t count = 0;
    for (const auto& section : sections_) count += section->lines.size();
    return static_cast<int>(count);
}

const Desk::JudgedLine* ProgramModel::judgedAt(const QModelIndex& index) const {
    const auto* section = static_cast<const Section*>(index.internalPointer());
    if (!section) return nullptr;
    return &desk_.lines()[static_cast<std::size_t>(section->lines[static_cast<std::size_t>(index.row())])];
}

}  // namespace yushi
