#include "widgets/wheel_guard.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>

namespace yushi {

bool WheelGuard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Wheel) return false;
    const bool slider = qobject_cast<QAbstractSlider*>(watched) && !qobject_cast<QScrollBar*>(watched);
    const bool holdsValue =
        slider || qobject_cast<QComboBox*>(watched) || qobject_cast<QAbstractSpinBox*>(watched);
    if (holdsValue) event->ignore();  // so that it goes on to the parent
    return holdsValue;
}

}  // namespace yushi
