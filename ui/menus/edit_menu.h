#pragma once

#include "desk/desk.h"

#include <QMenu>

namespace yushi {

/// 編集: undo and redo by the name of the edit, and copying, tables for spreadsheets among the rest.
class EditMenu : public QMenu {
    Q_OBJECT

  public:
    EditMenu(Desk& desk, QWidget* parent);

  private:
    void retranslate();

    QAction* undo_;
    QAction* redo_;
    QAction* copy_;
    QAction* copyTable_;
};

}  // namespace yushi
