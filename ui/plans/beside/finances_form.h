#pragma once

#include "desk/desk.h"

#include <QScrollArea>

class QLabel;
class QLineEdit;

namespace yushi {

/// 直近の決算: the figures from which the capacity to repay follows. What is left empty is not answered.
class FinancesForm : public QScrollArea {
    Q_OBJECT

  public:
    FinancesForm(Desk& desk, QWidget* parent);

  signals:
    /// Typed text that could not be read.
    void refused(const QString& message);

  private:
    void read(std::size_t field);
    void refresh();
    void retranslate();

    Desk& desk_;
    std::vector<QLabel*> groups_;
    std::vector<QLabel*> labels_;
    std::vector<QLineEdit*> fields_;
};

}  // namespace yushi
