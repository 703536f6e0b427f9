#pragma once

#include "plans/explanation_panel.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QTableView;
class QToolButton;

namespace yushi {

class ChartPage;
class ComparisonModel;
class OfferForm;
class PlanSliders;
class ScheduleModel;
class TogetherPage;

/// Up to four plans side by side; beside them the charts, schedules and conditions of one. How an amount came about
/// is shown in the half in which it was not asked for.
class ComparisonPage : public QWidget {
    Q_OBJECT

  public:
    ComparisonPage(Desk& desk, QWidget* parent);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    QWidget* left();
    QWidget* right();
    void connectTables();
    void setSizes();
    void showPlans();
    void sizeStandings();
    void hideIdleRows();
    void showNotice(const QString& refused);
    void selectPlan(int plan);
    void showTogether();
    void explainFigure(const QModelIndex& index);
    void explainIn(QStackedWidget* half, ExplanationPanel::Question question);
    void closeExplanation();
    void retranslate();

    Desk& desk_;
    ComparisonModel* model_;
    ScheduleModel* schedule_;
    ScheduleModel* years_;
    QTableView* comparison_;
    QLabel* notice_;
    QCheckBox* everyPlan_;
    QToolButton* remove_;
    QTabWidget* tabs_;
    ChartPage* charts_;
    PlanSliders* sliders_;
    QTableView* yearTable_;
    QTableView* scheduleTable_;
    OfferForm* offer_;
    TogetherPage* together_;
    QSplitter* splitter_;
    bool splitterMoved_ = false;  ///< by the user: it stays where he put it
    QStackedWidget* left_;        ///< the comparison, or an explanation
    QStackedWidget* right_;       ///< the tabs, or an explanation
    ExplanationPanel* panel_;
    int plan_ = 0;
};

}  // namespace yushi
