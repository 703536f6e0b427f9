#include "plans/figure_model.h"

#include "words/words.h"

#include <utility>

namespace yushi {

void FigureModel::show(Rows rows) {
    const bool sameShape =
        rows.size() == rows_.size() && !rows.empty() && rows.front().size() == rows_.front().size();
    if (!sameShape) beginResetModel();
    rows_ = std::move(rows);
    if (!sameShape) return endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int FigureModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || rows_.empty() ? 0 : static_cast<int>(rows_.size()) - 1;
}

int FigureModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || rows_.empty() ? 0 : static_cast<int>(rows_.front().size()) - 1;
}

QString FigureModel::cell(int row, int column) const {
    const auto& cells = rows_[static_cast<std::size_t>(row)];
    const auto index = static_cast<std::size_t>(column);
    return index < cells.size() ? toQt(cells[index]) : QString();
}

QVariant FigureModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role == Qt::DisplayRole) return cell(index.row() + 1, index.column() + 1);
    return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const bool across = orientation == Qt::Horizontal;
    if (section < 0 || section >= (across ? columnCount() : rowCount())) return {};
    if (role == Qt::TextAlignmentRole)
        return int((across ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    return across ? cell(0, section + 1) : cell(section + 1, 0);
}

}  // namespace yushi
