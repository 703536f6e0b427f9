#pragma once

#include "plans/beside/beside_page.h"

namespace yushi {

class LeasesModel;

/// 割賦・リース: equipment on instalments or leased, beside a loan for it on the terms of each plan.
class LeasingPage : public BesidePage {
    Q_OBJECT

  public:
    LeasingPage(Desk& desk, QWidget* parent);

  protected:
    void work() override;
    void retranslate() override;

  private:
    LeasesModel* leases_;
    FigureModel* results_;
    QTableView* leaseTable_;
    QTableView* resultTable_;
    QLabel* owner_;  ///< whose the equipment is
    QToolButton* remove_;
};

}  // namespace yushi
