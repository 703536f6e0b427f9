#pragma once

#include <QObject>

namespace yushi {

/// Leaves the keys of undo and redo to the desk where a field has nothing of its own to take back: it would take them and
/// do nothing.
class UndoKeys : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace yushi
