#pragma once

#include "model/rules/municipality.h"

#include <QAbstractListModel>

#include <vector>

namespace yushi {

/// Some of the municipalities, each with its kana, to choose from.
class MunicipalityList : public QAbstractListModel {
    Q_OBJECT

  public:
    MunicipalityList(const Municipalities& municipalities, QObject* parent)
        : QAbstractListModel(parent), municipalities_(municipalities) {}

    /// Shows those at @p places; @p prefecture is where they must lie, empty where that is not known.
    void show(std::vector<std::size_t> places, std::string prefecture);

    int rowCount(const QModelIndex& parent = {}) const override;
    /// As an edit: the name as it is kept.
    QVariant data(const QModelIndex& index, int role) const override;

  private:
    const Municipalities& municipalities_;
    std::vector<std::size_t> places_;
    std::string prefecture_;
};

}  // namespace yushi
