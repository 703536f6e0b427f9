#include "plans/beside/leases_model.h"

#include "look/theme.h"
#include "plans/offer/choice_delegate.h"
#include "plans/offer/typed_cell.h"
#include "report/words/words.h"
#include "words/words.h"

#include <QApplication>

#include <algorithm>
#include <utility>

namespace yushi {

namespace {

bool isCharge(const LineRef& line) {
    return line.line->rate.isStated() && std::holds_alternative<Charge>(line.line->rate.value());
}

/// Whether a half-written row waits for what stands in @p column before anything can be computed of it.
bool isLeaseMissing(const Lease& lease, int column) {
    if (column == LeasesModel::Price) return lease.price == Yen();
    return column == LeasesModel::Term && lease.term == Months(0);
}

}  // namespace

LeasesModel::LeasesModel(Desk& desk, QObject* parent) : QAbstractTableModel(parent), desk_(desk) {
    for (const Edition& edition : desk.data().editions) {
        std::ranges::copy_if(linesOf(edition), std::back_inserter(lines_), isCharge);
    }
    connect(&desk, &Desk::opening, this, [this] {
        beginResetModel();  // closes what is typed in a cell of the last consultation
        endResetModel();
    });
    connect(&desk, &Desk::plansChanged, this, &LeasesModel::leasesChanged);
    connect(&desk, &Desk::languageChanged, this, [this] {
        emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
    leasesChanged();
}

void LeasesModel::leasesChanged() {
    const int leases = static_cast<int>(desk_.consultation().leases.size());
    if (leases != leases_) {
        beginResetModel();
        leases_ = leases;
        endResetModel();
    } else {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int LeasesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : leases_ + 1;
}

int LeasesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

const Lease* LeasesModel::leaseIn(int row) const {
    return row >= 0 && row < leases_ ? &desk_.consultation().leases[static_cast<std::size_t>(row)] : nullptr;
}

QVariant LeasesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Lease* lease = leaseIn(index.row());
    const int column = index.column();
    switch (role) {
        case Qt::DisplayRole:
            if (!lease) return column == LineColumn ? tr("(ここで制度を選ぶと加わります)") : QVariant();
            return isLeaseMissing(*lease, column) ? tr("書いてください") : textOf(*lease, column);
        case Qt::ForegroundRole:
            return lease && isLeaseMissing(*lease, column) ? QVariant(alertColour(QApplication::palette()))
                                                      : QVariant();
        case Qt::AccessibleTextRole: {
            const QString shown = data(index, Qt::DisplayRole).toString();
            return shown.isEmpty() ? tr("未入力") : shown;
        }
        case Qt::EditRole:
            if (!choices(column).isEmpty()) return lease ? choiceOf(*lease, column) : QVariant(0);
            return lease ? QVariant(textOf(*lease, column)) : QVariant();
        case ChoiceDelegate::kChoicesRole:
            return choices(column);
        case Qt::TextAlignmentRole:
            return int(choices(column).isEmpty() ? Qt::AlignRight | Qt::AlignVCenter
                                                 : Qt::AlignLeft | Qt::AlignVCenter);
        case Qt::ToolTipRole:
            return headerData(column, Qt::Horizontal, Qt::ToolTipRole);
        default:
            return {};
    }
}

QStringList LeasesModel::choices(int column) const {
    if (column == On) return {tr("わからない(両方を示す)"), tr("残高に対して"), tr("価格に対して")};
    QStringList names;
    if (column != LineColumn) return names;
    for (const LineRef& line : lines_)
        names << toQt(line.edition->issuerName, desk_.language()) + u' ' + toQt(line.edition->id) + u' ' +
                     toQt(lineName(line, desk_.language()));
    return names;
}

QVariant LeasesModel::choiceOf(const Lease& lease, int column) const {
    if (column == On) return lease.chargeOn ? static_cast<int>(*lease.chargeOn) + 1 : 0;
    const auto found = std::ranges::find(lines_, lease.line, [](const LineRef& line) { return nameOf(line); });
    return static_cast<int>(found - lines_.begin());
}

QString LeasesModel::textOf(const Lease& lease, int column) const {
    const Language language = desk_.language();
    switch (column) {
        case LineColumn:
        case On: {
            const QStringList names = choices(column);
            return names.value(choiceOf(lease, column).toInt(), toQt(lease.line.line));
        }
        case Price:
            return cellText(unlessPlain(lease.price), language);
        case Term:
            return cellText(unlessPlain(lease.term), language);
        case Interval:
            return cellText(std::optional(lease.interval), language);
        case ChargeRate:
            return cellText(lease.charge, language);
        default:
            return {};
    }
}

bool LeasesModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole) return false;
    const Lease* before = leaseIn(index.row());
    Lease lease = before ? *before : Lease();
    const int column = index.column();
    const QString text = value.toString().trimmed();
    if (!before && column != LineColumn) return false;
    if (before && choices(column).isEmpty() && text == textOf(*before, column)) return false;
    const QString head = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const QString wrong = read(lease, column, value);
    if (!wrong.isEmpty()) {
        emit refused(tr("「%1」(%2): %3").arg(text, head, wrong));
        return false;
    }
    desk_.endEdit();
    desk_.changeBeside(tr("設備の%1").arg(head), [&](Consultation& consultation) {
        if (!before) return consultation.leases.push_back(lease);
        consultation.leases[static_cast<std::size_t>(index.row())] = lease;
    });
    return true;
}

QString LeasesModel::read(Lease& lease, int column, const QVariant& value) const {
    const Language language = desk_.language();
    const QString text = value.toString().trimmed();
    const int choice = value.toInt();
    switch (column) {
        case LineColumn:
            if (choice < 0 || choice >= static_cast<int>(lines_.size())) return tr("一覧から選んでください。");
            lease.line = nameOf(lines_[static_cast<std::size_t>(choice)]);
            return {};
        case Price:
            return readCell(text, lease.price, Yen(), language);
        case Term:
            return readCell(text, lease.term, Months(0), language);
        case Interval:
            return readCell(text, lease.interval, Months(1), language);
        case ChargeRate:
            return readCell(text, lease.charge, language);
        case On:
            lease.chargeOn = choice == 0 ? std::nullopt : std::optional(static_cast<ChargeOn>(choice - 1));
            return {};
        default:
            return {};
    }
}

void LeasesModel::remove(int row) {
    if (!leaseIn(row)) return;
    desk_.endEdit();
    desk_.changeBeside(tr("設備を消す"), [row](Consultation& consultation) {
        consultation.leases.erase(consultation.leases.begin() + row);
    });
}

Qt::ItemFlags LeasesModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid()) return flags;
    return leaseIn(index.row()) || index.column() == LineColumn ? flags | Qt::ItemIsEditable : flags;
}

QVariant LeasesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeft | Qt::AlignVCenter);
    const std::pair<QString, QString> heads[ColumnCount] = {
        {tr("制度"), tr("割賦損料かリース料率の制度")},
        {tr("設備の価格"), {}},
        {tr("支払の期間"), {}},
        {tr("支払の間隔"), {}},
        {tr("損料率・リース料率"), tr("資料の範囲のうちの率。割賦は年、リースは月の率")},
        {tr("損料のかけ方"), tr("資料からわからないときは、両方で計算します。")},
    };
    if (role == Qt::DisplayRole) return heads[section].first;
    return role == Qt::ToolTipRole ? QVariant(heads[section].second) : QVariant();
}

}  // namespace yushi
