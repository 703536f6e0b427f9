#pragma once

#include "desk/desk.h"

#include <QMainWindow>

class QLabel;

namespace yushi {

class Appearance;
class BookSession;
class CaseSession;
class FactsForm;
class MessageArea;
class PlansView;
class ProgramDetails;
class ProgramList;

/// The one screen: 相談内容 → 使える制度 → くらべる, all visible.
class MainWindow : public QMainWindow {
    Q_OBJECT

  public:
    MainWindow(Desk& desk, Appearance& appearance);

    /// The case on the desk and its file.
    CaseSession& session() { return *session_; }
    /// Offers what windows that died had not saved.
    void offerRecovery();

  protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

  private:
    /// Names the files of the data that are left out.
    void tellSetAside();
    void createMenus(Appearance& appearance);
    /// Moves the keyboard to the first field of a step that takes it.
    void goToStep(int step);
    void retranslate();
    void showTitle();

    Desk& desk_;
    FactsForm* form_;
    ProgramList* programs_;
    ProgramDetails* details_;
    PlansView* plans_;
    MessageArea* messages_;
    CaseSession* session_;
    BookSession* book_;
    std::vector<QLabel*> steps_;
};

}  // namespace yushi
