#pragma once

#include "desk/desk.h"
#include "engine/editions/held_issuers.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace yushi {

/// 資料の新しさ: which issuers' programs are held; of each the edition that stands on the day of the rules, who brought it, until
/// when it holds and how long ago that was. If none is in force, a notice says so first.
class HeldEditions : public QWidget {
    Q_OBJECT

  public:
    HeldEditions(Desk& desk, QWidget* parent);

  private:
    void fill();
    void addRow(const HeldIssuer& issuer, int row);

    Desk& desk_;
    QLabel* notice_;
    QLabel* head_;
    QGridLayout* rows_;
};

}  // namespace yushi
