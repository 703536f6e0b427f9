#pragma once

#include "desk/desk.h"

#include <QAbstractTableModel>

namespace yushi {

/// 割賦・リース: equipment under lines whose rate is a charge. The last row is empty: what is typed there adds one.
class LeasesModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { LineColumn, Price, Term, Interval, ChargeRate, On, ColumnCount };

    LeasesModel(Desk& desk, QObject* parent);

    void remove(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  signals:
    /// Typed text that could not be read.
    void refused(const QString& message);

  private:
    const Lease* leaseIn(int row) const;
    QString textOf(const Lease& lease, int column) const;
    QVariant choiceOf(const Lease& lease, int column) const;
    QStringList choices(int column) const;
    /// Reads what was typed, or answers what is wrong with it.
    QString read(Lease& lease, int column, const QVariant& value) const;
    void leasesChanged();

    Desk& desk_;
    std::vector<LineRef> lines_;  ///< whose rate is a charge
    int leases_ = 0;
};

}  // namespace yushi
