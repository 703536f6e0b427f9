#pragma once

#include "desk/desk.h"
#include "report/explain/asked_amounts.h"
#include "report/menus/standing_words.h"

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
        FirstFigure  // what can be changed, then what it comes to: see rowOf()
    };
    /// The row of a figure; the issuer has none, since it heads the columns.
    static constexpr int rowOf(PlanFigure figure) {
        return FirstFigure + static_cast<int>(figure) - static_cast<int>(PlanFigure::Amount);
    }

    /// How a cell stands to that of plan A: with the amount, and as sign and word alone.
    enum Role { DifferenceRole = Qt::UserRole, MarkRole };

    ComparisonModel(Desk& desk, QObject* parent);

    static bool isInput(int row) { return row >= FirstFigure && row <= rowOf(PlanFigure::Method); }
    static bool isStanding(int row) { return row > Name && row < FirstFigure; }
    /// What a row between the name and the figures tells.
    static StandingField standingIn(int row) { return static_cast<StandingField>(row - VerdictRow); }
    /// Whether a row about how plans stand says anything of any plan.
    bool saysAnything(int row) const;
    /// The figure in a row from FirstFigure on.
    static PlanFigure figureIn(int row) { return static_cast<PlanFigure>(row - FirstFigure + static_cast<int>(PlanFigure::Amount)); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// What an input is called, as in the history of edits.
    QString inputName(PlanFigure input) const;

    /// Why a plan cannot be worked out; empty if it can.
    QString faultsOf(int plan) const;

  signals:
    /// Typed text that could not be read as what the row holds.
    void refused(const QString& message);

  private:
    QString inputAt(const Desk::Plan& plan, PlanFigure input) const;
    QString standingAt(const Desk::Plan& plan, int row) const;
    QVariant figureAt(const Desk::Plan& plan, int row, int role) const;
    QString difference(const QModelIndex& index, int role) const;
    QString accessibleText(const QModelIndex& index) const;
    QString toolTip(const QModelIndex& index) const;
    bool isRefused(PlanFigure input, const QString& text, const QString& wrong);
    bool changeAmount(int plan, const QString& text);
    bool changeRate(int plan, const QString& text);
    bool changeMonths(int plan, PlanFigure input, const QString& text);
    bool changeMethod(int plan, const QVariant& value);
    void plansChanged();

    Desk& desk_;
    int columns_ = 0;
};

}  // namespace yushi
