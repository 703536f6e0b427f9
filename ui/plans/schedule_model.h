#pragma once

#include "desk/desk.h"
#include "engine/schedule_rows.h"
#include "report/asked_amounts.h"

#include <QAbstractTableModel>

#include <vector>

namespace yushi {

/// 返済予定表: the schedule of one plan, with a line of totals.
class ScheduleModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { Number, When, Principal, Interest, Payment, Subsidy, Balance, ColumnCount };

    ScheduleModel(Desk& desk, QObject* parent);

    void show(int plan);

    /// How the amount in a cell is asked for; nothing where it holds none.
    std::vector<AskedAmount> asked(const OfferCost& cost, int row, int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    void refresh();
    QVariant total(int column) const;

    Desk& desk_;
    int plan_ = 0;
    std::vector<ScheduleRow> rows_;  ///< none where the plan cannot be worked out
};

}  // namespace yushi
