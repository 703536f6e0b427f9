#pragma once

#include "desk/desk.h"

#include <QWidget>

#include <vector>

class QToolButton;
class QVBoxLayout;

namespace yushi {

class FactField;

/// A heading that folds, over the fields of one group; the fields are made when it is first unfolded.
class FactGroupBox : public QWidget {
    Q_OBJECT

  public:
    FactGroupBox(Desk& desk, Text label, std::vector<FactId> facts, QWidget* parent);

    void unfold();
    void refresh();
    void retranslate();
    /// Shows the fields that matter (by fact) and hides the rest; a group without any is hidden as a whole.
    void showFields(const std::vector<bool>& shown);
    /// Marks the field that is to be answered next, if it is one of its own.
    void markNext(std::optional<FactId> fact);
    /// The field of a fact; unfolds the group if it is one of its own.
    FactField* fieldOf(FactId fact);

  private:
    void createFields();
    void applyShown();
    void showHeading();

    Desk& desk_;
    Text label_;
    std::vector<FactId> facts_;
    QWidget* body_;
    QToolButton* heading_;
    QVBoxLayout* bodyLayout_;
    std::vector<FactField*> fields_;
    std::vector<bool> shown_;  ///< of its facts, in their order
    std::optional<FactId> next_;
};

}  // namespace yushi
