#pragma once

#include "desk/desk.h"
#include "report/asked_amounts.h"
#include "report/standing_words.h"

#include <QAbstractTableModel>

namespace yushi {

/// くらべる: one column a plan; above what can be changed, below what it comes to.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Row {
        Name,
        VerdictRow,  // how the plan stands
        Against,
        WindowRow,
        EditionRow,
        Uncertain,
        Amount,
        RateRow,
        Term,
        Grace,
        Method,  // what can be changed
        FirstPayment,
        HighestPayment,
        PaymentAfterGrace,
        TotalInterest,
        InterestSubsidy,
        FeePaid,
        FeeSubsidy,
        StampDutyRow,
        NetProceeds,
        TotalPaid,
        NetCost,
        EffectiveRate,
        Supports,
        RowCount
    };

    /// How a cell stands to that of plan A: with the amount, and as sign and word alone.
    enum Role { DifferenceRole = Qt::UserRole, MarkRole };

    ComparisonModel(Desk& desk, QObject* parent);

    static bool isInput(int row) { return row >= Amount && row <= Method; }
    static bool isStanding(int row) { return row > Name && row < Amount; }
    /// What a row between the name and the figures tells.
    static StandingField standingIn(int row) { return static_cast<StandingField>(row - VerdictRow); }
    /// Whether a row about how plans stand says anything of any plan.
    bool saysAnything(int row) const;
    /// The figure in a row from Amount on.
    static PlanFigure figureIn(int row) { return static_cast<PlanFigure>(row - Amount); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// What an input is called, as in the history of edits.
    QString inputName(int row) const;

    /// Why a plan cannot be worked out; empty if it can.
    QString faultsOf(int plan) const;

  signals:
    /// Typed text that could not be read as what the row holds.
    void refused(const QString& message);

  private:
    QString inputAt(const Desk::Plan& plan, int row) const;
    QString standingAt(const Desk::Plan& plan, int row) const;
    QVariant figureAt(const Desk::Plan& plan, int row, int role) const;
    QString difference(const QModelIndex& index, int role) const;
    QString accessibleText(const QModelIndex& index) const;
    QString toolTip(const QModelIndex& index) const;
    bool isRefused(int row, const QString& text, const QString& wrong);
    bool changeAmount(int plan, const QString& text);
    bool changeRate(int plan, const QString& text);
    bool changeMonths(int plan, int row, const QString& text);
    bool changeMethod(int plan, const QVariant& value);
    void plansChanged();

    Desk& desk_;
    int columns_ = 0;
};

}  // namespace yushi
