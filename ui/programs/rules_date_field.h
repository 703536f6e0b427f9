#pragma once

#include "desk/desk.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace yushi {

/// The day whose rules are shown, typed as dates are or chosen from the days on which editions begin, and whether the
/// editions before it are shown too.
class RulesDateField : public QWidget {
    Q_OBJECT

  public:
    RulesDateField(Desk& desk, QWidget* parent);

  private:
    void fillDays();
    void fitDay();
    void readTyped();
    void showDate();
    void retranslate();

    Desk& desk_;
    QLabel* label_;
    QComboBox* day_;
    QLabel* reading_;
    QCheckBox* past_;
    std::vector<Date> days_;  ///< by the rows of the box
};

}  // namespace yushi
