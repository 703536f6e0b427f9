#pragma once

#include "desk/desk.h"

#include <QScrollArea>

class QComboBox;
class QLabel;
class QLineEdit;

namespace yushi {

class FeeForm;

/// 条件: what a plan assumes beside amount, term and rate: how it is computed, the day of drawdown, the contract and the
/// guarantee fee.
class OfferForm : public QScrollArea {
    Q_OBJECT

  public:
    OfferForm(Desk& desk, QWidget* parent);

    void show(int plan);

  signals:
    /// Typed text that could not be read.
    void refused(const QString& message);

  private:
    void choosePreset(int index);
    void chooseContract(int index);
    void typeDrawdown();
    void refresh();
    void retranslate();

    Desk& desk_;
    int plan_ = 0;
    QLabel* loanHeading_;
    QLabel* feeHeading_;
    QLabel* presetLabel_;
    QComboBox* preset_;  ///< plain, each preset of the rules, and where neither fits: of its own
    QLabel* drawdownLabel_;
    QLineEdit* drawdown_;
    QLabel* contractLabel_;
    QComboBox* contract_;
    FeeForm* fee_;
};

}  // namespace yushi
