#pragma once

#include "desk/desk.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace yushi {

/// 相談者: name, business and a note, for people; nothing is computed from them and nothing needs them.
class ClientFields : public QWidget {
    Q_OBJECT

  public:
    ClientFields(Desk& desk, QWidget* parent);

  protected:

  private:
    void refresh();
    void retranslate();
    void showHeading();

    Desk& desk_;
    QWidget* body_;
    QToolButton* heading_;
    QLabel* nameLabel_;
    QLineEdit* name_;
    QLabel* businessLabel_;
    QLineEdit* business_;
    QLabel* noteLabel_;
    QPlainTextEdit* note_;
};

}  // namespace yushi
