#pragma once

#include "desk/desk.h"
#include "report/explain/asked_amounts.h"

#include <QAbstractTableModel>

#include <span>
#include <string>
#include <vector>

namespace yushi {

/// 返済予定表: the schedule of one plan by payment or by year, as its columns say, with a line of totals.
class ScheduleModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    /// @p columns must outlive the model.
    ScheduleModel(Desk& desk, std::span<const ScheduleField> columns, QObject* parent);

    void show(int plan);

    /// How the amount in a cell is asked for; nothing where it holds none.
    std::vector<AskedAmount> asked(const OfferCost& cost, int row, int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    void refresh();
    bool isTotal(std::size_t row) const { return row + 1 == cells_.size(); }

    Desk& desk_;
    std::span<const ScheduleField> columns_;
    int plan_ = 0;
    std::vector<std::vector<std::string>> cells_;  ///< none where the plan cannot be worked out
};

}  // namespace yushi
