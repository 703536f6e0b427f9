#include "plans/plan_delegate.h"

#include "plans/comparison_model.h"
#include "report/words.h"
#include "words.h"

#include <QComboBox>
#include <QLineEdit>

namespace yushi {

QWidget* PlanDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const {
    if (index.row() != ComparisonModel::Method) {
        auto* line = qobject_cast<QLineEdit*>(QStyledItemDelegate::createEditor(parent, option, index));
        if (line) line->setAlignment(Qt::AlignRight);
        return line;
    }
    auto* combo = new QComboBox(parent);
    for (const auto method :
         {RepaymentMethod::EqualPrincipal, RepaymentMethod::LevelPayment, RepaymentMethod::Bullet}) {
        combo->addItem(toQt(methodText(method, desk_.language())));
    }
    return combo;
}

void PlanDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    if (auto* combo = qobject_cast<QComboBox*>(editor)) {
        combo->setCurrentIndex(index.data(Qt::EditRole).toInt());
    } else {
        QStyledItemDelegate::setEditorData(editor, index);
    }
}

void PlanDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    if (const auto* combo = qobject_cast<QComboBox*>(editor)) {
        model->setData(index, combo->currentIndex(), Qt::EditRole);
    } else {
        QStyledItemDelegate::setModelData(editor, model, index);
    }
}

}  // namespace yushi
