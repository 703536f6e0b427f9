#pragma once

#include "plans/figure_model.h"
#include "plans/worked_case.h"

#include <QWidget>

class QLabel;
class QTableView;
class QToolButton;

namespace yushi {

/// What the pages beside the comparison share: inputs, results of the engine as the report has them, and what is wrong.
/// Results are worked out when the page is seen.
class BesidePage : public QWidget {
    Q_OBJECT

  public:
    BesidePage(Desk& desk, QWidget* parent);

  protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    /// Works out and shows the results.
    virtual void work() = 0;
    virtual void retranslate() = 0;

    /// A table of results; hidden as long as it is empty.
    QTableView* addResults(const char* name, FigureModel* model);
    /// A table in which is typed; its last row adds.
    QTableView* addInputs(const char* name, QAbstractItemModel* model);
    void showNotice(const QString& notice);
    Desk& desk() { return desk_; }
    QLabel* hint() { return hint_; }
    QLabel* notice() { return notice_; }

  private:
    void workIfSeen();

    Desk& desk_;
    QLabel* hint_;    ///< what to do where there is no result yet
    QLabel* notice_;  ///< what is wrong
};

}  // namespace yushi
