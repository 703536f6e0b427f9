#pragma once

#include "programs/program_model.h"

#include <QSet>
#include <QWidget>

class QLabel;

namespace yushi {

class FilterBar;
class ProgramTree;

/// The list of lines below what filters it, and the day of the rules.
class ProgramList : public QWidget {
    Q_OBJECT

  public:
    ProgramList(Desk& desk, QWidget* parent);

    /// The line on which the keyboard stands.
    const std::optional<LineRef>& current() const { return current_; }

  signals:
    void currentChanged();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void prepareTable();
    void fitColumns();
    void shareWidth();
    void foldUnusable();
    void retranslate();
    void showCount();
    void showHint();
    void toggleChosen(const QModelIndex& index);
    void noteCurrent();
    void restoreCurrent();
    void returnToLine();
    void dressSections(int first, int last);

    Desk& desk_;
    ProgramModel* model_;
    FilterBar* filter_;
    QLabel* count_;
    QLabel* hint_;
    ProgramTree* table_;
    std::optional<LineRef> current_;
    bool restoring_ = false;
    QSet<int> folded_;  ///< groups whose sections are folded
};

}  // namespace yushi
