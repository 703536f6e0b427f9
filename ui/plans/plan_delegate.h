#pragma once

#include "desk/desk.h"

#include <QStyledItemDelegate>

namespace yushi {

/// Edits the inputs of a plan in their cells: text as people write it, a list for the method.
class PlanDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    PlanDelegate(const Desk& desk, QObject* parent) : QStyledItemDelegate(parent), desk_(desk) {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

  private:
    const Desk& desk_;
};

}  // namespace yushi
