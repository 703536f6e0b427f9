#pragma once

#include "desk/desk.h"
#include "engine/loan_years.h"
#include "report/asked_amounts.h"

#include <QAbstractTableModel>

#include <vector>

namespace yushi {

/// The schedule of one plan by year, with a line of totals.
class YearModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { Year, Principal, Interest, Payment, Subsidy, Balance, ColumnCount };

    YearModel(Desk& desk, QObject* parent);

    void show(int plan);

    /// How the amount in a cell is asked for; nothing where it holds none.
    std::vector<AskedAmount> asked(const OfferCost& cost, int row, int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    void refresh();
    QString total(int column) const;

    Desk& desk_;
    int plan_ = 0;
    std::vector<LoanYear> years_;
};

}  // namespace yushi
