#include "plans/schedule_model.h"

#include "report/schedule_table.h"
#include "report/words.h"
#include "words.h"

#include <QFont>

namespace yushi {

ScheduleModel::ScheduleModel(Desk& desk, QObject* parent) : QAbstractTableModel(parent), desk_(desk) {
    const auto reset = [this] {
        beginResetModel();
        endResetModel();
    };
    connect(&desk, &Desk::plansChanged, this, reset);
    connect(&desk, &Desk::languageChanged, this, reset);
}

void ScheduleModel::show(int plan) {
    beginResetModel();
    plan_ = plan;
    endResetModel();
}

const OfferCost* ScheduleModel::cost() const {
    return desk_.costOfPlan(plan_);
}

int ScheduleModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !cost() ? 0 : static_cast<int>(cost()->schedule.instalments.size()) + 1;
}

int ScheduleModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ScheduleModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignRight | Qt::AlignVCenter);
    const auto row = static_cast<std::size_t>(index.row());
    const bool totals = row == cost()->schedule.instalments.size();
    if (role == Qt::FontRole && totals) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role != Qt::DisplayRole) return {};
    if (totals) return total(index.column());
    const Instalment& instalment = cost()->schedule.instalments[row];
    const auto yen = [](Yen amount) { return toQt(grouped(amount.value())); };
    switch (index.column()) {
        case Number:
            return instalment.number;
        case When:
            return toQt(dueText(instalment, desk_.language()));
        case Principal:
            return yen(instalment.principal);
        case Interest:
            return yen(instalment.interest);
        case Payment:
            return yen(instalment.payment());
        case Subsidy:
            return yen(cost()->interestSubsidy[row]);
        case Balance:
            return yen(instalment.balance);
        default:
            return {};
    }
}

QVariant ScheduleModel::total(int column) const {
    const auto yen = [](Yen amount) { return toQt(grouped(amount.value())); };
    switch (column) {
        case When:
            return tr("合計");
        case Principal:
            return yen(cost()->terms.principal);
        case Interest:
            return yen(cost()->schedule.totalInterest);
        case Payment:
            return yen(cost()->schedule.totalPayment);
        case Subsidy:
            return yen(cost()->totalInterestSubsidy);
        default:
            return {};
    }
}

std::vector<AskedAmount> ScheduleModel::asked(const OfferCost& cost, int row, int column) const {
    if (column < Principal) return {};
    const auto figure = static_cast<RowFigure>(column - Principal);
    const auto index = static_cast<std::size_t>(row);
    if (index < cost.schedule.instalments.size())
        return amountsBehindRow(cost, index, figure, desk_.language());
    return index == cost.schedule.instalments.size() ? amountsBehindTotal(cost, figure, desk_.language())
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
