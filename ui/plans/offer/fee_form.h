#pragma once

#include "desk/desk.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace yushi {

/// The guarantee fee of a plan: rate or table, class, discounts, subsidies and how it is paid. What is left alone is
/// taken from the document.
class FeeForm : public QWidget {
    Q_OBJECT

  public:
    FeeForm(Desk& desk, QWidget* parent);

    void show(int plan);

  signals:
    /// Typed text that could not be read.
    void refused(const QString& message);

  private:
    QComboBox* addChoice(const char* name);
    void addRules();
    void change(const QString& what, const std::function<void(GuaranteeFeeTerms&)>& change);
    void chooseBasis(int index);
    void typeRate();
    void toggleAdjustment(const std::string& id, bool on);
    void toggleSubsidy(const FeeSubsidy& subsidy, bool on);
    void refresh();
    void retranslate();
    void setTexts(QComboBox* combo, const QStringList& texts);

    Desk& desk_;
    int plan_ = 0;
    QFormLayout* form_;
    QComboBox* basis_;  ///< the document, each fee table, a rate that is typed
    QLineEdit* rate_;
    QComboBox* class_;
    QComboBox* kind_;
    QComboBox* payment_;
    QComboBox* coefficients_;
    std::vector<QLabel*> labels_;
    std::vector<QCheckBox*> adjustments_;
    std::vector<QCheckBox*> subsidies_;
    QLabel* adjustmentsLabel_;
    QLabel* subsidiesLabel_;
};

}  // namespace yushi
