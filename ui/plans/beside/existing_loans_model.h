#pragma once

#include "desk/desk.h"

#include <QAbstractTableModel>

namespace yushi {

/// 既存借入: the loans that are being repaid. The last row is empty: what is typed there adds a loan.
class ExistingLoansModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column {
        Refinanced,
        Name,
        Balance,
        RateColumn,
        Remaining,
        Payment,
        Method,
        Grace,
        FeeRefund,
        FeePaid,
        FeePrincipal,
        FeeTerm,
        ColumnCount
    };

    ExistingLoansModel(Desk& desk, QObject* parent);

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
    const ExistingLoan* loanIn(int row) const;
    QString textOf(const ExistingLoan& loan, int column) const;
    /// Reads what was typed, or answers what is wrong with it.
    QString read(ExistingLoan& loan, int column, const QString& text) const;
    void change(int row, const ExistingLoan& loan, int column);
    void loansChanged();

    Desk& desk_;
    int loans_ = 0;
};

}  // namespace yushi
