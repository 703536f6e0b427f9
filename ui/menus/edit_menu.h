#pragma once

#include "desk/desk.h"

#include <QMenu>

namespace yushi {

class SettingsPage;

/// 編集: undo and redo by the name of the edit, copying, tables for spreadsheets among the rest, and the settings.
class EditMenu : public QMenu {
    Q_OBJECT

  public:
    EditMenu(Desk& desk, QWidget* window);

  private:
    void showSettings();
    void retranslate();

    Desk& desk_;
    QWidget* window_;
    QAction* undo_;
    QAction* redo_;
    QAction* copy_;
    QAction* copyTable_;
    QAction* settings_;
    SettingsPage* page_ = nullptr;  ///< made when it is first wanted
};

}  // namespace yushi
