#pragma once

#include "plans/beside/beside_page.h"

namespace yushi {

class FinancesForm;

/// 返済能力: the figures of the last closed year, what the business can repay, and what each plan leaves of it.
class CapacityPage : public BesidePage {
    Q_OBJECT

  public:
    CapacityPage(Desk& desk, QWidget* parent);

  protected:
    void work() override;
    void retranslate() override;

  private:
    FinancesForm* finances_;
    FigureModel* capacity_;
    FigureModel* plans_;
    QTableView* capacityTable_;
    QTableView* planTable_;
};

}  // namespace yushi
