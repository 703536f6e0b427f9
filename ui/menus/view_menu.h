#pragma once

#include "desk/desk.h"
#include "look/appearance.h"

#include <QMenu>

namespace yushi {

/// 表示: the way to each step, size of text, colours and language, all at once for the whole program.
class ViewMenu : public QMenu {
    Q_OBJECT

  public:
    ViewMenu(Desk& desk, Appearance& appearance, QWidget* parent);

  signals:
    /// The keyboard is wanted in one of the steps ①②③, from 0.
    void stepWanted(int step);
    void startWanted();

  private:
    void addSteps();
    void addTextSizes();
    void addSchemes();
    void addLanguages(Desk& desk);
    void retranslate();

    Appearance& appearance_;
    QAction* start_;
    QList<QAction*> steps_;
    QAction* larger_;
    QAction* smaller_;
    QAction* normal_;
    QMenu* schemes_;
    QMenu* languages_;
};

}  // namespace yushi
