#pragma once

#include "desk/desk.h"

#include <QMainWindow>

class QLabel;

namespace yushi {

class Appearance;
class FactsForm;
class PlansView;
class ProgramDetails;
class ProgramList;

/// The one screen: 相談内容 → 使える制度 → くらべる, all visible.
class MainWindow : public QMainWindow {
    Q_OBJECT

  public:
    MainWindow(Desk& desk, Appearance& appearance);

  private:
    void createMenus(Appearance& appearance);
    void retranslate();

    Desk& desk_;
    FactsForm* form_;
    ProgramList* programs_;
    ProgramDetails* details_;
    PlansView* plans_;
    std::vector<QLabel*> steps_;
};

}  // namespace yushi
