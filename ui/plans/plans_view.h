#pragma once

#include "desk/desk.h"

#include <QTabWidget>

class QLabel;
class QStackedWidget;

namespace yushi {

class PageOnDemand;

/// くらべる: the plans, or how to get some; and what stands beside them: refinancing, capacity, leasing.
class PlansView : public QTabWidget {
    Q_OBJECT

  public:
    PlansView(Desk& desk, QWidget* parent);

  private:
    void showPlans();
    void retranslate();

    Desk& desk_;
    QStackedWidget* stack_;
    QLabel* empty_;
    PageOnDemand* comparison_;
};

}  // namespace yushi
