#pragma once

#include "programs/program_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace yushi {

/// The table of lines with its search box.
class ProgramList : public QWidget {
    Q_OBJECT

  public:
    ProgramList(Desk& desk, QWidget* parent);

    QLineEdit* search() { return search_; }
    QTableView* table() { return table_; }
    /// The line on which the keyboard stands.
    std::optional<LineRef> current() const;

  signals:
    void currentChanged();

  private:
    void fitColumns();
    void retranslate();
    void showCount();

    Desk& desk_;
    ProgramModel* model_;
    QSortFilterProxyModel* filter_;
    QLineEdit* search_;
    QLabel* count_;
    QTableView* table_;
};

}  // namespace yushi
