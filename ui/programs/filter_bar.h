#pragma once

#include "programs/program_order.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace yushi {

/// What of the list is shown and under what it is put together: words, verdict, use, issuer and edition, grouping.
class FilterBar : public QWidget {
    Q_OBJECT

  public:
    FilterBar(Desk& desk, QWidget* parent);

    /// What stands in a row of its own: which verdicts, and under what the list is put together.
    QWidget* second() { return second_; }

    ProgramFilter filter() const;
    Grouping grouping() const;

  signals:
    void filterChanged();
    void groupingChanged();

  private:
    void fillIssuers();
    void retranslate();

    Desk& desk_;
    QLineEdit* search_;
    QWidget* second_;
    QComboBox* scope_;
    QComboBox* verdict_;
    QComboBox* use_;
    QComboBox* issuer_;
    QComboBox* grouping_;
};

}  // namespace yushi
