#pragma once

#include "desk/desk.h"
#include "engine/offers/offer_reach.h"

#include <QWidget>

namespace yushi {

class ComparisonModel;
class SliderField;

/// Amount, term, grace and rate of a plan, to be moved while the charts follow.
class PlanSliders : public QWidget {
    Q_OBJECT

  public:
    /// What is typed goes through @p model, as in its cells.
    PlanSliders(Desk& desk, ComparisonModel& model, QWidget* parent);

    void show(int plan);

  private:
    SliderField* add(const char* name, PlanFigure figure);
    void setReaches();
    void refresh();
    void retranslate();
    void moveAmount(int position);
    void moveTerm(int position);
    void moveGrace(int position);
    void moveRate(int position);

    Desk& desk_;
    ComparisonModel& model_;
    OfferReach any_;  ///< where a document is silent
    int plan_ = 0;
    SliderField* amount_;
    SliderField* term_;
    SliderField* grace_;
    SliderField* rate_;
};

}  // namespace yushi
