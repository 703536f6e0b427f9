#pragma once

#include "desk/desk.h"

#include <QMainWindow>

class QLabel;

namespace yushi {

class FactsForm;
class PlansView;
class ProgramDetails;
class ProgramList;

/// The one screen: 相談内容 → 使える制度 → くらべる, all visible.
class MainWindow : public QMainWindow {
    Q_OBJECT

  public:
    explicit MainWindow(Desk& desk);

  private:
    void createMenus();
    void retranslate();

    Desk& desk_;
    FactsForm* form_;
    ProgramList* programs_;
    ProgramDetails* details_;
    PlansView* plans_;
    std::vector<QLabel*> steps_;
    QMenu* editMenu_ = nullptr;
};

}  // namespace yushi
