#pragma once

#include "book/store/book_place.h"
#include "desk/desk.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace yushi {

/// 台帳の場所: a file of this machine, or a server that several desks share.
class PlacePage : public QWidget {
    Q_OBJECT

  public:
    PlacePage(Desk& desk, QWidget* parent);

  signals:
    /// The settings name another place.
    void placeChanged();

  private:
    void keep();
    void enableFields();
    void retranslate();

    QFormLayout* form_;
    QRadioButton* onFile_;
    QLineEdit* file_;
    QRadioButton* onServer_;
    QLineEdit* host_;
    QSpinBox* port_;
    QLineEdit* database_;
    QLineEdit* user_;
    QLabel* note_;
    QPushButton* use_;
};

}  // namespace yushi
