#pragma once

#include "plans/beside/beside_page.h"

namespace yushi {

class ExistingLoansModel;
class RefinancingChart;

/// 借換: the loans that are being repaid, and what it changes if the plans repay those that are ticked.
class RefinancingPage : public BesidePage {
    Q_OBJECT

  public:
    RefinancingPage(Desk& desk, QWidget* parent);

  protected:
    void work() override;
    void retranslate() override;

  private:
    void removeLoan();

    ExistingLoansModel* loans_;
    FigureModel* results_;
    QTableView* loanTable_;
    QTableView* resultTable_;
    RefinancingChart* chart_;
    QLabel* note_;  ///< that the refund is an estimate
    QToolButton* remove_;
};

}  // namespace yushi
