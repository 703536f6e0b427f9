#pragma once

#include <QAbstractTableModel>

#include <string>
#include <vector>

namespace yushi {

/// Results that are only read, as the report has them: the first row is the head, the first column the names.
class FigureModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    using Rows = std::vector<std::vector<std::string>>;

    using QAbstractTableModel::QAbstractTableModel;

    void show(Rows rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    QString cell(int row, int column) const;

    Rows rows_;
};

}  // namespace yushi
