#pragma once

#include <QStyledItemDelegate>

namespace yushi {

/// Edits cells: text as people write it, or a list where the model has choices.
class ChoiceDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    /// The choices of a cell (QStringList) whose value is the number of one of them.
    static constexpr int kChoicesRole = Qt::UserRole + 100;

    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
};

}  // namespace yushi
