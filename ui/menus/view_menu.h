#pragma once

#include "appearance.h"
#include "desk/desk.h"

#include <QMenu>

namespace yushi {

/// 表示: size of text, colours and language, all at once for the whole program.
class ViewMenu : public QMenu {
    Q_OBJECT

  public:
    ViewMenu(Desk& desk, Appearance& appearance, QWidget* parent);

  private:
    void addTextSizes();
    void addSchemes();
    void addLanguages(Desk& desk);
    void retranslate();

    Appearance& appearance_;
    QAction* larger_;
    QAction* smaller_;
    QAction* normal_;
    QMenu* schemes_;
    QMenu* languages_;
};

}  // namespace yushi
