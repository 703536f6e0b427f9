#pragma once

#include "desk/desk.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace yushi {

/// 設定: what reports carry, and where the office's catalogs lie. What is entered holds at once; there is nothing to confirm.
class SettingsPage : public QDialog {
    Q_OBJECT

  public:
    SettingsPage(Desk& desk, QWidget* parent);

  protected:
    bool event(QEvent* event) override;

  private:
    void chooseLogo();
    void chooseCatalogs();
    void keepEntered();
    void showLogo();
    void retranslate();

    QFormLayout* form_;
    QLineEdit* name_;
    QLineEdit* logo_;
    QPushButton* browse_;
    QLabel* picture_;
    QLineEdit* catalogs_;
    QPushButton* browseCatalogs_;
    QLabel* catalogsNote_;
    QLabel* note_;
};

}  // namespace yushi
