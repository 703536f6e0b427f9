#include "programs/program_model.h"

#include "engine/edition_choice.h"
#include "report/words.h"
#include "theme.h"
#include "words.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace yushi {

namespace {

constexpr qint64 kUnknown = -1;  // sorts before every figure

QString marked(const QString& text, bool uncertain) {
    return uncertain ? text + QStringLiteral(" ⚠") : text;
}

struct LeastRate {
    qint64 operator()(const FixedRate& fixed) const { return fixed.rate.parts(); }
    qint64 operator()(const RateRange& range) const { return range.least.parts(); }
    qint64 operator()(const RateByTerm& byTerm) const { return byTerm.brackets.front().rate.parts(); }
    qint64 operator()(const SteppedRate& stepped) const { return stepped.steps.front().rate.parts(); }
    qint64 operator()(const RateDiscount&) const { return kUnknown; }
    qint64 operator()(const SetByLender&) const { return kUnknown; }
    qint64 operator()(const Charge& charge) const { return charge.least.parts(); }
};

}  // namespace

ProgramModel::ProgramModel(Desk& desk, QObject* parent) : QAbstractTableModel(parent), desk_(desk) {
    connect(&desk, &Desk::answersChanged, this, [this] { refresh({}); });
    connect(&desk, &Desk::plansChanged, this, [this] { refresh({Qt::CheckStateRole}); });
    connect(&desk, &Desk::languageChanged, this, [this] {
        refresh({});
        emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    });
}

int ProgramModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(desk_.lines().size());
}

int ProgramModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProgramModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Desk::JudgedLine& judged = lineAt(index.row());
    const int column = index.column();
    switch (role) {
        case Qt::DisplayRole:
            return textAt(judged, column);
        case Qt::CheckStateRole:
            return column == Chosen ? QVariant(desk_.isChosen(judged.line) ? Qt::Checked : Qt::Unchecked)
                                    : QVariant();
        case Qt::ForegroundRole:
            if (column != VerdictColumn) return {};
            return findingColour(static_cast<Finding>(judged.verdict), QGuiApplication::palette());
        case Qt::TextAlignmentRole:
            return int(column == Limit || column == RateColumn || column == Term
                           ? Qt::AlignRight | Qt::AlignVCenter
                           : Qt::AlignLeft | Qt::AlignVCenter);
        case Qt::ToolTipRole:
            return toolTip(judged, column);
        case Qt::AccessibleTextRole:
            return accessibleText(judged, column);
        case SortRole:
            return sortKey(judged, column);
        case SearchRole:
            return foldedForSearch(toQt(lineName(judged.line, Language::Japanese)) + u' ' +
                                   toQt(lineName(judged.line, Language::English)) + u' ' +
                                   toQt(judged.line.edition->issuerName.ja) + u' ' +
                                   toQt(judged.line.edition->issuerName.en) + u' ' +
                                   toQt(judged.line.program->category));
        default:
            return {};
    }
}

bool ProgramModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || index.column() != Chosen || role != Qt::CheckStateRole) return false;
    const LineRef line = lineAt(index.row()).line;
    const bool chosen = value.toInt() == Qt::Checked;
    if (chosen == desk_.isChosen(line)) return false;
    if (chosen) {
        desk_.choose(line);
    } else {
        desk_.dismiss(line);
    }
    return desk_.isChosen(line) == chosen;
}

Qt::ItemFlags ProgramModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || index.column() != Chosen) return flags;
    const bool room = desk_.plans().size() < Desk::kMostPlans || desk_.isChosen(lineAt(index.row()).line);
    return room ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant ProgramModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) {
        return int(section == Limit || section == RateColumn || section == Term
                       ? Qt::AlignRight | Qt::AlignVCenter
                       : Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole && section == Chosen) return tr("くらべる案に入れる(4つまで)");
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Chosen:
            return tr("比較");
        case VerdictColumn:
            return tr("判定");
        case Name:
            return tr("資金名");
        case Issuer:
            return tr("発行");
        case UsesColumn:
            return tr("使途");
        case Limit:
            return tr("限度額");
        case RateColumn:
            return tr("利率(年)");
        case Term:
            return tr("期間(据置)");
        default:
            return {};
    }
}

int ProgramModel::rowOf(const LineRef& line) const {
    const auto& lines = desk_.lines();
    const auto found = std::ranges::find_if(
        lines, [&](const Desk::JudgedLine& judged) { return judged.line.line == line.line; });
    return found == lines.end() ? -1 : static_cast<int>(found - lines.begin());
}

QString ProgramModel::textAt(const Desk::JudgedLine& judged, int column) const {
    const Language language = desk_.language();
    const Line& line = *judged.line.line;
    switch (column) {
        case VerdictColumn:
            return findingSign(static_cast<int>(judged.verdict)) + u' ' +
                   toQt(verdictText(judged.verdict, language));
        case Name:
            return toQt(lineName(judged.line, language));
        case Issuer:
            return toQt(judged.line.edition->issuerName, language);
        case UsesColumn:
            return marked(toQt(statedText(line.uses, language)), line.uses.isUncertain());
        case Limit:
            return marked(toQt(statedText(line.limit, language)), line.limit.isUncertain());
        case RateColumn:
            return marked(toQt(statedText(line.rate, language)), line.rate.isUncertain());
        case Term: {
            if (line.term.isNotStated()) return toQt(notStatedText(language));
            const QString grace =
                line.grace.isNotStated() ? QString() : u'(' + toQt(statedText(line.grace, language)) + u')';
            return marked(toQt(statedText(line.term, language)) + grace,
                          line.term.isUncertain() || line.grace.isUncertain());
        }
        default:
            return {};
    }
}

QVariant ProgramModel::sortKey(const Desk::JudgedLine& judged, int column) const {
    const Line& line = *judged.line.line;
    switch (column) {
        case Chosen:
            return desk_.isChosen(judged.line) ? 0 : 1;
        case VerdictColumn:
            return -static_cast<int>(judged.verdict);  // what can be used comes first
        case Limit:
            return line.limit.isNotStated() ? kUnknown : qint64(line.limit.possible().front().value());
        case RateColumn:
            return line.rate.isNotStated() ? kUnknown : std::visit(LeastRate(), line.rate.possible().front());
        case Term:
            return line.term.isNotStated() ? kUnknown : qint64(line.term.possible().front().count());
        default:
            return textAt(judged, column);
    }
}

QString ProgramModel::accessibleText(const Desk::JudgedLine& judged, int column) const {
    if (column != Chosen) return {};
    return desk_.isChosen(judged.line) ? tr("比較に入っています") : tr("比較に入っていません");
}

QString ProgramModel::toolTip(const Desk::JudgedLine& judged, int column) const {
    const Edition& edition = *judged.line.edition;
    if (column == Issuer) {
        const QString until = toQt(dateText(edition.effectiveTo, desk_.language()));
        const QString title = toQt(edition.title);
        return isOutOfDate(edition, desk_.today())
                   ? tr("%1\n%2までの版です。今の条件は窓口で確かめてください。").arg(title, until)
                   : title;
    }
    return column == Chosen ? QString() : textAt(judged, column);
}

void ProgramModel::refresh(const QList<int>& roles) {
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), roles);
}

QString foldedForSearch(const QString& text) {
    QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (QChar& c : folded) {
        if (c >= QChar(0x30A1) && c <= QChar(0x30F6)) c = QChar(c.unicode() - 0x60);  // katakana to hiragana
    }
    return folded;
}

}  // namespace yushi
