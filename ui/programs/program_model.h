#pragma once

#include "desk/desk.h"

#include <QAbstractTableModel>

namespace yushi {

/// 使える制度: one row a line of the editions in force, with what the answers make of it.
class ProgramModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { Chosen, VerdictColumn, Name, Issuer, UsesColumn, Limit, RateColumn, Term, ColumnCount };
    /// For sorting: numbers where the column shows figures.
    static constexpr int SortRole = Qt::UserRole;
    /// For searching: every name of the line, folded.
    static constexpr int SearchRole = Qt::UserRole + 1;

    ProgramModel(Desk& desk, QObject* parent);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const Desk::JudgedLine& lineAt(int row) const { return desk_.lines()[static_cast<std::size_t>(row)]; }
    /// The row of a line; -1 if it is not shown.
    int rowOf(const LineRef& line) const;

  private:
    QString textAt(const Desk::JudgedLine& judged, int column) const;
    QVariant sortKey(const Desk::JudgedLine& judged, int column) const;
    QString accessibleText(const Desk::JudgedLine& judged, int column) const;
    QString toolTip(const Desk::JudgedLine& judged, int column) const;
    void refresh(const QList<int>& roles);

    Desk& desk_;
};

/// Text without the differences that a search should not see: width, case, hiragana and katakana.
QString foldedForSearch(const QString& text);

}  // namespace yushi
