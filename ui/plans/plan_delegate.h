#pragma once

#include "plans/offer/choice_delegate.h"

namespace yushi {

/// Draws each figure of the comparison with how it stands to plan A.
class PlanDelegate : public ChoiceDelegate {
    Q_OBJECT

  public:
    using ChoiceDelegate::ChoiceDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

}  // namespace yushi
