#pragma once

#include "desk/desk.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace yushi {

/// Which issuers' programs are held: of each the edition that stands on the day of the rules, until when it holds and how
/// long ago that was. If none is in force, a notice says so first.
class HeldEditions : public QWidget {
    Q_OBJECT

  public:
    HeldEditions(Desk& desk, QWidget* parent);

  private:
    void fill();
    void addRow(const Edition& edition, int row);

    Desk& desk_;
    QLabel* notice_;
    QLabel* head_;
    QGridLayout* rows_;
};

}  // namespace yushi
