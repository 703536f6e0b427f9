#pragma once

#include <QObject>

namespace yushi {

/// Keeps the wheel from changing a value: over a box, a slider or a spin box it scrolls what they stand in.
class WheelGuard : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace yushi
