#include "plans/schedule_model.h"

#include "words/words.h"

#include <QFont>

namespace yushi {

ScheduleModel::ScheduleModel(Desk& desk, std::span<const ScheduleField> columns, QObject* parent)
    : QAbstractTableModel(parent), desk_(desk), columns_(columns) {
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
    cells_.clear();
    if (cost) cells_ = scheduleCells(*cost, columns_, desk_.language());
    endResetModel();
}

int ScheduleModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(cells_.size());
}

int ScheduleModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QVariant ScheduleModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignRight | Qt::AlignVCenter);
    const auto row = static_cast<std::size_t>(index.row());
    if (role == Qt::FontRole && isTotal(row)) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    return role == Qt::DisplayRole ? toQt(cells_[row][static_cast<std::size_t>(index.column())]) : QVariant();
}

std::vector<AskedAmount> ScheduleModel::asked(const OfferCost& cost, int row, int column) const {
    const auto index = static_cast<std::size_t>(row);
    if (index >= cells_.size()) return {};
    const ScheduleField field = columns_[static_cast<std::size_t>(column)];
    if (isTotal(index)) return amountsBehindTotal(cost, field, desk_.language());
    return columns_.front() == ScheduleField::Year ? amountsBehindYear(cost, index, field, desk_.language())
                                                   : amountsBehindRow(cost, index, field, desk_.language());
}

QVariant ScheduleModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    return toQt(fieldName(columns_[static_cast<std::size_t>(section)]), desk_.language());
}

}  // namespace yushi
