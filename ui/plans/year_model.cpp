#include "plans/year_model.h"

#include "report/figures.h"
#include "report/schedule_table.h"
#include "words.h"

#include <QFont>

namespace yushi {

YearModel::YearModel(Desk& desk, QObject* parent) : QAbstractTableModel(parent), desk_(desk) {
    connect(&desk, &Desk::plansChanged, this, &YearModel::refresh);
    connect(&desk, &Desk::languageChanged, this, &YearModel::refresh);
    refresh();
}

void YearModel::show(int plan) {
    plan_ = plan;
    refresh();
}

void YearModel::refresh() {
    beginResetModel();
    const OfferCost* cost = desk_.costOfPlan(plan_);
    years_ = cost ? loanYears(*cost) : std::vector<LoanYear>();
    endResetModel();
}

int YearModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || years_.empty() ? 0 : static_cast<int>(years_.size()) + 1;
}

int YearModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant YearModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const bool totals = index.row() == static_cast<int>(years_.size());
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::FontRole && totals) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role != Qt::DisplayRole) return {};
    if (totals) return total(index.column());
    const LoanYear& year = years_[static_cast<std::size_t>(index.row())];
    const auto yen = [](Yen amount) { return toQt(grouped(amount.value())); };
    switch (index.column()) {
        case Year:
            return tr("%1年目").arg(year.number);
        case Principal:
            return yen(year.principal);
        case Interest:
            return yen(year.interest);
        case Payment:
            return yen(year.payment());
        case Subsidy:
            return yen(year.interestSubsidy);
        case Balance:
            return yen(year.balance);
        default:
            return {};
    }
}

QString YearModel::total(int column) const {
    const OfferCost& cost = *desk_.costOfPlan(plan_);
    const auto yen = [&](ScheduleField field) { return toQt(grouped(fieldTotal(cost, field)->value())); };
    switch (column) {
        case Year:
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

std::vector<AskedAmount> YearModel::asked(const OfferCost& cost, int row, int column) const {
    if (column < Principal) return {};
    const auto figure = static_cast<RowFigure>(column - Principal);
    const auto index = static_cast<std::size_t>(row);
    if (index < years_.size()) return amountsBehindYear(cost, index, figure, desk_.language());
    return index == years_.size() ? amountsBehindTotal(cost, figure, desk_.language())
                                  : std::vector<AskedAmount>();
}

QVariant YearModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Year:
            return tr("年");
        case Principal:
            return tr("元金(円)");
        case Interest:
            return tr("利息(円)");
        case Payment:
            return tr("返済額(円)");
        case Subsidy:
            return tr("利子補給(円)");
        case Balance:
            return tr("年末残高(円)");
        default:
            return {};
    }
}

}  // namespace yushi
