#include "plans/schedule_model.h"

#include "report/schedule_table.h"
#include "report/words.h"
#include "words.h"

#include <QFont>

namespace yushi {

ScheduleModel::ScheduleModel(Desk& desk, QObject* parent) : QAbstractTableModel(parent), desk_(desk) {
    connect(&desk, &Desk::plansChanged, this, &ScheduleModel::refresh);
    connect(&desk, &Desk::languageChanged, this, &ScheduleModel::refresh);
    refresh();
}

void ScheduleModel::show(int plan) {
    plan_ = plan;
    refresh();
}

void ScheduleModel::refresh() {
    beginResetModel();
    const OfferCost* cost = desk_.costOfPlan(plan_);
    rows_ = cost ? scheduleRows(*cost) : std::vector<ScheduleRow>();
    endResetModel();
}

int ScheduleModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || rows_.empty() ? 0 : static_cast<int>(rows_.size()) + 1;
}

int ScheduleModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ScheduleModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignRight | Qt::AlignVCenter);
    const auto row = static_cast<std::size_t>(index.row());
    const bool totals = row == rows_.size();
    if (role == Qt::FontRole && totals) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role != Qt::DisplayRole) return {};
    if (totals) return total(index.column());
    const ScheduleRow& shown = rows_[row];
    const auto yen = [](Yen amount) { return toQt(grouped(amount.value())); };
    switch (index.column()) {
        case Number:
            return toQt(numberText(shown));
        case When:
            return toQt(dueText(shown, desk_.language()));
        case Principal:
            return yen(shown.principal);
        case Interest:
            return yen(shown.interest);
        case Payment:
            return yen(shown.payment());
        case Subsidy:
            return yen(shown.subsidy());
        case Balance:
            return yen(shown.balance);
        default:
            return {};
    }
}

QVariant ScheduleModel::total(int column) const {
    const OfferCost& cost = *desk_.costOfPlan(plan_);
    const auto yen = [&](ScheduleField field) { return toQt(grouped(fieldTotal(cost, field)->value())); };
    switch (column) {
        case When:
            return tr("合計");
        case Principal:
            return yen(ScheduleField::Principal);
        case Interest:
            return yen(ScheduleField::Interest);
        case Payment:
            return yen(ScheduleField::Payment);
        case Subsidy:
            return yen(ScheduleField::Subsidy);
        default:
            return {};
    }
}

std::vector<AskedAmount> ScheduleModel::asked(const OfferCost& cost, int row, int column) const {
    if (column < Principal) return {};
    const auto figure = static_cast<RowFigure>(column - Principal);
    const auto index = static_cast<std::size_t>(row);
    if (index < rows_.size()) return amountsBehindRow(cost, index, figure, desk_.language());
    return index == rows_.size() ? amountsBehindTotal(cost, figure, desk_.language())
                                 : std::vector<AskedAmount>();
}

QVariant ScheduleModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Number:
            return tr("回");
        case When:
            return tr("返済日");
        case Principal:
            return tr("元金(円)");
        case Interest:
            return tr("利息(円)");
        case Payment:
            return tr("返済額(円)");
        case Subsidy:
            return tr("利子補給(円)");
        case Balance:
            return tr("残高(円)");
        default:
            return {};
    }
}

}  // namespace yushi
