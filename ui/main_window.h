#pragma once

#include "desk/desk.h"
#include "rail/window_page.h"

#include <QMainWindow>

#include <array>

class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace yushi {

class Appearance;
class BookMenu;
class BookSession;
class CaseSession;
class CaseSummary;
class FactsForm;
class MessageArea;
class PageHead;
class PlansView;
class ProgramDetails;
class ProgramList;
class StartPage;
class StepRail;

/// The one window: the start, and the three steps 相談内容 → 使える制度 → くらべる, each a page. A wide window keeps the
/// form at the left of the programs, and the plans below them.
class MainWindow : public QMainWindow {
    Q_OBJECT

  public:
    MainWindow(Desk& desk, Appearance& appearance);

    /// The case on the desk and its file.
    CaseSession& session() { return *session_; }
    /// Offers what windows that died had not saved.
    void offerRecovery();

    WindowPage page() const { return page_; }
    void showPage(WindowPage page);

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

  private:
    QWidget* createPages();
    QWidget* createStep(PageHead* head, QWidget* content);
    void createMenus(Appearance& appearance);
    void createStatusBar();
    void connectPages();
    /// Names the files of the data that are left out.
    void tellSetAside();
    /// Shows of the steps what the page and the width of the window want.
    void arrange();
    /// Moves the keyboard to the first field of a step that takes it.
    void goToStep(int step);
    void showCounts();
    void retranslate();
    void showTitle();

    Desk& desk_;
    Appearance& appearance_;
    StepRail* rail_;
    StartPage* start_;
    FactsForm* form_;
    ProgramList* programs_;
    ProgramDetails* details_;
    PlansView* plans_;
    MessageArea* messages_;
    CaseSession* session_;
    BookSession* book_;
    CaseSummary* summary_;
    std::array<PageHead*, 3> heads_;
    std::array<QWidget*, 3> steps_{};
    QStackedWidget* pages_ = nullptr;  ///< the start, or the steps
    QSplitter* programsAndPlans_ = nullptr;
    std::array<QLabel*, 3> counts_{};  ///< usable, open, unusable, beside the head of the programs
    QToolButton* compare_;
    QLabel* disclaimer_;
    QToolButton* age_;
    WindowPage page_ = WindowPage::Start;
};

}  // namespace yushi
