#include "tab_order.h"

#include <QWidget>

namespace yushi {

void putInTabOrder(QWidget* before, QWidget* content) {
    for (QWidget* widget : content->findChildren<QWidget*>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy()) continue;
        QWidget::setTabOrder(before, widget);
        before = widget;
    }
}

}  // namespace yushi
